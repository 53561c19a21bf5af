using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Answers.PackKnowledge;
using Dyad.Answers.Questions;
using Dyad.Answers.Sentences;
using Dyad.Model.Time;

namespace Dyad.Answers.Summaries;

/// <summary>The key points of a group with events, the most important first.</summary>
internal static class CountedPoints
{
    private const int Most = 3;
    private const int Shown = 15;

    // Fewer of its events in a country may be one stray record.
    private const decimal FewOfAll = 0.01m;

    // Remarks on records that are no single incident, or may be none.
    private static readonly string[] Sums = ["several incidents", "length not stated", "lasts ", "within a month", "longer period"];

    /// <summary>The questions whose answers the points of counts are made from.</summary>
    public static readonly IReadOnlyList<string> Asks = ["tempo", "recent", "opponents", "power", "targets", "territory", "landmarks", "identity"];

    /// <summary>Each point as the pieces that could be said, the most important first.</summary>
    public static IEnumerable<(string Question, IReadOnlyList<Piece> Pieces)> Of(Inquiry about, IReadOnlyDictionary<string, Answer> answers)
    {
        yield return ("tempo", Trend.Of(about));
        yield return ("recent", Recently(about));
        yield return ("opponents", Opponents(about, answers["opponents"]));
        yield return ("targets", Targets(about, answers["targets"]));
        yield return ("territory", Territory(about, answers["territory"]));
        yield return ("power", Power(about, answers["power"]));
        yield return ("landmarks", [.. Landmarks(about, answers["landmarks"]), .. SummaryLead.Claimed(about), .. DeadliestYear(about)]);
        foreach (var point in about.Knowledge.Pack is null ? [] : RecordedPoints.Beside(about, answers))
        {
            yield return point;
        }

        yield return ("identity", Kinds(about));
    }

    /// <summary>The year with most deaths, of those that are counted alike: where counting changed, of those before.</summary>
    public static IEnumerable<Piece> DeadliestYear(Inquiry about)
    {
        var years = PeriodCounts.Years(about).Where(year => year is { Covered: true, Count.Tally.Best: > 0 }).OrderByDescending(year => year.Count!.Tally.Best).ToArray();
        if (about.Coverage.BreaksIn(new Period(about.Total(about.Filter).Tally.First, about.AsOf)) is not [var change, ..])
        {
            return years is [var most, ..] ? [new(Sentence.Of($"Deadliest year: {Show.Date(most.Period)}, {most.Count!.Deaths:death|deaths}."))] : [];
        }

        return years.Where(year => Period.Find(year.Period.Split(' ')[0])?.Latest < change.Month).Take(1)
            .Select(year => new Piece(Sentence.Of($"Deadliest year before {Show.Month(change.Month)}, when counting changed: {Show.Date(year.Period)}, {year.Count!.Deaths:death|deaths}.")));
    }

    /// <summary>Civilians who died in fights: they are not in the number of those who were attacked, and mostly nobody states them.</summary>
    public static IEnumerable<Piece> OnTop(Inquiry about) => CiviliansInFights.Of(about) switch
    {
        { Dead: { Value: > 0 } dead, Unstated: { } unstated } => [new(Sentence.Of($"In addition, at least {dead:civilian|civilians} died in events coded as fights; {unstated:fight does|fights do} not state how many."))],
        { Unstated: { } unstated } => [new(Sentence.Of($"How many civilians died in events coded as fights is unknown: {unstated:fight does|fights do} not state it."))],
        { Dead: { Value: > 0 } dead } => [new(Sentence.Of($"In addition, {dead:civilian|civilians} died in events coded as fights."))],
        _ => [],
    };

    // So few days vary too much to call one span better or worse than the other: both are counted, and no more is said.
    private static IReadOnlyList<Piece> Recently(Inquiry about)
    {
        var spans = Recent.Windows.Select(days => (Days: Show.Date($"{days} days"), Compared: Recent.Last(about, days))).Where(span => span.Compared.Recent is not null).ToArray();
        return spans switch
        {
            [] => [new(Sentence.Of($"The files do not cover all of the last {Show.Date($"{Recent.Windows[0]} days")} to {about.AsOf}."))],
            [.., { Compared.Recent.Tally.Events: 0, Compared.Earlier.Tally.Events: 0 } longest] => [new(Sentence.Of($"No event{(about.Total(about.History).Tally.Long > 0 ? Sentence.Of($" of at most {Show.Date("30 days")}") : Sentence.Of($""))} is recorded in the last {longest.Days}, nor in the {longest.Days} before."))],
            [var shortest, .. var longer] =>
            [
                new(Told(shortest, isShort: false)),
                .. Concentration.Of(about, shortest.Compared) is { } record ? [new Piece(Sentence.Of($"One record, of {record.First}, has {record.Deaths} of the dead."))] : Array.Empty<Piece>(),
                .. longer.Select(span => new Piece(Told(span, isShort: true))),
            ],
        };
    }

