using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Store.Counting;

namespace Dyad.Store;

/// <content>Listing events.</content>
public sealed partial class Corpus
{
    private const int FewThreads = 2;

    /// <summary>Lists the events a filter admits, in the order of their day and id.</summary>
    /// <param name="filter">Which events; its <c>sort</c>, <c>limit</c> and <c>after</c> say which rows of them.</param>
    public IReadOnlyList<EventRow> Events(Filter filter) => _engine.Ask(Rows(Scoped(CountRequest.Bare(filter)), filter).Query(""), EventRow.Read);

    /// <summary>Lists the events one figure counts.</summary>
    /// <exception cref="DyadException">The figure is of a measure that this version does not have.</exception>
    public IReadOnlyList<EventRow> Evidence(FigureRequest figure) => _engine.Ask(Rows(Scoped(figure.Filter), figure).Query(""), EventRow.Read);

    /// <summary>The same events as <see cref="Events"/>, to be read one after the other: of any number of them little is held.</summary>
    public EventListing Listing(Filter filter) => Listing(Rows(CountingQuery.Of(Scope.Of(CountRequest.Bare(filter))), filter));

    /// <summary>The same events as <see cref="Evidence"/>, to be read one after the other.</summary>
    /// <exception cref="DyadException">The figure is of a measure that this version does not have.</exception>
    public EventListing Listing(FigureRequest figure) => Listing(Rows(CountingQuery.Of(Scope.Of(figure.Filter)), figure));

    private static ListedRows Rows(CountingQuery scope, Filter filter)
    {
        var page = EventPage.Of(filter);
        return new(scope, $"select *\nfrom {{{{scope}}}}\n{page.Where}", page.Order, page.Limit, page.Parameters);
    }

    private static ListedRows Rows(CountingQuery scope, FigureRequest figure)
    {
        if (figure.Measure != Measure.Name || Measure.ColumnOf(figure) is not { } column)
        {
            throw new DyadException(Trouble.NotFound, $"This version counts by measure {Measure.Name} {Measure.Version}, not {figure.Measure} {figure.Version}");
        }

        var by = ByOf(figure);
        var keys = by.Where(figure.Cell.ContainsKey).ToArray();
        return new(Measure.Cells(scope, by), Measure.Evidence(keys, column), EventPage.Natural, "", [.. keys.Select(key => ($"key_{key}", (object?)figure.Cell[key]))]);
    }

    private EventListing Listing(ListedRows rows)
    {
        _database.Spare(FewThreads);
        return new(_database, rows, ColumnsOf);
    }

    private static string Listed(string rows, string columns) => ListedRows.Sql(rows, columns, "");
}
