namespace Dyad.Model.Events;

/// <summary>The words for what class of target was attacked. There is no word for a person.</summary>
public static class EventTargets
{
    /// <summary>What stands for a target that no dataset codes.</summary>
    public const string Unknown = "unknown";

    /// <summary>All words; <c>unknown</c> stands last.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "security_forces", "government", "civilians", "minority", "media", "aid", "health", "education", "religious_site", "infrastructure",
        "other", Unknown,
    ];
}
