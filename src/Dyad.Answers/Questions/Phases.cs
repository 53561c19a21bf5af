using Dyad.Analysis.ChangePoints;
using Dyad.Model;

namespace Dyad.Answers;

/// <summary>The months from which a group's events came at another rate, found by change points over its covered months.</summary>
internal static class Phases
{
    // Fewer months hold no two phases of the search's minimum length with room to tell them apart.
    private const int FewestMonths = 24;

    public static IReadOnlyList<Sentence> Of(Inquiry about)
    {
        if (Months(about) is not { } months || MonthRun.Of(about, months) is not { } run || run.Series.Observed().Length < FewestMonths)
        {
            return [Sentence.Of($"There are too few covered months to look for changes of rate.")];
        }

        var changes = TempoChanges.Find(run.Series, TempoQuestion.Usual).Changes;
        var starts = changes.Select(change => change.Month).ToArray();
        var told = changes.Select((change, at) => (change.Kind, at)).Where(change => change.Kind != ChangeKind.CollectionBreak).Select(change => Change(about, months, starts, change.at)).ToArray();
        var breaks = changes.Where(change => change.Break is not null).Select(change => Coverage.Told(change.Break!.Value)).ToArray();
        var apart = breaks.Length == 0 ? Sentence.Of($".") : Sentence.Of($"; counting changed in {Sentence.List(breaks)}, and no rate is compared across that.");
        return told.Length == 0
            ? [Sentence.Of($"By change point its monthly rate did not change from {Show.Month(months.Earliest!.Value)} to {Show.Month(months.Latest!.Value)}").Then(apart)]
            : [Sentence.Of($"By change point its monthly rate changed: {Sentence.List(told)}").Then(apart)];
    }

    // Whole covered months, from that of the first event to the last that ended by the as-of date.
    private static Period? Months(Inquiry about)
    {
        if (about.Coverage is not { First: { } covered, Last: { } last })
        {
            return null;
        }

        var first = about.Total(about.Filter).Tally.First!.Value;
        var earliest = first < covered ? covered : new DateOnly(first.Year, first.Month, 1);
        var end = last.AddDays(1);
        var latest = new DateOnly(end.Year, end.Month, 1).AddDays(-1);
        return latest < earliest ? null : new Period(earliest, latest);
    }

    private static Sentence Change(Inquiry about, Period months, DateOnly[] starts, int at)
    {
        var before = MonthRun.Of(about, new Period(at == 0 ? months.Earliest : starts[at - 1], starts[at].AddDays(-1)));
        var after = MonthRun.Of(about, new Period(starts[at], at + 1 < starts.Length ? starts[at + 1].AddDays(-1) : months.Latest));
        return after.Months.Count == 0 ? Sentence.Of($"from {Show.Month(starts[at])} no event in any month")
            : after.RatioTo(before) is { } ratio
            ? Sentence.Of($"from {Show.Month(starts[at])} {ratio} times the rate before")
            : Sentence.Of($"from {Show.Month(starts[at])} events again");
    }
}
