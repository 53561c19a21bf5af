using System.Globalization;
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
        var months = Months(about);
        if (about.Coverage.First > months.Earliest || months.Days is not { } days || days < FewestMonths * 28)
        {
            return [Sentence.Of($"There are too few covered months to look for changes of rate.")];
        }

        var run = MonthRun.Of(about, months);
        var starts = TempoChanges.Find(run.Series, TempoQuestion.Usual).Changes.Select(change => change.Month).ToArray();
        return starts.Length == 0
            ? [Sentence.Of($"By change point its monthly rate did not change from {Month(months.Earliest!.Value)} to {Month(months.Latest!.Value)}.")]
            : [Sentence.Of($"By change point its monthly rate changed: {Sentence.List(starts.Select((start, at) => Change(about, months, starts, at)))}.")];
    }

    // Whole months, from that of the first event to the last that ended by the as-of date.
    private static Period Months(Inquiry about)
    {
        var first = about.Total(about.Filter).Tally.First!.Value;
        var end = about.Coverage.Last!.Value.AddDays(1);
        var earliest = new DateOnly(first.Year, first.Month, 1);
        var latest = new DateOnly(end.Year, end.Month, 1).AddDays(-1);
        return new Period(earliest, latest < earliest ? earliest : latest);
    }

    private static Sentence Change(Inquiry about, Period months, DateOnly[] starts, int at)
    {
        var before = MonthRun.Of(about, new Period(at == 0 ? months.Earliest : starts[at - 1], starts[at].AddDays(-1)));
        var after = MonthRun.Of(about, new Period(starts[at], at + 1 < starts.Length ? starts[at + 1].AddDays(-1) : months.Latest));
        return after.RatioTo(before) is { } ratio
            ? Sentence.Of($"from {Month(starts[at])} {ratio} times the rate before")
            : Sentence.Of($"from {Month(starts[at])}");
    }

    private static Span Month(DateOnly day) => Show.Date(day.ToString("yyyy-MM", CultureInfo.InvariantCulture));
}
