using Dyad.Analysis.Intervals;
using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;
using Dyad.Model.Time;

namespace Dyad.Answers.Summaries;

/// <summary>The key points of a group with events, the most important first.</summary>
internal static class CountedPoints
{
    private const int Most = 3;
    private const int Window = 90;
    private const int Shown = 15;

    // Remarks on records that are no single incident, or may be none.
    private static readonly string[] Sums = ["several incidents", "length not stated", "lasts ", "within a month", "longer period"];

    /// <summary>The questions whose answers the points of counts are made from.</summary>
    public static readonly IReadOnlyList<string> Asks = ["tempo", "opponents", "power", "targets", "territory", "landmarks"];

    /// <summary>Each point as the pieces that could be said, the most important first.</summary>
    public static IEnumerable<(string Question, IReadOnlyList<Piece> Pieces)> Of(Inquiry about, IReadOnlyDictionary<string, Answer> answers)
    {
        yield return ("recent", Recent(about));
        yield return ("tempo", Tempo(about, answers["tempo"]));
        yield return ("opponents", Opponents(about, answers["opponents"]));
        yield return ("power", [.. Losses(about), new(answers["power"].Reply)]);
        yield return ("targets", Targets(about, answers["targets"]));
        yield return ("territory", Territory(about, answers["territory"]));
        yield return ("landmarks", Landmarks(about, answers["landmarks"]));
        yield return ("identity", [.. Kinds(about), .. SummaryLead.Claimed(about)]);
        if (about.Knowledge.Pack is null)
        {
            yield break;
        }

        foreach (var point in RecordedPoints.Beside(about, answers))
        {
            yield return point;
        }
    }

    /// <summary>What the last 90 days have beside the 90 before.</summary>
    public static IReadOnlyList<Piece> Recent(Inquiry about)
    {
        var compared = new Comparison(about, new Period(about.AsOf.AddDays(1 - Window), about.AsOf), new Period(about.AsOf.AddDays(1 - (2 * Window)), about.AsOf.AddDays(-Window)));
        var last = new Piece(Sentence.Of($"Last event: {about.Total(about.Filter).Last}."));
        var days = Show.Date($"{Window} days");
        if (compared.Recent is not { } recent)
        {
            return [new(Sentence.Of($"Unknown: the files do not cover the {days} to {about.AsOf}.")), last];
        }

        var said = Sentence.Of($"{Counts(recent, starts: true)} in the {days} to {about.AsOf}");
        return
        [
            new(said.Then(
                compared.Earlier is not { } before ? Sentence.Of($"; the {days} before are not covered.")
                : compared.Break is { } change ? Sentence.Of($"; the {days} before were not counted alike: counting changed in {Show.Month(change.Month)}.")
                : recent.Tally.Events + before.Tally.Events == 0 ? Sentence.Of($", nor in the {days} before.")
                : Sentence.Of($"; {Counts(before)} in the {days} before."))),
            last,
        ];
    }

    private static Sentence Counts(Counted count, bool starts = false) => count.Tally.Events > 0
        ? Sentence.Of($"{count.Events:event|events} with {count.Deaths:death|deaths}")
        : Sentence.Of($"{Show.Words(starts ? "No" : "no")} event recorded");

    /// <summary>Whether it is getting worse, and the deadliest year.</summary>
    public static IReadOnlyList<Piece> Tempo(Inquiry about, Answer answer) => [.. Compared(about, answer), .. Deadliest(about)];

    // The same stretches as in the answer: whole months, and no more of them than were counted alike.
    private static IEnumerable<Piece> Compared(Inquiry about, Answer answer)
    {
        var phases = answer.Details.Take(1).Select(says => new Piece(says));
        var end = UnbrokenMonths.End(about);
        var months = UnbrokenMonths.Of(about, end);
        var compared = months.Compared;
        var held = Sentence.Of($" Events in the {Show.Words(months.Told)} months to {end} against the {Show.Words(months.Told)} before: ");
        return compared.Kind switch
        {
            Comparability.NotCovered => [new(Sentence.Of($"Better or worse is unknown: the files do not cover the {Show.Words(months.Told)} months to {end}.")), .. phases],
            Comparability.BeforeNotCovered => [new(Sentence.Of($"Better or worse is unknown: the {Show.Words(months.Told)} months before the last {Show.Words(months.Told)} are not all covered.")), .. phases],
            _ when compared.Break is not null => [.. phases, new(Sentence.Of($"Whether the year is worse than the one before cannot be said: counting changed in {Show.Month(months.Break!.Value.Month)}."))],
            Comparability.Ratio => [new(Verdict(compared.Rates!.Difference).Then(held).Then(Sentence.Of($"{compared.Rates.Ratio} times the rate."))), .. phases],
            Comparability.TooFew => [new(Sentence.Of($"Better or worse is unknown.").Then(held).Then(Sentence.Of($"{compared.Rates!.ShortVerdict}."))), .. phases],
            _ when compared.Recent!.Tally.Events + compared.Earlier!.Tally.Events == 0 => [new(Sentence.Of($"Quiet.").Then(held).Then(Sentence.Of($"none recorded in either."))), .. phases],
            _ => [new(Sentence.Of($"Better or worse is not tested.").Then(held).Then(Sentence.Of($"{MonthRun.Of(about, compared.Now).Told()} against {MonthRun.Of(about, compared.Before).Told()}."))), .. phases],
        };
    }

