using System.Text.RegularExpressions;
using Dyad.Model;

namespace Dyad.Store;

/// <summary>The SQL that counts the events of a scope into cells, and lists the events of one cell.</summary>
internal static partial class Measure
{
    /// <summary>The one measure's name: every figure is a count of events, or a sum over them, in a cell.</summary>
    public const string Name = "count";

    /// <summary>Rises when the same request would count differently.</summary>
    public const int Version = 1;

    private static readonly string[] Sortable = ["events", "low", "best", "high", "own", "other", "civilians", "unknown", "first", "last"];

    // What a count with a condition asks of an event, as tally.sql says it.
    private static readonly Lazy<Dictionary<string, string>> Conditions = new(() =>
        ConditionalCount().Matches(Sql.Read("tally")).ToDictionary(match => match.Groups["column"].Value, match => match.Groups["condition"].Value));

    /// <summary>One row for each cell that holds an event, with everything there is to count.</summary>
    public static string Count(IReadOnlyList<string> by, string? sort, int? limit)
    {
        var keys = string.Concat(by.Select(key => $"c.{key}, "));
        var group = by.Count == 0 ? "" : $"group by {string.Join(", ", by.Select(key => $"c.{key}"))}\norder by {Order(by, sort)}{(limit is { } most ? $"\nlimit {most}" : "")}";
        return Cells(by) + Sql.Body(Sql.Read("tally")).Replace("{{keys}}", keys, StringComparison.Ordinal).Replace("{{group}}", group, StringComparison.Ordinal).TrimEnd();
    }

    /// <summary>The events of the cell whose keys have the values bound as <c>$key_month</c> and so on, and that the column counts.</summary>
    public static string Evidence(IReadOnlyList<string> by, IEnumerable<string> bound, string column)
    {
        var conditions = bound.Select(key => $"c.{key} = $key_{key}").Concat(Conditions.Value.TryGetValue(column, out var condition) ? [$"({condition})"] : []);
        return Cells(by) + Sql.Body(Sql.Read("evidence")).Replace("{{where}}", $"where {string.Join("\n  and ", conditions.DefaultIfEmpty("true"))}", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"count\(\*\) filter \(where (?<condition>.+)\) as (?<column>\w+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ConditionalCount();

    private static string Cells(IReadOnlyList<string> by)
    {
        if (by.Count == 0)
        {
            return $"cells as (\n{Sql.Read("by/all")}\n)\n";
        }

        var selected = string.Join(", ", by.Select(key => $"by_{key}.{key}"));
        var crosses = string.Join(" or ", by.Select(key => $"by_{key}.crosses"));
        var joined = string.Join("\njoin ", by.Select((key, at) => $"(\n{Sql.Read($"by/{key}")}\n) by_{key}{(at == 0 ? "" : " using (event_key)")}"));
        return $"cells as (\nselect event_key, {selected}, {crosses} as crosses\nfrom {joined}\n)\n";
    }

    private static string Order(IReadOnlyList<string> by, string? sort)
    {
        var natural = string.Join(", ", by.Select(key => $"c.{key}"));
        if (sort is null)
        {
            return natural;
        }

        var column = sort.TrimStart('-');
        var direction = sort.StartsWith('-') ? "desc" : "asc";
        if (by.Contains(column))
        {
            return $"c.{column} {direction}, {natural}";
        }

        return Sortable.Contains(column)
            ? $"{column} {direction} nulls last, {natural}"
            : throw new DyadException(Trouble.Usage, $"sort: there is no column '{column}'{Nearest.Hint(column, Sortable.Concat(by))}");
    }
}
