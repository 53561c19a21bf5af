using Dyad.Store.Storage;

namespace Dyad.Store.Import;

/// <summary>Compares the events of two parts of a dataset.</summary>
internal static class Comparison
{
    // What a source says of an event. Whatever the columns of its file are called, a field is compared where both parts state it for some event.
    private static readonly string[] Fields =
    [
        "status_code", "summary", "included", "conflict", "incompatibility", "date_start", "date_end", "date_precision", "latitude", "longitude", "place_precision",
        "country_as_coded", "admin1", "admin2", "place", "violence", "method_code", "methods", "targets", "direction", "side_a", "side_b",
        "deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "low", "best", "high", "claimed_by",
    ];

    /// <summary>The part to compare a new one with, and whether the new one is complete; null where the corpus has none.</summary>
    public static (int Part, string Release, bool IsComplete)? PreviousOf(Database database, int part) =>
        database.Query(Sql.Read("import/previous"), row => ((int, string, bool)?)(row.GetInt32(0), row.GetString(1), row.GetBoolean(2)), ("part", part)).SingleOrDefault();

    /// <summary>The difference of a part to an earlier one.</summary>
    public static Difference Of(Database database, int part, int previous, string release, bool isComplete)
    {
        var (after, before) = (StatedBy(database, part), StatedBy(database, previous));
        var compared = Fields.Where(field => after.Contains(field) && before.Contains(field)).ToArray();
        var differs = compared.Select(field => $"a.{field} is distinct from b.{field}").ToArray();
        var sql = Sql.Body(Sql.Read("import/difference"))
            .Replace("{{any}}", string.Join("\n       or ", differs.DefaultIfEmpty("false")), StringComparison.Ordinal)
            .Replace("{{fields}}", string.Concat(differs.Select(condition => $",\n       count(*) filter (where a.event_key is not null and b.event_key is not null and {condition})")), StringComparison.Ordinal);
        return database.Query(
            sql,
            row => new Difference(
                release, row.GetInt64(0), row.GetInt64(2), row.GetInt64(1), isComplete,
                [.. compared.Select((field, at) => (field, row.GetInt64(3 + at))).Where(entry => entry.Item2 > 0)],
                [.. Fields.Where(field => after.Contains(field) != before.Contains(field))]),
            ("new", part),
            ("old", previous)).Single();
    }

    private static HashSet<string> StatedBy(Database database, int part)
    {
        var counts = string.Join(", ", Fields.Select(field => $"count({field}) filter (where {field}::varchar <> 'unknown')"));
        return database.Query($"select {counts} from event where part = $part", row => Fields.Where((_, at) => row.GetInt64(at) > 0).ToHashSet(), ("part", part)).Single();
    }
}
