using Dyad.Model;

namespace Dyad.Answers;

/// <summary>How often is it involved, against its own past? Events and deaths by month and year, and the last twelve months beside the twelve before.</summary>
internal static class Tempo
{
    private const int Window = 12;

    public static Answer Ask(Inquiry about) => (about.HasEvents ? Counted(about) : NoEvents.Of("tempo", about)) with
    {
        Statements = [.. about.Knowledge.Said(Predicate.CampaignPhase).Select(said => said.Note), .. about.Knowledge.Campaigns()],
    };

    private static Answer Counted(Inquiry about)
    {
        var years = Calendar.Years(about);
        var months = Calendar.Months(about);
        return new Answer("tempo", "How often is it involved, against its own past?", Compare(about))
        {
            Details = [.. Phases.Of(about), Attacks(about)],
            Charts = [Bars(about, "tempo-years", "year", years), Bars(about, "tempo-months", "month", months)],
            Caveats = Caveats(about),
            HowWeKnow = Sentence.Of($"Counted from {about.SourceOf(about.Filter)}; each event on its published start day. Ranges of rates and ratios are intervals meant to hold the true rate in nineteen cases of twenty, allowing for clustered months (see the method page on rates)."),
        };
    }

    private static Sentence Compare(Inquiry about)
    {
        // Whole months only: the month of the as-of date counts when the as-of date is its last day.
        var end = about.AsOf.AddDays(1).Day == 1 ? about.AsOf.AddDays(1) : new DateOnly(about.AsOf.Year, about.AsOf.Month, 1);
        var recent = new Period(end.AddMonths(-Window), end.AddDays(-1));
        var before = new Period(end.AddMonths(-2 * Window), end.AddMonths(-Window).AddDays(-1));
        var last = about.Total(about.Filter.With("t", recent.ToString()));
        if (!about.Coverage.Covers(recent))
        {
            return Sentence.Of($"The corpus does not cover all of the twelve months to {recent.Latest!.Value}, so no rate can be given for them; it has {last.Events:event|events}.");
        }

        var now = MonthRun.Of(about, recent);
        var reply = Sentence.Of($"In the twelve months to {recent.Latest!.Value} {about.Subject} was involved in {last.Events:event|events} with {last.Deaths:death|deaths}: {now.Rate()} events a month");
        if (!about.Coverage.Covers(before))
        {
            return reply.Then(Sentence.Of($"; the twelve months before are not all covered, so there is nothing to compare with."));
        }

        var previous = MonthRun.Of(about, before);
        var earlier = about.Total(about.Filter.With("t", before.ToString()));
        var than = now.RatioTo(previous) is { } ratio ? Sentence.Of($", {ratio} times the rate of the twelve months before") : Sentence.Of($", after the twelve months before");
        return reply.Then(than).Then(Sentence.Of($" ({earlier.Events:event|events}, {earlier.Deaths:death|deaths})."));
    }

    private static Sentence Attacks(Inquiry about)
    {
        var attacks = about.Total(about.Filter.With("role", "attacker"));
        var all = about.Total(about.Filter);
        return Sentence.Of($"Of all {all.Events:event|events} the dataset codes direction only for one-sided violence: {attacks.Events:is an attack|are attacks} of its own on civilians. For the rest, who attacked cannot be told.");
    }

    private static BarChart Bars(Inquiry about, string id, string unit, IReadOnlyList<(string Period, Counted? Count, bool Covered)> rows)
    {
        var counted = rows.Where(row => row.Count is not null).Select(row => row.Count!).ToArray();
        var most = counted.MaxBy(count => count.Tally.Best ?? -1)!;
        var table = Tables.OfPeriods($"Events and deaths by {unit}", char.ToUpperInvariant(unit[0]) + unit[1..], rows);
        return new BarChart(
            id,
            $"Deaths in events with {about.Subject}{about.Where}, by {unit}",
            $"Best estimate with low and high; all sides; {rows[0].Period} to {rows[^1].Period}; counted by {about.Filter}",
            Frame.Source(about),
            "Bars are best estimates, whiskers run from the sum of reported lows to the sum of reported highs: a reporting range, not a confidence interval. "
            + (about.Coverage.IsComplete ? "" : "The files hold a selection of events, so an empty period is not known to be one without violence. ")
            + "A period that is not covered is marked, never drawn as zero.",
            $"{rows.Count} {unit}s from {rows[0].Period} to {rows[^1].Period}; most deaths in {most[unit]}; events recorded in {counted.Length} of them.",
            table,
            Frame.Command(counted[0]),
            "deaths",
            [.. rows.Select(row => new Bar(row.Period, row.Count?.Deaths, row.Covered))]);
    }

    private static IReadOnlyList<Sentence> Caveats(Inquiry about)
    {
        var total = about.Total(about.Filter);
        var single = about.Total(about.Filter.With("summary", "no"));
        IEnumerable<Sentence> sums = total.Tally.Summary == 0
            ? []
            : [Sentence.Of($"The charts count {total.Summary:record that stands|records that stand} for several happenings, with {Derived.Difference(total.Deaths, single.Deaths):death|deaths}, in the period of the first day, which can make a month look deadlier than it was.")];
        var years = about.Count(about.Filter, ["year"]);
        var crossing = years.Where(year => year.Tally.Crossing > 0).ToArray();
        IEnumerable<Sentence> boundary = total.Tally.Candidates == 0 || total.Tally.Candidates == total.Tally.Events
            ? []
            : [Boundary(about, total)];
        return crossing.Length == 0
            ? [.. sums, .. boundary]
            : [.. sums, .. boundary, Sentence.Of($"Some events run past the end of the year they are counted in: {Sentence.List(crossing.Select(year => Sentence.Of($"{year.Crossing} in {Show.Date(year["year"])}")))}.")];
    }

    // Candidates are coded early and checked later: where they take over from final events, counting changes.
    private static Sentence Boundary(Inquiry about, Counted total)
    {
        var candidates = about.Total(about.Filter.With("status", "candidate"));
        return Sentence.Of($"A break in collection: {total.Candidates:event|events}, from {candidates.Tally.First!.Value} on, may still change: candidates are not counted as final events are; a rate or ratio that reaches across that day compares two ways of counting.");
    }
}
