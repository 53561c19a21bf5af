using Dyad.Store.Storage;

namespace Dyad.Store.Import;

/// <summary>Compares the events of two parts of a dataset.</summary>
internal static class Comparison
{
    // Dyad's own columns of an event: keys, and what it works out. All others say what a source says, whatever its file calls them.
    private static readonly string[] Own =
    [
        "event_key", "part", "record", "event_id", "native_id", "status", "conflict_id", "pair_id", "counted_on", "date_earliest", "date_latest", "length_known", "place_radius_km",
        "country", "country_name", "coded_country", "gw", "cell", "side_a_id", "side_b_id", "actor_a", "actor_b", "contested_a", "contested_b", "attribution", "who_says", "current",
    ];

    /// <summary>The part to compare a new one with, and whether the new one is complete; null where the corpus has none.</summary>
    public static (int Part, string Release, bool IsComplete)? PreviousOf(Database database, int part) =>
        database.Query(Sql.Read("import/previous"), row => ((int, string, bool)?)(row.GetInt32(0), row.GetString(1), row.GetBoolean(2)), ("part", part)).SingleOrDefault();

    /// <summary>The difference of a part to an earlier one.</summary>
    public static Difference Of(Database database, int part, int previous, string release, bool isComplete)
    {
        var fields = FieldsOf(database);
        var (after, before) = (StatedBy(database, part, fields), StatedBy(database, previous, fields));
        var compared = fields.Where(field => after.Contains(field) && before.Contains(field)).ToArray();
        var differs = compared.Select(field => $"a.{field} is distinct from b.{field}").ToArray();
        var sql = Sql.Body(Sql.Read("import/difference"))
            .Replace("{{any}}", string.Join("\n       or ", differs.DefaultIfEmpty("false")), StringComparison.Ordinal)
            .Replace("{{fields}}", string.Concat(differs.Select(condition => $",\n       count(*) filter (where a.event_key is not null and b.event_key is not null and {condition})")), StringComparison.Ordinal);
        return database.Query(
            sql,
            row => new Difference(
                release, row.GetInt64(0), row.GetInt64(2), row.GetInt64(1), isComplete,
                [.. compared.Select((field, at) => (field, row.GetInt64(3 + at))).Where(entry => entry.Item2 > 0)],
                [.. fields.Where(field => after.Contains(field) != before.Contains(field))]),
            ("new", part),
            ("old", previous)).Single();
    }

    private static string[] FieldsOf(Database database) =>
        [.. database.Query("select column_name from duckdb_columns() where table_name = 'event' and database_name = current_database() order by column_index", row => row.GetString(0)).Except(Own)];

    // A field is compared where both parts state it for some event.
    private static HashSet<string> StatedBy(Database database, int part, string[] fields)
    {
        var counts = string.Join(", ", fields.Select(field => $"count({field}) filter (where {field}::varchar <> 'unknown')"));
        return database.Query($"select {counts} from event where part = $part", row => fields.Where((_, at) => row.GetInt64(at) > 0).ToHashSet(), ("part", part)).Single();
    }
}