    // What the months decide, before the ratio that it rests on.
    private static Sentence Verdict(RateDifference difference) => difference switch
    {
        RateDifference.Higher => Sentence.Of($"More events than before, beyond the usual variation."),
        RateDifference.Lower => Sentence.Of($"Fewer events than before, beyond the usual variation."),
        _ => Sentence.Of($"No clear change."),
    };

    private static IEnumerable<Piece> Deadliest(Inquiry about)
    {
        var most = PeriodCounts.Years(about).Where(year => year is { Covered: true, Count.Tally.Best: > 0 }).OrderByDescending(year => year.Count!.Tally.Best).FirstOrDefault();
        return most.Count is { } count ? [new(Sentence.Of($"Deadliest year: {Show.Date(most.Period)}, {count.Deaths:death|deaths}."))] : [];
    }

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
        var first = Sentence.Of($"{armed[0]["opponent"]} in {armed[0].Events} of {total.Events:event|events}, with {armed[0].Deaths:death|deaths}");
        return
        [
            new(first.Then(Sentence.Of($"."))),
            .. armed.Skip(1).Select(row => new Piece(Sentence.Of($"{row["opponent"]} in {row.Events}."))),
            .. unnamed,
            .. answer.Details.Take(1).Select(losses => new Piece(losses)),
        ];
    }

    private static IReadOnlyList<Piece> Losses(Inquiry about)
    {
        var total = about.Total(about.Filter);
        if (total.Tally.Own is null)
        {
            return [new(Sentence.Of($"Who loses more is unknown: the files state no deaths by side."))];
        }

        var stated = total.Tally.SidesUnstated == 0 ? Sentence.Of($"Dead by side") : Sentence.Of($"Dead by side (not stated in {total.SidesUnstated} of {total.Events:event|events})");
        var worst = about.Count(about.Filter, ["opponent"], "-events").Take(Shown).Where(row => row.IsOpponentNamed && row.Tally.Own is > 0).MaxBy(row => row.Tally.Own);
        return
        [
            new(Sentence.Of($"{stated}: {total.Own} its own, {total.Other} of the other side, {total.Civilians:civilian|civilians}, {total.Unknown} of unknown side.")),
            .. worst is null ? [] : new[] { new Piece(Sentence.Of($"Of its own, {worst.Own} in events with {worst["opponent"]}.")) },
        ];
    }

    private static IReadOnlyList<Piece> Targets(Inquiry about, Answer answer)
    {
        var attacks = Attacks.Of(about);
        return !answer.CanSay || attacks.Tally.Events == 0 || !Attacks.AreOneSided(about)
            ? [new(answer.Reply)]
            :
            [
                new(Sentence.Of($"One-sided violence against civilians in {attacks.Events:event|events}{Share(attacks.Events, about.Total(about.Filter).Events)}, {attacks.Deaths:death|deaths}, the last on {attacks.Last}.")),
                new(Sentence.Of($"In its fights with armed opponents the data do not say who attacked.")),
            ];
    }

    // A few of thousands round to no share at all.
    private static Sentence Share(Figure part, Figure whole) => Derived.Share(part, whole) is { Value: > 0 } share ? Sentence.Of($" ({share})") : Sentence.Of($"");

    /// <summary>In which countries and provinces, and in how many cells.</summary>
    public static IReadOnlyList<Piece> Territory(Inquiry about, Answer answer)
    {
        var countries = about.Count(about.Filter, ["country"], "-events");
        var provinces = about.Count(about.Filter, ["admin1"], "-events");
        var named = provinces.Where(unit => unit["admin1"] != "not stated").Take(Most).ToArray();
        var unnamed = provinces.Where(unit => unit["admin1"] == "not stated").ToArray();
        var where = Sentence.List(countries.Take(Most).Select(country => Sentence.Of($"{country["country"]} ({country.Events})")));
        return
        [
            .. about.IsTheatre && countries.Count == 1 ? [] : new[] { new Piece(Sentence.Of($"{where}{Show.Words(countries.Count > Most ? ", with the most events" : "")}.")) },
            .. named.Length == 0 ? [] : new[]
            {
                new Piece(Sentence.Of($"{Show.Words(unnamed.Length == 0 ? "Most often" : "Where a province is stated, most often")} in {Sentence.List(named.Select(unit => Sentence.Of($"{unit["admin1"]} ({unit.Events})")))}.")),
            },
            new(answer.Reply),
        ];
    }

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
        var said = Sentence.Of($"Deadliest single event: {row[1]}, {row[4]}, {row[2]} deaths");
        return said.Then(row[5].Text.Contains(FiledElsewhere.Remark, StringComparison.Ordinal) ? Sentence.Of($", filed by the dataset under {row[3]}.") : Sentence.Of($"."));
    }

    private static IReadOnlyList<Piece> Kinds(Inquiry about) =>
        [new(Sentence.Of($"Kinds of violence: {Sentence.List(about.Count(about.Filter, ["violence"], "-events").Select(kind => Sentence.Of($"{kind.Events} {kind["violence"]}")))}."))];
}
