using Dyad.Analysis.Intervals;
using Dyad.Analysis.Series;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;
using Dyad.Model.Time;

namespace Dyad.Answers.Theatres;

/// <summary>A group or pair of a theatre, and its events in the months that are compared.</summary>
/// <param name="Dimension">Whether it is an <c>actor</c> or a <c>pair</c>.</param>
/// <param name="Key">Its key.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Months">Its events of each month that has some.</param>
/// <param name="Recent">What is counted in the last months; null where no event is.</param>
/// <param name="Earlier">The same of the months before.</param>
/// <param name="Past">The same of the three years before.</param>
internal sealed record ChangedUnit(string Dimension, string Key, string Name, IReadOnlyDictionary<string, Counted> Months, Counted? Recent, Counted? Earlier, Counted? Past)
{
    /// <summary>Its events: the latest that are counted.</summary>
    public Figure Events => (Recent ?? Earlier ?? Past)?.Events ?? Derived.Sum("events", [.. Months.Values.Select(month => month.Events)]);

    /// <summary>How many events its months have.</summary>
    public long EventsInMonths => Months.Values.Sum(month => month.Tally.Events);

    /// <summary>The look at its last months against those before.</summary>
    public string BeforeId => $"{Dimension} {Key} before";

    /// <summary>The look at its last months against the same months of earlier years.</summary>
    public string PastId => $"{Dimension} {Key} past";

    /// <summary>Its months in a period that is covered and counted alike.</summary>
    public MonthRun In(Period period)
    {
        Counted?[] counted = [.. period.Months().Select(month => Months.GetValueOrDefault(Show.Month(month).Text))];
        return new MonthRun(
            [.. counted.OfType<Counted>().Select(month => month.Events)],
            MonthSeries.WhollyCovered(period.Earliest!.Value, [.. counted.Select(month => (int)(month?.Tally.Events ?? 0))]));
    }

    /// <summary>The look at one period against another; null where both have too few events to compare.</summary>
    public Look? LookAt(string id, Period now, Period then)
    {
        var (months, others) = (In(now).Series.Observed(), In(then).Series.Observed());
        return months.Count <= RateRatio.TooFew && others.Count <= RateRatio.TooFew ? null : new Look(id, RateRatio.PValue(months, others), Events);
    }

    /// <summary>How far the rate of one period is from that of another at the least, on the log scale: to the nearer end of its interval.</summary>
    public double LeastChange(Period now, Period then)
    {
        var interval = RateRatio.Of(In(now).Series.Observed(), In(then).Series.Observed())!.Interval;
        return Math.Max(Math.Log(interval.Low), -Math.Log(interval.High));
    }
}
