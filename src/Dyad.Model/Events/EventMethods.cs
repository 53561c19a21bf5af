namespace Dyad.Model.Events;

/// <summary>The words for how an attack was carried out.</summary>
public static class EventMethods
{
    /// <summary>The word for a method that is not known.</summary>
    public const string Unknown = "unknown";

    /// <summary>All words; <c>unknown</c> stands last.</summary>
    public static IReadOnlyList<string> All { get; } =
        ["armed_clash", "air_strike", "shelling", "ied", "suicide", "assassination", "abduction", "massacre", "other", Unknown];
}
