using System.Globalization;
using Dyad.Model;
using Dyad.Store.Counting;
using Dyad.Store.Import;
using Dyad.Store.Storage;

namespace Dyad.Store;

/// <content>What is behind an event: its sources and its record as published.</content>
public sealed partial class Corpus
{
    /// <summary>Every release's record of one event, the one that counts first, then the newest.</summary>
    /// <param name="id">The event's id, such as <c>ucdp:412700</c>, or the dataset's own id of it.</param>
    /// <exception cref="DyadException">No event has the id, or the events of several families have.</exception>
    public IReadOnlyList<EventRecord> Event(string id)
    {
        var rows = _database.Query(
            $"{Listed(Scope.OfRecords("(e.event_id = $id or e.native_id = $id)"), $"{EventRow.Columns}, s.counts")}\norder by s.counts desc, s.published desc nulls last, s.release_order desc, s.event_key",
            row => (Row: EventRow.Read(row), Counts: row.GetBoolean(row.FieldCount - 1)),
            [("id", id)]);
        var ids = rows.Select(row => row.Row.EventId).Distinct().Order(StringComparer.Ordinal).ToArray();
        if (ids.Length > 1 && ids.Contains(id))
        {
            rows = [.. rows.Where(row => row.Row.EventId == id)];
        }
        else if (ids.Length > 1)
        {
            throw new DyadException(Trouble.Ambiguous, $"'{id}' is the id of several events; give one of these: {string.Join(", ", ids)}");
        }

        var sources = SourcesOf([.. rows.Select(row => row.Row)]);
        return rows.Count == 0
            ? throw new DyadException(Trouble.NotFound, $"No event of this corpus has the id '{id}'. Ids are a family and the dataset's own id, such as {ExampleId()}")
            : [.. rows.Select((row, at) => new EventRecord(row.Row, row.Counts, sources[at], OriginalOf(row.Row), ProblemsOf(row.Row)))];
    }

    /// <summary>Where the records of events come from, in the order of the events.</summary>
    public IReadOnlyList<RecordSources> SourcesOf(IReadOnlyList<EventRow> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var found = new Dictionary<(int, int), RecordSources>();
        foreach (var file in events.GroupBy(row => row.FileKey))
        {
            var records = _database.Query(
                $"select line, said_0, said_1, said_2, said_3, said_4, record\nfrom (\n{SourceColumns.Of(file.Key, ColumnsOf(file.Key))}\n)\nwhere record in (select unnest(string_split($records, ','))::integer)",
                row => (Number: row.GetInt32(6), Sources: SourceColumns.Read(row, 0)),
                [("records", string.Join(',', file.Select(row => row.Record.ToString(CultureInfo.InvariantCulture))))]);
            foreach (var (number, sources) in records)
            {
                found[(file.Key, number)] = sources;
            }
        }

        return [.. events.Select(row => found[(row.FileKey, row.Record)])];
    }

    private IReadOnlyList<string> ColumnsOf(int file) =>
        RawColumns.NamesOf(_database.Query("select header from file where file = $file", row => row.Texts(0), [("file", file)]).Single());

    private List<KeyValuePair<string, string?>> OriginalOf(EventRow row)
    {
        var columns = ColumnsOf(row.FileKey);
        return _database.Query(
            $"select {string.Join(", ", columns.Select(Sql.Quoted))} from raw.f{row.FileKey} where _number = $record",
            record => columns.Select((column, at) => KeyValuePair.Create(column, record.Text(at))).ToList(),
            [("record", row.Record)]).Single();
    }

    private List<RecordProblem> ProblemsOf(EventRow row) => _database.Query(
        "select \"column\", value, expected from problem where part = $part and number = $record order by \"column\", kind, expected",
        problem => new RecordProblem(problem.GetString(0), problem.Text(1), problem.GetString(2)),
        [("part", row.PartKey), ("record", row.Record)]);

    private string ExampleId() => _database.Query("select min(event_id) from event", row => row.Text(0)).Single() ?? "ucdp:412700";
}
