namespace Dyad.Store;

/// <summary>Compares the events of two parts of a dataset.</summary>
internal static class Comparison
{
    private static readonly string[] Fields =
    [
        "status_code", "summary", "included", "conflict", "date_start", "date_end", "date_precision", "latitude", "longitude", "place_precision",
        "country_name", "admin1", "admin2", "place", "violence", "side_a", "side_b", "deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown",
        "low", "best", "high",
    ];

    /// <summary>The difference of a part to the release before it, or null where the corpus holds none.</summary>
    public static Difference? ToPrevious(Database database, int part)
    {
        var earlier = database.Query(Sql.Read("import/previous"), row => (Part: row.GetInt32(0), Release: row.GetString(1), Complete: row.GetBoolean(2)), ("part", part));
        return earlier is [var previous] ? Of(database, part, previous.Part, previous.Release, previous.Complete) : null;
    }

    private static Difference Of(Database database, int part, int previous, string release, bool isComplete)
    {
        var differs = Fields.Select(field => $"a.{field} is distinct from b.{field}").ToArray();
        var sql = Sql.Read("import/difference")
            .Replace("{{any}}", string.Join("\n       or ", differs), StringComparison.Ordinal)
            .Replace("{{fields}}", string.Join(",\n       ", differs.Select(condition => $"count(*) filter (where a.event_key is not null and b.event_key is not null and {condition})")), StringComparison.Ordinal);
        return database.Query(
            sql,
            row => new Difference(
                release, row.GetInt64(0), row.GetInt64(2), row.GetInt64(1), isComplete,
                [.. Fields.Select((field, at) => (field, row.GetInt64(3 + at))).Where(entry => entry.Item2 > 0)]),
            ("new", part),
            ("old", previous)).Single();
    }
}
