using Dyad.Analysis.Series;
using Dyad.Answers.Charts;
using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;
using Dyad.Model.Time;

namespace Dyad.Answers.Questions;

/// <summary>How often is it involved, against its own past? Events and deaths by month and year, and the last twelve months beside the twelve before.</summary>
internal static class Tempo
{
    private const int Window = 12;

    public static Answer Ask(Question question, Inquiry about)
    {
        var years = PeriodCounts.Years(about);
        var months = PeriodCounts.Months(about);
        var phases = Phases.Of(about);
        return new Answer(question.Id, question.Words, Compare(about))
        {
            Details = about.IsTheatre ? phases.Says : [.. phases.Says, Attacks(about)],
            Charts = [Bars(about, "tempo-years", "year", years, []), Bars(about, "tempo-months", "month", months, PeriodCounts.InNoMonth(about)) with { Phases = [.. Begun(phases, months)] }],
            Missing = UnbrokenMonths.Stretches(about, UnbrokenMonths.End(about), Window).Recent is null ? [Sentence.Of($"Files that cover the whole of the twelve months to {UnbrokenMonths.End(about)} would give a rate.")] : [],
            Caveats = Caveats(about),
            HowWeKnow = Sentence.Of($"Counted from {about.SourceOf(about.Filter)}; each event on its published start day. Ranges of rates and ratios are intervals meant to hold the true rate in nineteen cases of twenty, allowing for unrest that lasts over months (see the method page on rates).").Then(about.Looks.Told),
        };
    }

    /// <summary>Two looks: the last months against those before, and the search for other rates in all months.</summary>
    public static IEnumerable<Look> Looks(Inquiry about)
    {
        if (UnbrokenMonths.Of(about, UnbrokenMonths.End(about)).Compared.LookAs(Look.Tempo) is { } look)
        {
            yield return look;
        }

        if (Phases.Searched(about) is { Changes: var changes })
        {
            yield return new Look(Look.Phases, changes.PValue, about.Total(about.History).Events);
        }
    }

    private static Sentence Compare(Inquiry about)
    {
        // Whole months only: the month of the as-of date counts when the as-of date is its last day.
        var end = UnbrokenMonths.End(about);
        var year = UnbrokenMonths.Stretches(about, end, Window);
        var recent = year.Now;
        if (year.Recent is not { } last)
        {
            return Sentence.Of($"The corpus does not cover all of the twelve months to {end}, so no rate can be given for them; it has {about.Total(about.In(recent)).Events:event|events}.");
        }

        var reply = Sentence.Of($"In the twelve months to {end} ").Then((last.Tally.Events, about.IsTheatre) switch
        {
            (0, false) => Sentence.Of($"no event with {about.Subject} is recorded"),
            (0, true) => Sentence.Of($"no event in {about.Subject} is recorded"),
            (_, false) => Sentence.Of($"{about.Subject} was involved in {last.Events:event|events} with {last.Deaths:death|deaths}"),
            (_, true) => Sentence.Of($"{last.Events:event is|events are} recorded in {about.Subject}, with {last.Deaths:death|deaths}"),
        });
        var within = about.Coverage.BreaksIn(recent);
        if (last.Tally.Events > 0 && within.Count > 1)
        {
            return reply.Then(Sentence.Of($"; counting changed in {Sentence.List(within.Select(Coverage.Told))}, so no rate is given."));
        }

        if (last.Tally.Events > 0 && within.Count == 1)
        {
            var rates = about.Coverage.Eras(recent).Select(era => Sentence.Of($"{MonthRun.Of(about, era).Told()} from {Show.Month(era.Earliest!.Value)} to {Show.Month(era.Latest!.Value)}"));
            return reply.Then(Sentence.Of($"; counting changed in {Coverage.Told(within[0])}, so each part has its own rate: {Sentence.List(rates)}."));
        }

        var now = MonthRun.Of(about, recent);
        return (now.Months.Count == 0 ? reply : reply.Then(Sentence.Of($": {now.Told()}"))).Then(Before(about, year));
    }

