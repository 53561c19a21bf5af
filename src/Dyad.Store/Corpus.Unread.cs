using Dyad.Model.Requests;
using Dyad.Store.Counting;
using Dyad.Store.Storage;

namespace Dyad.Store;

/// <content>What could not be read of the events and records that a filter asks about.</content>
public sealed partial class Corpus
{
    private const string Named =
        """
        ($actor in (l.side_a, l.side_b) or exists (
            select 1
            from coded_side s
            join (
        {{stands}}
            ) using (event_key, side, member)
            where s.name in (l.side_a, l.side_b)))
        """;

    /// <summary>In how many events of a filter a cell could not be read and is unknown, by column, most first; empty where all was read.</summary>
    public IReadOnlyList<UnreadCells> Unread(Filter filter)
    {
        if (!_hasUnread.Value)
        {
            return [];
        }

        return _engine.Ask(Scoped(CountRequest.Bare(filter)).Read(Sql.Fragment("unread")), row => new UnreadCells(row.GetString(0), row.GetInt64(1)));
    }

    /// <summary>The records that became no event, because their id, a side or their day cannot be read, of the filter's actor, countries and period.</summary>
    public LeftOutRecords LeftOut(Filter filter)
    {
        if (!_hasLeftOut.Value)
        {
            return new LeftOutRecords(0, 0, 0);
        }

        var scope = Scope.LeftOut(filter, Named);
        return _database.Query(scope.Sql, row => new LeftOutRecords(row.GetInt64(0), row.GetInt64(1), row.GetInt64(2)), Bound(scope)).Single();
    }
}
