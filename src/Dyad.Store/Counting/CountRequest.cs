using Dyad.Model.Requests;

namespace Dyad.Store.Counting;

/// <summary>What to count: which events, by which dimensions, in which order, and how many cells of it.</summary>
/// <param name="Filter">Which events.</param>
/// <param name="By">The dimensions in order; empty for one total.</param>
/// <param name="Sort">A column, with a dash before it for descending; null for the order of the keys.</param>
/// <param name="Limit">The most cells; null for all.</param>
public sealed record CountRequest(Filter Filter, IReadOnlyList<string> By, string? Sort = null, int? Limit = null)
{
    /// <summary>The dimensions, with the country before a province and both before a district: each is one's of the larger.</summary>
    public IReadOnlyList<string> By { get; init; } = Within(Within(By, "admin2", "admin1"), "admin1", "country");

    /// <summary>Of a count by actor: the only actors whose cells are wanted; null for all.</summary>
    public IReadOnlyCollection<string>? Actors { get; init; }

    /// <summary>The request that a filter with <c>by</c>, <c>sort</c> and <c>limit</c> makes: without <c>sort</c>, periods in their order and all else by the number of events.</summary>
    public static CountRequest Of(Filter filter)
    {
        var by = filter.List("by") ?? [];
        return new(
            Bare(filter),
            by,
            filter["sort"] ?? (by.Count == 0 || by.Any(Dimensions.Periods.Contains) ? null : "-events"),
            filter["limit"] is { } limit ? int.Parse(limit) : null);
    }

    /// <summary>The request for the figure in one cell and column of the result.</summary>
    public FigureRequest Figure(IReadOnlyDictionary<string, string> keys, string column)
    {
        var cell = new Dictionary<string, string>(keys) { ["value"] = column };
        var parameters = new Dictionary<string, string> { ["by"] = string.Join(',', By) };
        return new FigureRequest(Measure.Name, Measure.Version, Filter, parameters, cell);
    }

    private static IReadOnlyList<string> Within(IReadOnlyList<string> by, string smaller, string larger) =>
        by.Contains(smaller) && !by.Contains(larger) ? [.. by.SelectMany(key => key == smaller ? (string[])[larger, key] : [key])] : by;

    internal static Filter Bare(Filter filter) => filter.With("by", null).With("sort", null).With("limit", null).With("after", null);
}