    private static Sentence Before(Inquiry about, Comparison year)
    {
        if (year.Kind == Comparability.BeforeNotCovered)
        {
            return Sentence.Of($"; the twelve months before are not all covered, so there is nothing to compare with.");
        }

        var earlier = year.Earlier!;
        var counts = Sentence.Of($"{earlier.Events:event|events} with {earlier.Deaths:death|deaths}");
        return year.Kind switch
        {
            Comparability.Broken => Broken(about, year, earlier),
            Comparability.None when earlier.Tally.Events == 0 => Sentence.Of($"; in the twelve months before none is recorded."),
            Comparability.Ratio => Sentence.Of($", {year.Rates!.Ratio} times the rate of the twelve months before, which had {counts}: {year.Rates.Verdict}."),
            Comparability.TooFew => Sentence.Of($"; in the twelve months before there were {counts}: {year.Rates!.Verdict}."),
            _ => Sentence.Of($"; in the twelve months before there were {counts}."),
        };
    }

    // Of the two years as many months each as are counted alike.
    private static Sentence Broken(Inquiry about, Comparison year, Counted earlier)
    {
        var months = UnbrokenMonths.Of(about, year.Now.Latest!.Value);
        if (!months.IsShortened)
        {
            return Sentence.Of($"; the twelve months before ({earlier.Events:event|events}, {earlier.Deaths:death|deaths}) were not counted alike, as counting changed in {Coverage.Told(year.Break!.Value)}: no ratio is given.");
        }

        var (now, previous) = (Told(months.Compared.Recent!), Told(months.Compared.Earlier!));
        var told = Sentence.Of($"; counting changed in {Coverage.Told(months.Break!.Value)}, so the last {Show.Words(months.Told)} months are compared with the {Show.Words(months.Told)} before: {now} against {previous}");
        return told.Then(months.Compared.Kind switch
        {
            Comparability.Ratio => Sentence.Of($", {months.Compared.Rates!.Ratio} times the rate: {months.Compared.Rates.Verdict}."),
            Comparability.TooFew => Sentence.Of($": {months.Compared.Rates!.Verdict}."),
            _ => Sentence.Of($"."),
        });
    }

    private static Sentence Told(Counted count) => count.Tally.Events == 0 ? Sentence.Of($"no event") : Sentence.Of($"{count.Events:event|events} with {count.Deaths:death|deaths}");

    private static Sentence Attacks(Inquiry about)
    {
        var attacks = Inquiries.Attacks.Of(about);
        var all = about.Total(about.Filter);
        var unknown = about.Total(about.Filter.With("violence", "unknown"));
        if (!Inquiries.Attacks.AreOneSided(about))
        {
            return Sentence.Of($"Of all {all.Events:event|events} {attacks.Events:is coded as an attack|are coded as attacks} of its own. Of the others the dataset does not say that it attacked.");
        }

        if (unknown.Tally.Events > 0)
        {
            return Inquiries.Attacks.AreUnknown(about)
                ? Sentence.Of($"Who attacked is not known: the files state the kind of violence for none of {all.Events:event|events}.")
                : Sentence.Of($"Of all {all.Events:event|events} {attacks.Events:is coded as an attack|are coded as attacks} of its own on civilians; of {unknown.Events} the files do not say which kind of violence it is. For the rest, the files do not say who attacked.");
        }

        return Sentence.Of($"Of all {all.Events:event|events} the dataset codes direction only for one-sided violence: {attacks.Events:is an attack|are attacks} of its own on civilians. For the rest, the files do not say who attacked.");
    }

