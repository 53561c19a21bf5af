using Dyad.Model;
using Dyad.Model.Actors;
using Dyad.Model.Places;
using Dyad.Model.Requests;
using Dyad.Model.Time;

namespace Dyad.Store.Counting;

/// <summary>The relation of events that a filter admits: its SQL and the values that go with it.</summary>
internal sealed record Scope(string Sql, IReadOnlyDictionary<string, object?> Parameters)
{
    // The conditions of sql/scope in their order.
    private static readonly string[] Asked =
    [
        "with", "pair", "role", "country", "gw", "admin1", "cell", "bbox", "earliest", "latest", "window", "longest", "fitting",
        "violence", "method", "target", "deaths", "date", "place", "summary", "active_year", "sources", "family", "dataset",
    ];

    /// <summary>Turns a filter into the relation that measures read.</summary>
    /// <param name="filter">Which events.</param>
    /// <param name="subjectTable">A table that holds the rows of <see cref="Subject"/>; null where they are to be read afresh.</param>
    public static Scope Of(Filter filter, string? subjectTable = null)
    {
        var chosen = filter["actor"] is null
            ? Based("everybody", filter)
            : Filled(Storage.Sql.Fragment("standing"), "subject", subjectTable ?? Nested(Based("subject", filter)));
        return Bound(Filled(Conditions(filter), "chosen", Nested(chosen)), filter);
    }

    /// <summary>The events that count of the filter's subject: what all its scopes have in common.</summary>
    public static Scope Subject(Filter filter) => Bound(Based("subject", filter), filter);

    /// <summary>The records that a condition on an event <c>e</c> admits, whether or not they count.</summary>
    public static string OfRecords(string condition) =>
        Resolved(Filled(Storage.Sql.Fragment("everybody"), "recorded", Filled(Storage.Sql.Fragment("recorded"), "counts", condition)), Filter.Empty);

    /// <summary>What a filter asks of the records that became no event.</summary>
    /// <param name="filter">Whose; its actor, countries, period, dataset and release matter.</param>
    /// <param name="named">The condition that a record names the actor.</param>
    public static Scope LeftOut(Filter filter, string named)
    {
        var stands = Storage.Sql.Fragment(filter["affiliates"] == "yes" ? "stands_with_kin" : "stands");
        var whom = filter["actor"] is null ? "true" : Resolved(Filled(named, "stands", stands), filter);
        return Bound(Filled(Storage.Sql.Fragment("left_out_records"), "named", whom), filter);
    }

    /// <summary>The part of a filter that <see cref="Subject"/> depends on.</summary>
    public static Filter SubjectOf(Filter filter) =>
        ((string[])["actor", "affiliates", "contested", "release", "known-on"]).Aggregate(Filter.Empty, (subject, key) => subject.With(key, filter[key]));

    /// <summary>The release rule as a condition on an event <c>e</c>: kept with it, where parts without any that counts are not even read; or worked out for another day or a named release.</summary>
    public static string Counts(Filter filter) =>
        IsKept(filter) ? "e.current and e.part in (select part from part_events where current_events > 0)" : "e.event_key in (select event_key from current_events($known_on::date, $release::varchar))";

    /// <summary>The events that count, summed up where they are alike in who and where: as kept where they count today, else worked out.</summary>
    public static string Alike(Filter filter) =>
        IsKept(filter) ? $"select * from alike_event e where {Counts(filter)}" : Filled(Storage.Sql.Fragment("alike"), "counts", Counts(filter));

    /// <summary>The values that <see cref="Counts"/> takes.</summary>
    public static IReadOnlyList<(string Name, object? Value)> CountsParameters(Filter filter) =>
        IsKept(filter) ? [] : [("known_on", filter.Day("known-on")), ("release", filter["release"])];

    private static bool IsKept(Filter filter) => filter["release"] is null && filter["known-on"] is null;

    // The column of bound_side that says who it was.
    private static string Resolved(string sql, Filter filter) => Filled(sql, "actor", filter["contested"] == "yes" ? "contested" : "actor");

    // Those about keys that are not set are left out, so that the SQL says no more than was asked.
    private static string Conditions(Filter filter)
    {
        var values = Values(filter);
        var asked = Asked.Select(name => Storage.Sql.Fragment($"scope/{name}")).Where(condition => Storage.Sql.ParametersOf(condition).All(name => values[name] is not null));
        return Filled(Storage.Sql.Fragment("scope"), "conditions", string.Concat(asked.Select(condition => $"\n  and {condition}")));
    }

    private static string Based(string name, Filter filter)
    {
        var recorded = Filled(Storage.Sql.Fragment("recorded"), "counts", Counts(filter));
        var stands = Storage.Sql.Fragment(filter["affiliates"] == "yes" ? "stands_with_kin" : "stands");
        return Resolved(Filled(Filled(Storage.Sql.Fragment(name), "recorded", recorded), "stands", stands), filter);
    }

    private static string Nested(string sql) => $"(\n{sql}\n)";

    private static string Filled(string sql, string placeholder, string relation) => sql.Replace($"{{{{{placeholder}}}}}", relation, StringComparison.Ordinal);

    private static Scope Bound(string sql, Filter filter)
    {
        var used = Storage.Sql.ParametersOf(sql).ToHashSet();
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
            ["role"] = filter["role"] == "attacker" ? "attacker" : null,
            ["coalitions"] = filter["coalitions"] == "yes",
            ["countries"] = filter["country"],
            ["states"] = filter["gw"],
            ["admin1"] = filter["admin1"],
            ["cell"] = filter["cell"] is { } cell ? int.Parse(cell) : null,
            ["west"] = box?[0],
            ["south"] = box?[1],
            ["east"] = box?[2],
            ["north"] = box?[3],
            ["earliest"] = period.Earliest,
            ["latest"] = AsOfBefore(filter) ?? period.Latest,
            ["window_end"] = filter.Window is not null && RowSpan.Fits(filter["span"]) ? period.Latest : filter.Window?.Latest,
            ["period_end"] = period.Latest,
            ["longest_days"] = RowSpan.Longest(filter["span"]),
            ["fitting_days"] = RowSpan.Fits(filter["span"]) && filter.Window is { } window ? Math.Min(window.Days ?? RowSpan.Short, RowSpan.Short) : null,
            ["violence"] = filter["violence"],
            ["method"] = filter["method"],
            ["target"] = filter["target"],
            ["active_year"] = filter["active-year"],
            ["min_sources"] = filter["min-sources"] is { } least ? int.Parse(least) : null,
            ["deaths_estimate"] = deaths?.Estimate,
            ["deaths_at_least"] = deaths is null ? null : deaths.AtLeast ?? 0,
            ["deaths_at_most"] = deaths is null ? null : deaths.AtMost ?? int.MaxValue,
            ["date_precisions"] = UpTo<DatePrecision>(filter["date"]),
            ["place_precisions"] = UpTo<PlacePrecision>(filter["place"]),
            ["summary"] = filter["summary"] == "no" ? "no" : null,
            ["status"] = filter["status"],
            ["family"] = filter["family"],
            ["dataset"] = filter["dataset"],
            ["release"] = filter["release"],
            ["known_on"] = filter.Day("known-on"),
        };
    }

    // A period that begins after the as-of date admits nothing.
    private static DateOnly? AsOfBefore(Filter filter) => filter.Day("as-of") is { } day && day < filter.Period.Earliest ? day : null;

    private static string? UpTo<T>(string? worst)
        where T : struct, Enum =>
        worst is null ? null : string.Join(',', Words.All<T>().TakeWhile(word => word != worst).Append(worst));
}
