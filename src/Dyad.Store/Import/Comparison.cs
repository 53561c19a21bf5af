using Dyad.Store.Storage;

namespace Dyad.Store.Import;

/// <summary>Compares the events of two parts of a dataset.</summary>
internal static class Comparison
{
    // Each field with the canonical columns it is made of: a field is compared where both files have one of them.
    private static readonly (string Field, string[] Columns)[] Fields =
    [
        ("status_code", ["code_status"]), ("summary", ["event_clarity"]), ("included", ["active_year"]), ("conflict", ["conflict_name"]),
        ("date_start", ["date_start", "day"]), ("date_end", ["date_end"]), ("date_precision", ["date_prec"]),
        ("latitude", ["latitude"]), ("longitude", ["longitude"]), ("place_precision", ["where_prec"]),
        ("country_as_coded", ["country"]), ("admin1", ["adm_1"]), ("admin2", ["adm_2"]), ("place", ["where_coordinates"]),
        ("violence", ["type_of_violence"]), ("side_a", ["side_a"]), ("side_b", ["side_b"]),
        ("deaths_a", ["deaths_a"]), ("deaths_b", ["deaths_b"]), ("deaths_civilians", ["deaths_civilians"]), ("deaths_unknown", ["deaths_unknown"]),
        ("low", ["low"]), ("best", ["best"]), ("high", ["high"]),
    ];

    /// <summary>The part to compare a new one with, and whether the new one is complete; null where the corpus has none.</summary>
    public static (int Part, string Release, bool IsComplete)? PreviousOf(Database database, int part) =>
        database.Query(Sql.Read("import/previous"), row => ((int, string, bool)?)(row.GetInt32(0), row.GetString(1), row.GetBoolean(2)), ("part", part)).SingleOrDefault();

    /// <summary>The difference of a part to an earlier one.</summary>
    public static Difference Of(Database database, int part, int previous, string release, bool isComplete)
    {
        var (after, before) = (ColumnsOf(database, part), ColumnsOf(database, previous));
        var compared = Fields.Where(field => field.Columns.Any(after.Contains) && field.Columns.Any(before.Contains)).Select(field => field.Field).ToArray();
        var differs = compared.Select(field => $"a.{field} is distinct from b.{field}").ToArray();
        var sql = Sql.Body(Sql.Read("import/difference"))
            .Replace("{{any}}", string.Join("\n       or ", differs.DefaultIfEmpty("false")), StringComparison.Ordinal)
            .Replace("{{fields}}", string.Concat(differs.Select(condition => $",\n       count(*) filter (where a.event_key is not null and b.event_key is not null and {condition})")), StringComparison.Ordinal);
        return database.Query(
            sql,
            row => new Difference(
                release, row.GetInt64(0), row.GetInt64(2), row.GetInt64(1), isComplete,
                [.. compared.Select((field, at) => (field, row.GetInt64(3 + at))).Where(entry => entry.Item2 > 0)],
                [.. Fields.Select(field => field.Field).Except(compared)]),
            ("new", part),
            ("old", previous)).Single();
    }

    private static HashSet<string> ColumnsOf(Database database, int part) =>
        [.. database.Query("select unnest(columns) from part where part = $part", row => row.GetString(0), ("part", part))];
}