    private static BarChart Bars(Inquiry about, string id, string unit, IReadOnlyList<(string Period, Counted? Count, bool Covered)> rows, IReadOnlyList<Counted> apart)
    {
        var counted = rows.Where(row => row.Count is not null).Select(row => row.Count!).ToArray();
        var first = counted.Concat(apart).First();
        var most = rows.Where(row => row.Covered).Select(row => row.Count).OfType<Counted>().MaxBy(count => count.Tally.Best ?? -1) ?? first;
        var divided = DividedRows.Of(about, unit);
        var table = Tables.OfPeriods($"Events and deaths by {unit}", char.ToUpperInvariant(unit[0]) + unit[1..], [.. rows, .. apart.Select(count => (count[unit], (Counted?)count, true))]);
        return new BarChart(
            id,
            $"Deaths in {about.EventsTold}, by {unit}",
            $"Best estimate with low and high; all sides; {rows[0].Period} to {rows[^1].Period}; counted by {about.Filter}",
            Frame.Source(about),
            "Bars are best estimates, whiskers run from the sum of reported lows to the sum of reported highs: a reporting range, not a confidence interval. "
            + (about.Coverage.IsComplete ? "" : "The files hold a selection of events, so an empty period is not known to be one without violence. ")
            + (apart.Count == 0 ? "" : $"A row longer than a {unit} is in none and has a bar of its own, cut where it is higher than the scale. ")
            + divided.Note
            + LongRows.Note(about)
            + "A period that is not covered is marked, never drawn as zero.",
            $"{rows.Count} {unit}s from {rows[0].Period} to {rows[^1].Period}; most deaths in {most[unit]}; events recorded in {counted.Length} of them.",
            table,
            Frame.Rows(first),
            "deaths",
            [.. rows.Select(row => new Bar(row.Period, row.Count?.Deaths, row.Covered) { Divided = divided.Of(row.Period, row.Covered) })])
        {
            Apart = [.. apart.Select(count => new Bar(count[unit], count.Deaths, Covered: true))],
            Breaks = [.. Breaks(about, rows)],
        };
    }

    private static IEnumerable<BarPhase> Begun(Phases phases, IReadOnlyList<(string Period, Counted? Count, bool Covered)> months) =>
        from start in phases.Starts
        let period = PeriodOf(start.Month, months)
        where period is not null
        select new BarPhase(period, start.Sign, start.Says);

    // A break after the group's first event, at the period it falls in.
    private static IEnumerable<BarBreak> Breaks(Inquiry about, IReadOnlyList<(string Period, Counted? Count, bool Covered)> rows) =>
        from change in about.Coverage.Breaks
        let first = about.Total(about.Filter).Tally.First
        let period = PeriodOf(change.Month, rows)
        where period is not null && change.Month > first
        select new BarBreak(period, Show.Month(change.Month).Text, change.Reason);

    // The year or month of a chart that a month lies in, as the chart writes it, marks and all; null where it has none.
    private static string? PeriodOf(DateOnly month, IReadOnlyList<(string Period, Counted? Count, bool Covered)> rows)
    {
        var name = Show.Month(month).Text;
        return rows.Select(row => row.Period).FirstOrDefault(period => name.StartsWith(period.Split(' ')[0], StringComparison.Ordinal));
    }

    private static IReadOnlyList<Sentence> Caveats(Inquiry about)
    {
        var total = about.Total(about.Filter);
        var single = about.Total(about.Filter.With("summary", "no"));
        IEnumerable<Sentence> sums = total.Tally.Summary == 0
            ? []
            : [Sentence.Of($"The charts count {total.Summary:record that covers|records that cover} several incidents, with {Derived.Difference(total.Deaths, single.Deaths):death|deaths}, in the period of the first day where they are no longer than it, which can make a month look deadlier than it was.")];
        var years = about.Count(about.Filter, ["year"]);
        var crossing = years.Where(year => year.Tally.Crossing > 0).ToArray();
        IEnumerable<Sentence> boundary = about.Coverage.BreaksIn(new Period(total.Tally.First, about.AsOf)) is { Count: > 0 } changes ? [Boundary(about, total, changes)] : [];
        return crossing.Length == 0
            ? [.. sums, .. LongRows.Of(about), .. LongRows.Open(about), .. boundary]
            : [.. sums, .. LongRows.Of(about), .. LongRows.Open(about), .. boundary, Sentence.Of($"Some events run past the end of the year they are counted in, or past the as-of date: {Sentence.List(crossing.Select(year => Sentence.Of($"{year.Crossing} in {Show.Date(year["year"])}")))}.")];
    }

    // Candidates are coded early and checked later: where they take over from final events, counting changes.
    private static Sentence Boundary(Inquiry about, Counted total, IReadOnlyList<CollectionBreak> changes)
    {
        var candidates = total.Tally.Candidates == 0
            ? Sentence.Of($"")
            : Sentence.Of($" {total.Candidates:event|events}, from {about.Total(about.Filter.With("status", "candidate")).First} on, may still change: candidates are not counted as final events are.");
        return Sentence.Of($"A break in collection: counting changed in {Sentence.List(changes.Select(Coverage.Told))}. No rate or ratio here reaches across it.").Then(candidates);
    }
}
