namespace Dyad.Model.Requests;

/// <summary>The words that events can be counted by.</summary>
public static class Dimensions
{
    /// <summary>All words, periods first.</summary>
    public static IReadOnlyList<string> All { get; } =
        ["day", "week", "month", "quarter", "year", "country", "admin1", "cell", "pair", "opponent", "violence", "method", "target", "family"];
}
