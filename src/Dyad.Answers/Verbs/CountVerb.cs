using Dyad.Answers.Questions;
using Dyad.Answers.Results;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Model.Results;
using Dyad.Store;
using Dyad.Store.Counting;

namespace Dyad.Answers.Verbs;

/// <summary>Events and deaths by any dimensions.</summary>
public static class CountVerb
{
    private const string NoneStated = "no event states it";

    // In their order.
    private static readonly (ResultColumn Column, Func<Tally, object?> Value)[] Counted =
    [
        (Whole("events", "events, each once"), tally => tally.Events),
        (Whole("low", "sum of the low estimates of deaths; not a confidence bound", "not every event states low, best and high"), tally => tally.Low),
        (Whole("best", "sum of the best estimates of deaths", NoneStated), tally => tally.Best),
        (Whole("high", "sum of the high estimates of deaths", "not every event states low, best and high"), tally => tally.High),
        (Whole("own", "deaths on the actor's side", NoneStated), tally => tally.Own),
        (Whole("other", "deaths on the other side", NoneStated), tally => tally.Other),
        (Whole("civilians", "deaths of civilians", NoneStated), tally => tally.Civilians),
        (Whole("unknown", "deaths whose side the source does not know", NoneStated), tally => tally.Unknown),
        (new("first", ColumnType.Day, "the day of the first event", "there is no event"), tally => tally.First),
        (new("last", ColumnType.Day, "the day of the last event", "there is no event"), tally => tally.Last),
        (Whole("out_of_order", "events whose estimates are not in the order low, best, high"), tally => tally.OutOfOrder),
        (Whole("summary", "events that cover several incidents"), tally => tally.Summary),
        (Whole("deaths_unstated", "events without a best estimate"), tally => tally.DeathsUnstated),
        (Whole("ranged", "events that state low, best and high"), tally => tally.Ranged),
        (Whole("sides_unstated", "events that do not state deaths by side"), tally => tally.SidesUnstated),
        (Whole("date_inexact", "events whose day is not known exactly, or not said to be"), tally => tally.DateInexact),
        (Whole("place_inexact", "events placed no better than by district, or not said to be"), tally => tally.PlaceInexact),
        (Whole("candidates", "events of candidate releases, early versions that may still change"), tally => tally.Candidates),
        (Whole("selected", "events of partial files"), tally => tally.Selected),
        (Whole("crossing", "events that end after the period they are counted in"), tally => tally.Crossing),
        (Whole("crossing_best", "sum of their best estimates", NoneStated), tally => tally.CrossingBest),
        (Whole("long", "events that last, or may last, more than 30 days"), tally => tally.Long),
        (Whole("unknown_length", "events of 1 January that may last a day or a year"), tally => tally.UnknownLength),
    ];

    private static readonly Dictionary<string, Func<Tally, object?>> Values = Counted.ToDictionary(counted => counted.Column.Name, counted => counted.Value);

    // What a person's screen has room for; of the deaths by side and the summary records what the files state.
    private static readonly string[] ForPeople = ["events", "low", "best", "high", "own", "other", "civilians", "unknown", "summary", "first", "last", "out_of_order"];

    private static readonly string[] WhereStated = ["own", "other", "civilians", "unknown", "summary"];

    private static readonly string[] Named = ["actor", "opponent", "pair"];

    /// <summary>What its rows hold.</summary>
    public static ResultSchema Schema { get; } = new("count", [Hint.Ask("count")], [.. Counted.Select(counted => counted.Column)])
    {
        Keys = [.. Dimensions.All.Select(key => new ResultColumn(key, ColumnType.Text, $"where counted by it: {Key(key)}"))],
        HasFilter = true,
    };

