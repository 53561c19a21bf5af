using Dyad.Model;
using Dyad.Model.Requests;

namespace Dyad.Store.Counting;

/// <summary>Which rows of a scope to show, and in which order.</summary>
/// <param name="Where">From which row on, as a condition; empty for the first.</param>
/// <param name="Order">Their order.</param>
/// <param name="Limit">How many, as a clause; empty for all.</param>
/// <param name="Parameters">The values that both take.</param>
internal sealed record EventPage(string Where, string Order, string Limit, IReadOnlyList<(string Name, object? Value)> Parameters)
{
    /// <summary>The order of listed events where none is asked for.</summary>
    public const string Natural = "counted_on, event_id, event_key";

    private static readonly string[] Sortable = ["counted_on", "best", "low", "high", "country", "admin1", "side_a", "side_b", "violence"];

    /// <summary>All of it, to stand behind the relation that is listed.</summary>
    public string Sql => $"{Where}order by {Order}{Limit}";

    public static EventPage Of(Filter filter)
    {
        var parameters = new List<(string, object?)>();
        var where = "";
        if (filter["after"] is { } after)
        {
            if (filter["sort"] is not null)
            {
                throw new DyadException(Trouble.Usage, "after: pages follow the natural order; leave sort out");
            }

            where = "where (counted_on, event_id) > (select (counted_on, event_id) from scope where event_id = $after)\n";
            parameters.Add(("after", after));
        }

        var limit = "";
        if (filter["limit"] is { } most)
        {
            limit = "\nlimit $limit";
            parameters.Add(("limit", int.Parse(most)));
        }

        return new EventPage(where, OrderOf(filter["sort"]), limit, parameters);
    }

    private static string OrderOf(string? sort)
    {
        if (sort is null)
        {
            return Natural;
        }

        var column = sort.TrimStart('-') is "date" ? "counted_on" : sort.TrimStart('-');
        return Sortable.Contains(column)
            ? $"{column} {(sort.StartsWith('-') ? "desc" : "asc")} nulls last, {Natural}"
            : throw new DyadException(Trouble.Usage, $"sort: there is no column '{column}'{Nearest.Hint(column, Sortable)}");
    }
}
