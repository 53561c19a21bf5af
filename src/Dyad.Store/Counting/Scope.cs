using Dyad.Model;

namespace Dyad.Store;

/// <summary>The relation of events that a filter admits: its SQL and the values that go with it.</summary>
internal sealed record Scope(string Sql, IReadOnlyDictionary<string, object?> Parameters)
{
    /// <summary>The relation as the first of a query's common table expressions, called <c>scope</c>.</summary>
    public string With => $"with scope as (\n{Store.Sql.Body(Sql)}\n)";

    /// <summary>Turns a filter into the relation that measures read.</summary>
    public static Scope Of(Filter filter) => Among(Store.Sql.Body(ChosenSql(filter)), filter);

    /// <summary>The same relation over events that were chosen before.</summary>
    /// <param name="chosen">The relation that <see cref="Chosen"/> gave.</param>
    /// <param name="filter">Which of them.</param>
    public static Scope Among(string chosen, Filter filter)
    {
        if (filter["affiliates"] == "yes")
        {
            throw new DyadException(Trouble.Usage, "affiliates=yes needs a pack that says who is affiliated with whom; there is none in this corpus");
        }

        if (filter["target"] is not null)
        {
            throw new DyadException(Trouble.Usage, "target needs a dataset that codes targets; UCDP codes one-sided violence instead (violence=one_sided)");
        }

        return Bound(Store.Sql.Read("scope").Replace("{{chosen}}", chosen, StringComparison.Ordinal), filter);
    }

    /// <summary>The events that count and have the filter's subject: what all its scopes have in common.</summary>
    public static Scope Chosen(Filter filter) => Bound(ChosenSql(filter), filter);

    /// <summary>The part of a filter that <see cref="Chosen"/> depends on.</summary>
    public static Filter Subject(Filter filter) =>
        ((string[])["actor", "coalitions", "release", "known-on"]).Aggregate(Filter.Empty, (subject, key) => subject.With(key, filter[key]));

    /// <summary>The relation that holds the rows that count: the kept one, or worked out for another day or a named release.</summary>
    public static string Base(Filter filter) =>
        filter["release"] is null && filter["known-on"] is null ? "current_event" : "current_events($known_on::date, $release::varchar)";

    /// <summary>The values that <see cref="Base"/> takes.</summary>
    public static IReadOnlyList<(string Name, object? Value)> BaseParameters(Filter filter) =>
        Base(filter) == "current_event" ? [] : [("known_on", filter.Day("known-on")), ("release", filter["release"])];

    private static string ChosenSql(Filter filter) =>
        Store.Sql.Read(filter["actor"] is null ? "everybody" : "subject").Replace("{{base}}", Base(filter), StringComparison.Ordinal);

    private static Scope Bound(string sql, Filter filter)
    {
        var used = Store.Sql.ParametersOf(sql).ToHashSet();
        return new Scope(sql, Values(filter).Where(pair => used.Contains(pair.Key)).ToDictionary());
    }

    private static Dictionary<string, object?> Values(Filter filter)
    {
        var period = filter.Period;
        var pair = filter["pair"] is { } names ? ActorPair.Find(names) : null;
        var box = filter.List("bbox")?.Select(bound => (object?)double.Parse(bound)).ToArray();
        var deaths = filter["deaths"] is { } span ? DeathsSpan.Find(span) : null;
        return new Dictionary<string, object?>
        {
            ["actor"] = filter["actor"],
            ["with"] = filter["with"],
            ["pair_one"] = pair?.First.Text,
            ["pair_other"] = pair?.Second.Text,
            ["role"] = filter["role"],
            ["coalitions"] = filter["coalitions"] == "yes",
            ["countries"] = filter["country"],
            ["admin1"] = filter["admin1"],
            ["cell"] = filter["cell"] is { } cell ? int.Parse(cell) : null,
            ["west"] = box?[0],
            ["south"] = box?[1],
            ["east"] = box?[2],
            ["north"] = box?[3],
            ["earliest"] = period.Earliest,
            ["latest"] = period.Latest,
            ["violence"] = filter["violence"],
            ["method"] = filter["method"],
            ["deaths_estimate"] = deaths?.Estimate,
            ["deaths_at_least"] = deaths?.AtLeast,
            ["deaths_at_most"] = deaths?.AtMost,
            ["date_precisions"] = UpTo<DatePrecision>(filter["date"]),
            ["place_precisions"] = UpTo<PlacePrecision>(filter["place"]),
            ["summary"] = filter["summary"],
            ["status"] = filter["status"],
            ["dataset"] = filter["dataset"],
            ["release"] = filter["release"],
            ["known_on"] = filter.Day("known-on"),
        };
    }

    private static string? UpTo<T>(string? worst)
        where T : struct, Enum =>
        worst is null ? null : string.Join(',', Words.All<T>().TakeWhile(word => word != worst).Append(worst));
}
