using System.Globalization;
using System.Text.RegularExpressions;
using DuckDB.NET.Data;
using Dyad.Model;
using Dyad.Model.Events;
using Dyad.Model.Packs;
using Dyad.Model.Places;
using Dyad.Model.Time;
using Dyad.Sources.Datasets;
using Dyad.Store.Places;
using Dyad.Store.Storage;

namespace Dyad.Store.Import;

/// <summary>Turns the kept records of one part into events and sides, or into listed actors, and what is wrong with them into problems.</summary>
/// <remarks>Runs shut in: a definition's SQL can read the corpus and nothing else.</remarks>
internal sealed partial class Projection(Database database, int part, int file, DatasetDefinition dataset, TypedRecords typed)
{
    /// <summary>Makes the part's derived rows.</summary>
    public void Run()
    {
        ForeignSql.Check(database, dataset);
        MakeRelations();
        FindProblems();
        FindBroken();
        if (dataset.ActorList is { } list)
        {
            Guarded(() => ListedActors.Make(database, part, dataset, list));
        }
        else if (!dataset.IsYearly)
        {
            MakeEvents();
        }
    }

    private void MakeRelations()
    {
        foreach (var lookup in dataset.Lookups.Values)
        {
            var columns = string.Join(", ", lookup.Columns.Select(column => $"{Sql.Quoted(column)} varchar"));
            database.Run($"create or replace temp table {Sql.Quoted(lookup.Name)} ({columns})");
            database.AppendTemporary(lookup.Name, lookup.Rows.Select(row => row.Select(value => value.Length == 0 ? null : (object)value).ToArray()));
        }

        database.Run(
            "create or replace temp table release as select release as name, status, place from part where part = $part",
            ("part", part));
        database.Run(typed.View);
    }

    // One pass counts every kind of problem; only kinds that occur are listed, so a clean file is read once.
    private void FindProblems()
    {
        var onRaw = typed.Uncast.Select(entry => (entry.Column, entry.Condition, entry.Column.Expected, Kind: "type"))
            .Concat(typed.OutOfBounds.Select(entry => (entry.Column, entry.Condition, entry.Expected, Kind: "type")))
            .Concat(typed.Empty.Select(entry => (entry.Column, entry.Condition, entry.Column.Expected, Kind: "missing")))
            .ToArray();
        foreach (var at in Occurring([.. onRaw.Select(entry => entry.Condition)]))
        {
            var (column, condition, expected, kind) = onRaw[at];
            Insert(column.Name, condition, expected, kind, column.IsRequired);
        }
    }

    // One pass tells which checks some record breaks and measures what is asserted of all of them: to plan a query over every column takes longer than to read a thousand records.
    private void FindBroken()
    {
        DatasetAssertion[] assertions = [.. dataset.Assertions.Where(assertion => typed.Written.ContainsKey(assertion.Column))];
        string[] asked = ["count(*)", .. dataset.Checks.Select(check => $"count(*) filter (where {check.Where})"), .. assertions.Select(assertion => $"({assertion.Measure})::bigint")];
        var (records, broken, measured) = Guarded(() => database.Query(
            $"select {string.Join(",\n", asked)} from typed",
            row => (row.GetInt64(0), dataset.Checks.Where((_, at) => row.GetInt64(at + 1) > 0).ToArray(), assertions.Select((_, at) => row.Number(at + 1 + dataset.Checks.Count)).ToArray())).Single());
        foreach (var check in broken)
        {
            InsertBroken(check);
        }

        foreach (var (assertion, value) in assertions.Zip(measured))
        {
            if (records >= assertion.FromRecords && (value is null || value < assertion.AtLeast || value > assertion.AtMost))
            {
                InsertDoubt(assertion, value);
            }
        }
    }

    private void InsertBroken(DatasetCheck check)
    {
        var broken = $"r._number in (select number from typed where {check.Where})";
        if (check.Severity == CheckSeverity.LeftOut)
        {
            broken += " and " + LeaveOutUnreadable(check);
        }

        Insert(check.Column, broken, check.Expected, check.Name, check.Severity == CheckSeverity.LeftOut);
    }

    // About the file and not about a record: number 0, at the line of the header.
    private void InsertDoubt(DatasetAssertion assertion, long? measured) => database.Run(
        $"insert into problem values ({part}, 0, 1, $column, $value, $expected, $kind, false)",
        ("column", typed.Written[assertion.Column]), ("value", measured?.ToString(CultureInfo.InvariantCulture)), ("expected", assertion.Bounds), ("kind", assertion.Name));

    private IEnumerable<int> Occurring(IReadOnlyList<string> conditions)
    {
        if (conditions.Count == 0)
        {
            return [];
        }

        var counts = string.Join(",\n", conditions.Select(condition => $"count(*) filter (where {condition})"));
        return Guarded(() => database.Query(
            $"select {counts} from {typed.Records}",
            row => Enumerable.Range(0, conditions.Count).Where(at => row.GetInt64(at) > 0).ToArray()).Single());
    }

    // A record that cannot stand because a cell of it cannot be read is left out by that cell's own problem, and the check has no more to say of it.
    private string LeaveOutUnreadable(DatasetCheck check)
    {
        var columns = typed.Written.Where(column => Regex.IsMatch(check.Where, $@"\b{Regex.Escape(column.Key)}\b", RegexOptions.None, Regex.InfiniteMatchTimeout)).Select(column => Sql.Literal(column.Value));
        var unreadable = $"part = {part} and kind = 'type' and \"column\" in ({string.Join(", ", columns.DefaultIfEmpty("null"))})";
        database.Run($"update problem set left_out = true where {unreadable} and number in (select number from typed where {check.Where})");
        return $"r._number not in (select number from problem where {unreadable})";
    }

