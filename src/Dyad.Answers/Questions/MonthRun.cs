using System.Globalization;
using Dyad.Analysis.Intervals;
using Dyad.Analysis.Series;
using Dyad.Model;

namespace Dyad.Answers;

/// <summary>The events of consecutive months, month by month, and what follows from them for a rate.</summary>
/// <param name="Months">The count of each covered month with events, as figures.</param>
/// <param name="Series">The same counts with the covered days of each month: a covered month without events counts as none, one that is not covered is missing.</param>
internal sealed record MonthRun(IReadOnlyList<Figure> Months, MonthSeries Series)
{
    private const string Meaning = "95 % interval, allowing for clustered months";

    /// <summary>The months of a period, which begins and ends with a whole month.</summary>
    public static MonthRun Of(Inquiry about, Period period)
    {
        // Of all its months, which are counted once, so that a month is the same figure wherever it is used.
        var counts = about.Count(about.Filter, ["month"]).ToDictionary(count => count["month"]);
        var start = period.Earliest!.Value;
        var months = period.Months().Select(month => new Period(month, month.AddMonths(1).AddDays(-1))).ToArray();
        var days = months.Select(month => about.Coverage.Covers(month) ? (double)month.Days!.Value : 0).ToArray();
        var counted = months
            .Select((month, at) => days[at] == 0 ? null : counts.GetValueOrDefault(month.Earliest!.Value.ToString("yyyy-MM", CultureInfo.InvariantCulture)))
            .ToArray();
        return new MonthRun(
            [.. counted.OfType<Counted>().Select(month => month.Events)],
            new MonthSeries(start, [.. counted.Select(month => (int)(month?.Tally.Events ?? 0))], days, [.. about.Coverage.Breaks]));
    }

    /// <summary>The rate in words: no event recorded is a zero without events to show, and so no figure.</summary>
    public Sentence Told() => Months.Count == 0 ? Sentence.Of($"no event in any month") : Sentence.Of($"{Rate()} events a month");

    /// <summary>Events a month, with an interval; there is a month with events.</summary>
    private Figure Rate()
    {
        var rate = RateEstimate.Of(Series.Observed())!;
        var months = Series.Observed().Length;
        var daysAMonth = rate.Days / months;
        return Derived.Of("rate", "events a month", Months, Rounded((double)rate.Count / months), ("months", months.ToString(CultureInfo.InvariantCulture))) with
        {
            Low = Rounded(rate.PerDay.Low * daysAMonth),
            High = Rounded(rate.PerDay.High * daysAMonth),
            RangeMeaning = Meaning,
        };
    }

    /// <summary>How many times the earlier rate this one is, with an interval; null where the earlier months have no event or none is covered.</summary>
    public Figure? RatioTo(MonthRun earlier)
    {
        if (RateRatio.Of(Series.Observed(), earlier.Series.Observed()) is not { } ratio || !double.IsFinite(ratio.Ratio))
        {
            return null;
        }

        var parameters = Days(("days", Series), ("days_before", earlier.Series)).Append(("inputs_before", string.Join(',', earlier.Months.Select(month => month.Id))));
        return Derived.Of("rate_ratio", "ratio", Months, Rounded(ratio.Ratio), [.. parameters]) with
        {
            Low = Rounded(ratio.Interval.Low),
            High = double.IsFinite(ratio.Interval.High) ? Rounded(ratio.Interval.High) : null,
            Inputs = [.. Months, .. earlier.Months],
            RangeMeaning = Meaning,
        };
    }

    private static (string Name, string Value)[] Days(params (string Name, MonthSeries Series)[] stretches) =>
        [.. stretches.Select(stretch => (stretch.Name, stretch.Series.Observed().Exposure.ToString(CultureInfo.InvariantCulture)))];

    private static decimal Rounded(double value) => Math.Round((decimal)value, 2, MidpointRounding.AwayFromZero);
}