    private static Sentence Told((Span Days, Comparison Compared) span, bool isShort)
    {
        if (span.Compared is { Recent.Tally.Events: 0, Earlier.Tally.Events: 0, Break: null })
        {
            return Sentence.Of($"Last {span.Days}: none recorded, nor in the {span.Days} before.");
        }

        var now = Told(span.Compared.Recent!, count => isShort ? Sentence.Of($"{count.Events:event|events}") : Sentence.Of($"{count.Events:event|events}{With(count)}"));
        var before = span.Compared.Earlier is { } earlier && span.Compared.Break is null
            ? Sentence.Of($", against {Told(earlier, count => isShort ? Sentence.Of($"{count.Events}") : Sentence.Of($"{count.Events}{(count.Tally.Best is null ? Sentence.Of($"") : Sentence.Of($" with {count.Deaths}"))}"))} in the {span.Days} before")
            : Sentence.Of($"");
        return Sentence.Of($"Last {span.Days}: {now}{before}.");
    }

    private static Sentence With(Counted count) => count.Tally.Best is null ? Sentence.Of($", deaths not stated") : Sentence.Of($" with {count.Deaths:death|deaths}");

    private static Sentence Told(Counted count, Func<Counted, Sentence> told) => count.Tally.Events == 0 ? Sentence.Of($"none recorded") : told(count);

    private static IReadOnlyList<Piece> Kinds(Inquiry about)
    {
        var total = about.Total(about.Filter);
        var kinds = about.Count(about.Filter, ["violence"], "-events");
        return [new(Sentence.Of($"{Sentence.List(kinds.Select((kind, at) => Sentence.Of($"{Show.Words(at == 0 ? Wording.Capital(Kind(kind)) : Kind(kind))} in {kind.Events}{(at == 0 ? Sentence.Of($" of {total.Events:event|events}") : Sentence.Of($""))}")))}."))];
    }

    private static string Kind(Counted kind) => kind.Tally.Keys["violence"] switch
    {
        "state_based" => "state-based fights (with a government)",
        "non_state" => "non-state fights (no government)",
        "one_sided" => "one-sided violence (attacks on civilians)",
        "unrest" => "demonstrations and riots",
        "strategic" => "acts without violence",
        "unknown" => "violence of unknown kind",
        _ => "other violence",
    };

    private static IReadOnlyList<Piece> Opponents(Inquiry about, Answer answer)
    {
        var all = about.Count(about.Filter, ["opponent"], "-events");
        var armed = all.Where(row => row.IsOpponentNamed && !about.IsCivilian(row.Tally.Keys["opponent"])).Take(Most).ToArray();
        var unnamed = all.Where(row => !row.IsOpponentNamed).Select(row => new Piece(Sentence.Of($"No other side is named in {row.Events}.")));
        if (!answer.CanSay)
        {
            return [new(answer.Reply)];
        }

        if (armed.Length == 0)
        {
            return [.. unnamed, new(Sentence.Of($"No armed opponent is recorded: all its events are attacks on civilians."))];
        }

        var total = about.Total(about.Filter);
        return
        [
            new(Sentence.Of($"{armed[0]["opponent"]} in {armed[0].Events} of {total.Events:event|events}, with {armed[0].Deaths:death|deaths}.")),
            .. armed.Skip(1).Select(row => new Piece(Sentence.Of($"{row["opponent"]} in {row.Events}."))),
            .. unnamed,
            .. answer.Details.Take(1).Select(losses => new Piece(losses)),
        ];
    }

    // Where no file states deaths by side, its share comes first.
    private static IReadOnlyList<Piece> Power(Inquiry about, Answer answer) => about.Total(about.Filter) is { Tally.Own: null }
        ? [.. Share(about, answer), new(Sentence.Of($"Who loses more is unknown: the files state no deaths by side."))]
        : [.. Losses(about), .. Share(about, answer)];

    private static IReadOnlyList<Piece> Losses(Inquiry about)
    {
        var total = about.Total(about.Filter);
        var worst = about.Count(about.Filter, ["opponent"], "-events").Take(Shown).Where(row => row.IsOpponentNamed && row.Tally.Own is > 0).MaxBy(row => row.Tally.Own);
        return
        [
            new(Sentence.Of($"{Known(total)}: {total.Own} dead of its own, {total.Other} of the other side, {total.Civilians:civilian|civilians}, {total.Unknown} of unknown side.")),
            .. worst is null ? [] : new[] { new Piece(Sentence.Of($"Of its own, {worst.Own} in events with {worst["opponent"]}.")) },
        ];
    }