    private void Insert(string column, string condition, string expected, string kind, bool leftOut) =>
        database.Run(
            $"""
            insert into problem
            select {part}, r._number, r._line, $column, {typed.Text(column)}, $expected, $kind, $left_out
            from {typed.Records} r
            where {condition}
            """,
            ("column", typed.Written.GetValueOrDefault(column, column)),
            ("expected", expected),
            ("kind", kind),
            ("left_out", leftOut));

    private void MakeEvents() => Guarded(() =>
    {
        Territories.Ensure(database);
        database.Run($"insert into event by name\n{Placed("p.record not in")}", ("part", part));
        RefuseStrangeEvents();
        RefuseStrangeWords();
        KeepLeftOut();
        database.Run(Sql.Read("import/points"), ("part", part));
        database.Run(Sql.Read("import/sides"), ("part", part));
        database.Run(Sql.Read("import/duplicates").Replace("{{file}}", $"f{file}", StringComparison.Ordinal), ("part", part), ("column", typed.Written.Values.FirstOrDefault() ?? ""));
        HeadlineTable.Make(database, part, file, dataset);
        return true;
    });

    // What the others say, as far as it can be read: their figures are missing from every total, and answers say so.
    private void KeepLeftOut()
    {
        if (database.Query("select 1 from problem where part = $part and left_out limit 1", row => row.GetInt32(0), ("part", part)).Count > 0)
        {
            database.Run($"insert into left_out by name\nselect * exclude (event_key)\nfrom (\n{Placed("p.record in")}\n)", ("part", part));
        }
    }

    private string Placed(string which) => Sql.Body(Sql.Read("import/events"))
        .Replace("{{events}}", dataset.EventsSql, StringComparison.Ordinal)
        .Replace("{{which}}", $"{which} (select number from problem where part = $part and left_out)", StringComparison.Ordinal);

    private void RefuseStrangeWords()
    {
        (string, object?) Words(string column, IEnumerable<string> words) => (column, string.Join(',', words));
        var strange = database.Query(
            Sql.Read("import/strange_words"),
            row => (Column: row.GetString(0), Word: row.GetString(1), Record: row.GetInt32(2), Words: row.GetString(3)),
            ("part", part),
            Words("status", Model.Words.All<EventStatus>()), Words("date_precision", Model.Words.All<DatePrecision>()), Words("place_precision", Model.Words.All<PlacePrecision>()),
            Words("violence", Model.Words.All<Violence>()), Words("attribution", Model.Words.All<Attribution>()), Words("methods", EventMethods.All), Words("targets", EventTargets.All),
            ("who_says", "belligerent,other_belligerent,independent,mixed,unknown"));
        foreach (var (column, word, record, words) in strange)
        {
            throw Fails($"events.sql gives record {record} " + column switch
            {
                "deaths" => $"deaths of {word}; expected none below 0",
                "latitude" => $"the latitude {word}; expected degrees north, from -90 to 90",
                "longitude" => $"the longitude {word}; expected degrees east, from -180 to 180",
                _ => $"the {column} {Nearest.NotValid(word, words.Split(','))}",
            });
        }
    }

    private void RefuseStrangeEvents()
    {
        var (twice, unknown, others) = database.Query(
            Sql.Read("import/strange").Replace("{{file}}", $"f{file}", StringComparison.Ordinal),
            row => (row.GetInt64(0), row.GetInt64(1), row.GetInt64(2)),
            ("part", part), ("family", dataset.Family + ":")).Single();
        if (twice + unknown + others > 0)
        {
            throw Fails(
                $"events.sql gives {twice} records more than one event, {unknown} events of no record and {others} ids that do not begin with '{dataset.Family}:'; expected none");
        }
    }

    private T Guarded<T>(Func<T> run)
    {
        try
        {
            return run();
        }
        catch (DuckDBException wrong) when (MachineFault.Of(wrong) is null)
        {
            throw Fails(NoColumn().Match(wrong.Message) is { Success: true } other
                ? $"events.sql gives a column '{other.Groups["column"].Value}', which an event does not have{Nearest.Hint(other.Groups["column"].Value, database.Query("select column_name from duckdb_columns() where table_name = 'event' and not internal", row => row.GetString(0)))}"
                : NeverEmpty().Match(wrong.Message) is { Success: true } empty ? LeavesEmpty(empty.Groups["column"].Value)
                : wrong.Message);
        }
    }

    private string LeavesEmpty(string column)
    {
        var line = SqlLine.Of(dataset.EventsSql, column) is { } number ? $", line {number}," : "";
        return $"events.sql{line} leaves {column} empty for some records, and an event needs it. Name the column of the file that states it there; 'required: true' on that column in dataset.yaml leaves out the records without it and lists them";
    }

    private DyadException Fails(string why) => new(Trouble.InvalidData, $"The definition of {dataset.Name} fails: {why}");

    [GeneratedRegex(@"Table ""event"" does not have a column with name ""(?<column>[^""]+)""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex NoColumn();

    [GeneratedRegex(@"NOT NULL constraint failed: event\.(?<column>\w+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex NeverEmpty();
}
