namespace Dyad.Model;

/// <summary>The words for what class of target was attacked. There is no word for a person.</summary>
public static class EventTargets
{
    /// <summary>All words; <c>unknown</c> stands last.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "security_forces", "government", "civilians", "minority", "media", "aid", "health", "education", "religious_site", "infrastructure",
        "other", "unknown",
    ];
}
