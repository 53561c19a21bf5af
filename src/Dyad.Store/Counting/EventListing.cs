using System.Data;
using DuckDB.NET.Data;
using Dyad.Model;
using Dyad.Store.Storage;

namespace Dyad.Store.Counting;

/// <summary>Events in their order, read one after the other, for any number of them.</summary>
public sealed class EventListing
{
    private const int ManyTexts = 200_000;

    private static readonly int Columns = EventColumn.All.Count;

    private readonly Database _database;
    private readonly ListedRows _rows;
    private readonly Func<int, IReadOnlyList<string>> _columnsOf;
    private readonly List<(string Dataset, string Source, long Events)> _counts;

    internal EventListing(Database database, ListedRows rows, Func<int, IReadOnlyList<string>> columnsOf)
    {
        (_database, _rows, _columnsOf) = (database, rows, columnsOf);
        var counted = rows.Counted();
        _counts = database.Query(Dialect.CommonTables(counted), row => (row.GetString(0), row.GetString(1), row.GetInt64(2)), counted.Values.Select(value => (value.Key, value.Value)));
        Datasets = _counts.GroupBy(count => count.Dataset).ToDictionary(dataset => dataset.Key, dataset => dataset.Sum(count => count.Events), StringComparer.Ordinal);
    }

    /// <summary>How many events there are.</summary>
    public long Count => _counts.Sum(count => count.Events);

    /// <summary>How many of them are of which dataset.</summary>
    public IReadOnlyDictionary<string, long> Datasets { get; }

    /// <summary>Reads the events without their sources.</summary>
    /// <param name="use">Given the events, which can be read once.</param>
    /// <exception cref="DyadException">The machine does not let the engine read them to their end.</exception>
    public void Read(Action<IEnumerable<EventRow>> use) => Read("", reader => use(Each(reader, EventRow.Read)));

    /// <summary>Reads the events, each with where its record comes from.</summary>
    /// <param name="use">Given the events, which can be read once.</param>
    /// <exception cref="DyadException">The machine does not let the engine read them to their end.</exception>
    public void ReadWithSources(Action<IEnumerable<(EventRow Row, RecordSources? Sources)>> use)
    {
        // So much text is only sorted in little memory by a thread alone.
        if (Count > ManyTexts)
        {
            _database.Spare(threads: 1);
        }

        Read(
            string.Join("\nunion all\n", Files().Select(file => SourceColumns.Of(file, _columnsOf(file)))),
            reader => use(Each(reader, row => (EventRow.Read(row), (RecordSources?)SourceColumns.Read(row, Columns)))));
    }

    private void Read(string records, Action<IDataReader> use)
    {
        var query = _rows.Query(records);
        try
        {
            _database.Stream(Dialect.CommonTables(query), use, query.Values.Select(value => (value.Key, value.Value)));
        }
        catch (DuckDBException wrong)
        {
            throw new DyadException(Trouble.Environment, $"Not all of the events could be read: {wrong.Message}", wrong);
        }
    }

    private static IEnumerable<T> Each<T>(IDataReader reader, Func<IDataRecord, T> row)
    {
        while (reader.Read())
        {
            yield return row(reader);
        }
    }

    // Those of the releases that have any of the events.
    private IEnumerable<int> Files()
    {
        var sources = _counts.Select(count => count.Source).ToHashSet(StringComparer.Ordinal);
        return _database.Query("select distinct dataset || ' ' || release, file from part order by file", row => (Source: row.GetString(0), Number: row.GetInt32(1)))
            .Where(file => sources.Contains(file.Source))
            .Select(file => file.Number)
            .Distinct();
    }
}
