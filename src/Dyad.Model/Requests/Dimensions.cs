namespace Dyad.Model.Requests;

/// <summary>The words that events can be counted by.</summary>
public static class Dimensions
{
    /// <summary>The words for periods.</summary>
    public static IReadOnlyList<string> Periods { get; } = ["day", "week", "month", "quarter", "year"];

    /// <summary>All words, periods first.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. Periods, "region", "country", "gw", "admin1", "admin2", "cell", "actor", "side", "conflict", "pair", "opponent", "violence", "method", "target", "claimed_by", "attribution", "who_says", "headline_method", "headline_target", "family"];
}
