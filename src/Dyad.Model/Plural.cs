namespace Dyad.Model;

/// <summary>Words that go with a number: one event, two events.</summary>
public static class Plural
{
    /// <summary>The form that goes with a number: the singular for exactly one.</summary>
    /// <param name="count">The number; null where unknown.</param>
    /// <param name="one">The words for one, such as <c>record stands</c>.</param>
    /// <param name="many">The words for any other number; null for the singular with an s.</param>
    public static string Of(decimal? count, string one, string? many = null) => count == 1 ? one : many ?? one + "s";
}