    // Who loses more can be told where every event states it, and by more than what is of unknown side.
    private static Sentence Known(Counted total) => (total.Tally.SidesUnstated, total.Tally.Own - total.Tally.Other, total.Tally.Unknown) switch
    {
        (0, var more, var unknown) when more > unknown => Sentence.Of($"It loses more than its opponents"),
        (0, var more, var unknown) when -more > unknown => Sentence.Of($"Its opponents lose more"),
        (0, _, _) => Sentence.Of($"Who loses more is unclear"),
        _ => Sentence.Of($"Who loses more is unknown: {Derived.Difference(total.Events, total.SidesUnstated)} of {total.Events:event states|events state} the deaths of all sides. Stated"),
    };

    // Of a group that is no longer recorded there is no share to tell.
    private static IEnumerable<Piece> Share(Inquiry about, Answer answer) => about.Total(about.In(about.LastYear)).Tally.Events > 0 ? [new(answer.Reply)] : [];

    private static IReadOnlyList<Piece> Targets(Inquiry about, Answer answer)
    {
        var attacks = Attacks.Of(about);
        return !answer.CanSay || attacks.Tally.Events == 0 || !Attacks.AreOneSided(about)
            ? [new(answer.Reply), .. answer.CanSay && Attacks.AreOneSided(about) ? OnTop(about) : []]
            :
            [
                new(Sentence.Of($"{attacks.Events:event is coded as an attack|events are coded as attacks} on civilians{Share(attacks.Events, about.Total(about.Filter).Events)}, with {attacks.Deaths:death|deaths}, the last on {attacks.Last}.")),
                .. OnTop(about),
            ];
    }

    // A few of thousands round to no share at all.
    private static Sentence Share(Figure part, Figure whole) => Derived.Share(part, whole) is { Value: > 0 } share ? Sentence.Of($" ({share} of its events)") : Sentence.Of($"");

    /// <summary>In which countries and provinces, and in how many cells.</summary>
    public static IReadOnlyList<Piece> Territory(Inquiry about, Answer answer)
    {
        var everywhere = about.Count(about.Filter, ["country"], "-events").ToLookup(country => country.Tally.Keys["country"] != "unknown");
        var (countries, nowhere) = (everywhere[true].ToArray(), everywhere[false]);
        var provinces = about.Count(about.Filter, ["admin1"], "-events");
        var named = provinces.Where(unit => unit["admin1"] != "not stated").Take(Most).ToArray();
        var unnamed = provinces.Where(unit => unit["admin1"] == "not stated").ToArray();
        var total = about.Total(about.Filter);
        var told = countries.Take(Most).Where((country, at) => at == 0 || country.Tally.Events >= FewOfAll * total.Tally.Events)
            .Select((country, at) => Sentence.Of($"{country["country"]} ({country.Events}{(at == 0 ? Sentence.Of($" of {total.Events:event|events}") : Sentence.Of($""))})")).ToArray();
        var where = Sentence.List(told.Length < countries.Length ? [.. told, Sentence.Of($"elsewhere")] : told);
        var most = Sentence.List(named.Select(unit => Sentence.Of($"{unit["admin1"]} ({unit.Events})")));
        return
        [
            .. countries.Length == 0 || (about.IsTheatre && countries.Length == 1) ? [] : new[] { new Piece(Sentence.Of($"{where}.")) },
            .. nowhere.Select(unknown => new Piece(Sentence.Of($"In {unknown.Events} the country is not known."))),
            .. named.Length == 0 ? [] : new[]
            {
                new Piece(unnamed.Length == 0 ? Sentence.Of($"Most often in {most}.") : Sentence.Of($"{Show.Words(IsMost(unnamed, total) ? "Most events name no province, the others most often" : "Where a province is stated, most often")} {most}.")),
            },
            new(answer.Reply),
        ];
    }

    private static bool IsMost(IReadOnlyList<Counted> some, Counted total) => 2 * some.Sum(unit => unit.Tally.Events) > total.Tally.Events;

    private static IReadOnlyList<Piece> Landmarks(Inquiry about, Answer answer)
    {
        var rows = answer.Tables[0].Rows;
        var single = rows.FirstOrDefault(row => !Sums.Any(row[5].Text.Contains));
        return
        [
            .. single is null ? [] : new[] { new Piece(DeadliestRecord(single)) },
            .. single == rows[0] ? [] : new[] { new Piece(Sentence.Of($"Largest record, which may sum up several events: {rows[0][1]}, {rows[0][4]} ({rows[0][5]}), {rows[0][2]} deaths.")) },
        ];
    }

    private static Sentence DeadliestRecord(IReadOnlyList<Span> row)
    {
        var said = Sentence.Of($"Deadliest single record: {row[1]}, {row[4]}, {row[2]} deaths");
        return said.Then(row[5].Text.Contains(FiledElsewhere.Remark, StringComparison.Ordinal) ? Sentence.Of($", filed by the dataset under {row[3]}.") : Sentence.Of($"."));
    }
}