    /// <summary>The counts that a filter asks for.</summary>
    /// <exception cref="DyadException">The corpus cannot count it.</exception>
    public static Result Ask(Corpus corpus, Filter filter)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(filter);
        var request = corpus.SideBySide(CountRequest.Of(filter));
        var counted = corpus.Count(request);
        var nothing = counted.Sum(tally => tally.Events) == 0 ? Nothing.Of(corpus, filter) : null;
        IReadOnlyList<Tally> tallies = nothing is { IsZero: false } ? [] : counted;
        return new Result(Rows(request, tallies, corpus, Schema.Columns.Select(column => column.Name), []))
        {
            Narrow = () => Rows(request, tallies, corpus, ForPeople.Where(column => !WhereStated.Contains(column) || tallies.Any(tally => IsStated(tally, column))), [.. request.By.Where(Named.Contains)]),
            Notes =
            [
                .. nothing is null ? Array.Empty<Note>() : [nothing.Words],
                .. OfFamilies(corpus, filter, tallies),
                .. OfTheLimit(corpus, request, tallies),
                .. OfSeveral(request, tallies),
                .. Unsaid.Of(corpus, filter, tallies.Min(tally => tally.First) is { } first ? new(first, tallies.Max(tally => tally.Last)) : null),
            ],
            IsFound = nothing is null or { IsZero: true },
            Filter = filter,
        };
    }

    private static ResultRows Rows(CountRequest request, IReadOnlyList<Tally> tallies, Corpus corpus, IEnumerable<string> some, IReadOnlyList<string> named)
    {
        var columns = some.ToArray();
        return new ResultRows(
            Schema,
            [.. request.By, .. named.Select(key => $"{key} name"), .. columns],
            [
                .. tallies.Select(tally => (IReadOnlyList<object?>)
                [
                    .. request.By.Select(key => tally.Keys[key]), .. named.Select(key => NameOf(corpus, tally.Keys[key])), .. columns.Select(column => Values[column](tally)),
                ]),
            ]);
    }

    // A stated zero is a number like any other.
    private static bool IsStated(Tally tally, string column) => column == "summary" ? tally.SummaryUnstated < tally.Events : Values[column](tally) is not null;

    // What holds of each family on its own: that it has no such event, and how many of its events state a range.
    private static IEnumerable<Note> OfFamilies(Corpus corpus, Filter filter, IReadOnlyList<Tally> tallies)
    {
        var families = corpus.Families(filter);
        string Of(string family) => families.Count > 1 ? $"{family}: " : "";
        foreach (var family in families)
        {
            var own = tallies.Where(tally => tally.Keys.GetValueOrDefault("family", family) == family).ToArray();
            var (events, ranged) = (own.Sum(tally => tally.Events), own.Sum(tally => tally.Ranged));
            if (events == 0 && tallies.Count > 0 && families.Count > 1)
            {
                yield return $"{Of(family)}{Nothing.Of(corpus, filter.With("family", family)).Words}";
            }
            else if (ranged < events)
            {
                yield return $"{Of(family)}{ranged} of {events} {Plural.Of(events, "event")} {(ranged == 1 ? "states" : "state")} low, best and high; low and high are empty where any event does not.";
            }
        }

        if (families.Count > 1)
        {
            yield return $"{string.Join(" and ", families)} are counted side by side and not added up.";
        }
    }

    // Rows that a limit leaves out are not silently less.
    private static IEnumerable<string> OfTheLimit(Corpus corpus, CountRequest request, IReadOnlyList<Tally> tallies)
    {
        if (request.Limit is { } limit && tallies.Count == limit && corpus.Count(request with { Limit = null }) is var all && all.Count > tallies.Count)
        {
            var events = Several(request).Length > 0 ? "" : $", with {tallies.Sum(tally => tally.Events)} of {all.Sum(tally => tally.Events)} events";
            yield return $"{tallies.Count} of {all.Count} rows{events}.";
        }
    }

    private static IEnumerable<string> OfSeveral(CountRequest request, IReadOnlyList<Tally> tallies)
    {
        if (tallies.Count > 1 && Several(request) is { Length: > 0 } several)
        {
            yield return $"An event with several {string.Join(" or ", several)} is in a row for each, so the rows do not add up to the total.";
        }
    }

    // An event with several of these stands in several rows, which look like parts of a whole.
    private static string[] Several(CountRequest request) => [.. request.By.Where(key => key is "actor" or "side" or "method" or "target" or "headline_method" or "headline_target").Select(key => key.Replace("headline_", "", StringComparison.Ordinal) + "s")];

    // Ids are for filters; who reads a table knows the groups by name.
    private static string NameOf(Corpus corpus, string key) => string.Join(" and ", key.Split('~').Select(corpus.NameOf));

    private static string Key(string key) => key switch
    {
        "day" => "the day, as YYYY-MM-DD",
        "week" => "the ISO week, such as 2021-W34",
        "month" => "the month, as YYYY-MM",
        "quarter" => "the quarter, such as 2021-Q3",
        "year" => "the year",
        "region" => "the part of the world, as the source files it, or: not stated",
        "country" => "today's country, as ISO 3166-1 alpha-3, or its name where it has no code",
        "gw" => "the state of the day, by its number in Gleditsch and Ward's list",
        "admin1" => "the province, in the source's spelling, or: not stated",
        "admin2" => "the district, in the source's spelling, or: not stated",
        "cell" => "the PRIO-GRID cell",
        "actor" => "each actor that takes part, by id or name as coded",
        "side" => "each side, by its name as coded",
        "conflict" => "the conflict, by its name as coded and, where two share it, its id",
        "pair" => "the two sides, joined by ~",
        "opponent" => "the other side, by id or name as coded",
        "violence" => "the kind of violence",
        "method" => "each method that is coded",
        "target" => "each class of target that is coded",
        "claimed_by" => "who claimed it, as coded, or: not stated",
        "attribution" => "how the attacker is known, as coded",
        "who_says" => "on whose word the record stands, as coded",
        "headline_method" => "each method that words of its headlines state, by the dataset's dictionary: derived, not coded; or: unstated, no headline",
        "headline_target" => "each class of target that words of its headlines state: derived, not coded; or: unstated, no headline",
        "family" => "the family of datasets, which are never added up",
        var other => throw new ArgumentException($"No words are agreed for {other}.", nameof(key)),
    };

    private static ResultColumn Whole(string name, string meaning, string? missing = null) => new(name, ColumnType.Whole, meaning, missing);
}
