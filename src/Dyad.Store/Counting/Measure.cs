using System.Text.RegularExpressions;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Store.Storage;

namespace Dyad.Store.Counting;

/// <summary>The SQL that counts the events of a scope into cells, and lists the events of one cell.</summary>
internal static partial class Measure
{
    /// <summary>The one measure's name: every figure is a count of events, or a sum over them, in a cell.</summary>
    public const string Name = "count";

    /// <summary>Rises when the same request would count differently. It stands for the meaning of all counting SQL in figures and snapshots; comments and layout are no meaning.</summary>
    public const int Version = 6;

    private static readonly string[] Sortable = ["events", "low", "best", "high", "own", "other", "civilians", "unknown", "first", "last"];

    // The dimensions whose cells have an edge in time.
    private static readonly string[] Periods = [.. Dimensions.Periods, "event"];

    // What is counted of all cells alike, with the conditions of sql/counted put in.
    private static readonly Lazy<string> Tally = new(() => Placeholder().Replace(
        Sql.Fragment("tally"),
        match => Condition(match.Groups["name"].Value) ?? match.Value));

    /// <summary>One row for each cell that holds an event, with everything there is to count; of some actors only the cells of those bound as <c>$actor_1</c> and so on.</summary>
    /// <remarks>Values of a list, not the rows of a relation: the engine then reads the other columns of their events alone.</remarks>
    public static CountingQuery Count(CountingQuery scope, CountRequest request)
    {
        var (_, by, sort, limit) = request;
        var group = by.Count == 0 ? "" : $"{(request.Actors is { } actors ? $"where s.by_actor in ({string.Join(", ", Enumerable.Range(1, actors.Count).Select(at => $"$actor_{at}").DefaultIfEmpty("null"))})\n" : "")}group by {Keys(by)}\norder by {Order(by, sort)}{(limit is { } most ? $"\nlimit {most}" : "")}";
        return Cells(scope, by).Read(Tallied(by, group, by.Count == 0), (request.Actors ?? []).Select((actor, at) => ($"actor_{at + 1}", (object?)actor)));
    }

    /// <summary>A total for each key of <c>cells</c> that holds an event, in the order of the keys.</summary>
    public static string Totals(IReadOnlyList<string> by) => Tallied(by, $"group by {Keys(by)}\norder by {Keys(by)}", areTotals: true);

    /// <summary>The events of the cell whose keys have the values bound as <c>$key_month</c> and so on, and that the column counts.</summary>
    public static string Evidence(IEnumerable<string> bound, string column)
    {
        var conditions = bound.Select(key => $"s.by_{key} = $key_{key}").Concat(Condition(column) is { } condition ? [$"({condition})"] : []);
        return Sql.Body(Sql.Read("evidence")).Replace("{{where}}", $"where {string.Join("\n  and ", conditions.DefaultIfEmpty("true"))}", StringComparison.Ordinal);
    }

    /// <summary>The scope's events with their keys: each dimension adds its own to the rows of the one before and, where its cells have an edge in time, whether the event crosses it or the end of the period asked for.</summary>
    public static CountingQuery Cells(CountingQuery scope, IReadOnlyList<string> by)
    {
        var rows = by.Aggregate("{{scope}}", (rows, key) => Nested(Sql.Read($"by/{key}").Replace("{{rows}}", rows, StringComparison.Ordinal)));
        var crosses = by.Where(Periods.Contains).Select(key => $"{key}_crosses").Append("is_open");
        return scope.And("cells", $"select *, {string.Join(" or ", crosses)} as crosses\nfrom {rows}");
    }

    /// <summary>The column that a figure stands in; null of a version that counted it differently.</summary>
    /// <remarks>Version 4 called <c>out_of_order</c> <c>breaks</c>. Before version 6 no event stated deaths by side where no actor was asked about.</remarks>
    public static string? ColumnOf(FigureRequest figure) => (figure.Version, figure.Cell.GetValueOrDefault("value", "events")) switch
    {
        (Version, var column) => column,
        (4 or 5, "sides_unstated") when figure.Filter["actor"] is null => null,
        (4, "breaks") => "out_of_order",
        (4 or 5, var column) => column,
        _ => null,
    };

    // What a count with a condition asks of an event; null of a column that counts them all.
    private static string? Condition(string column) => Sql.Exists($"counted/{column}") ? Sql.Fragment($"counted/{column}") : null;

    [GeneratedRegex(@"\{\{(?<name>\w+)\}\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Placeholder();

    private static string Tallied(IEnumerable<string> by, string group, bool areTotals) => Tally.Value
        .Replace("{{keys}}", string.Concat(by.Select(key => $"s.by_{key} as {key}, ")), StringComparison.Ordinal)
        .Replace("{{sources}}", areTotals ? ",\n       string_agg(distinct s.source, ', ' order by s.source) as sources" : "", StringComparison.Ordinal)
        .Replace("{{group}}", group, StringComparison.Ordinal)
        .TrimEnd();

    private static string Nested(string sql) => $"(\n{sql}\n)";

    private static string Keys(IEnumerable<string> by) => string.Join(", ", by.Select(key => $"s.by_{key}"));

    private static string Order(IReadOnlyList<string> by, string? sort)
    {
        var natural = Keys(by);
        if (sort is null)
        {
            return natural;
        }

        // Events that tie stand as they are listed, so that the first few of a count are the first few of a list.
        var ties = by.Contains("event") ? $"first, {natural}" : natural;
        var column = sort.TrimStart('-');
        var direction = sort.StartsWith('-') ? "desc" : "asc";
        if (by.Contains(column))
        {
            return $"s.by_{column} {direction}, {natural}";
        }

        return Sortable.Contains(column)
            ? $"{column} {direction} nulls last, {ties}"
            : throw new DyadException(Trouble.Usage, $"sort: there is no column '{column}'{Nearest.Hint(column, Sortable.Concat(by))}");
    }
}
