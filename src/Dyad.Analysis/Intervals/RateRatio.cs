using Dyad.Analysis.Series;
using MathNet.Numerics.RootFinding;

namespace Dyad.Analysis.Intervals;

/// <summary>How many times as fast events came in one stretch of months as in another, with its interval and what may be said of it.</summary>
/// <remarks>
/// Each stretch has its own interval, from its own months and never from both together; the two are combined on the log scale (MOVER; Zou and Donner, 2008).
/// Two ratios are equal when all their numbers are.
/// </remarks>
public sealed record RateRatio
{
    private const double LeastCount = 0.5;
    private const double Least = 1e-9;
    private const double Most = 1 - 1e-6;
    private const double Accuracy = 1e-9;

    /// <summary>Up to this many events in each stretch nothing can be said of their ratio.</summary>
    public const int TooFew = 5;

    private RateRatio(double ratio, Interval interval, double decidedAbove, double decidedBelow, RateDifference difference) =>
        (Ratio, Interval, DecidedAbove, DecidedBelow, Difference) = (ratio, interval, decidedAbove, decidedBelow, difference);

    /// <summary>The first rate over the second: infinite where only the first stretch has events, not a number where neither has.</summary>
    public double Ratio { get; }

    /// <summary>The interval for the ratio: from 0 where the first stretch has no event, to infinity where the second has none.</summary>
    public Interval Interval { get; }

    /// <summary>The smallest ratio above 1 that could have been told from 1 in stretches like these; above 1, infinite where no ratio could.</summary>
    public double DecidedAbove { get; }

    /// <summary>The largest ratio below 1 that could have been told from 1 in stretches like these; below 1, zero where no ratio could.</summary>
    public double DecidedBelow { get; }

    /// <summary>What the two stretches let one say.</summary>
    public RateDifference Difference { get; }

    /// <summary>The ratio of two stretches; null where either has no covered month, since nothing can be compared then.</summary>
    /// <param name="months">The covered months of the stretch asked about.</param>
    /// <param name="others">The covered months of the stretch it is compared with.</param>
    /// <param name="earlier">Covered months of the same group before both, in the same collection, which narrow the intervals; null for none.</param>
    /// <param name="level">The share of cases the interval shall hold.</param>
    public static RateRatio? Of(ObservedMonths months, ObservedMonths others, ObservedMonths? earlier = null, double level = 0.95)
    {
        if (months.Length == 0 || others.Length == 0)
        {
            return null;
        }

        var (own, other) = (UnrestMixture.Of(months, earlier), UnrestMixture.Of(others, earlier));
        var (down, up) = Reach(own, other, Interval.ValidLevel(level));
        var ratio = LogRatio(months, others);
        var interval = Between(months, others, ratio, (down, up), level);
        return new RateRatio(
            months.Count / months.Exposure / (others.Count / others.Exposure), interval, Math.Exp(down), Math.Exp(-up),
            Told(months.Count, others.Count, interval));
    }

    /// <summary>The interval of the ratio of two stretches at whatever level, each stretch weighed once.</summary>
    /// <param name="months">The covered months of the stretch asked about, at least one.</param>
    /// <param name="others">The covered months of the stretch it is compared with, at least one.</param>
    internal static Func<double, Interval> AtLevels(ObservedMonths months, ObservedMonths others)
    {
        var (own, other, ratio) = (UnrestMixture.Of(months), UnrestMixture.Of(others), LogRatio(months, others));
        return level =>
        {
            var (down, up) = Reach(own, other, Interval.ValidLevel(level));
            return Between(months, others, ratio, (down, up), level);
        };
    }

    /// <summary>The chance of rates so unlike were they equal, for one look; many looks need <see cref="FalseDiscovery"/>.</summary>
    /// <returns>One less the highest level at which the interval leaves out 1, from 1e-9 to 1; 1 where either stretch has no covered month.</returns>
    public static double PValue(ObservedMonths months, ObservedMonths others, ObservedMonths? earlier = null)
    {
        if (months.Length == 0 || others.Length == 0)
        {
            return 1;
        }

        var (own, other, ratio) = (UnrestMixture.Of(months, earlier), UnrestMixture.Of(others, earlier), LogRatio(months, others));
        return Beyond(Math.Log(Most)) <= 0 ? 1
            : Beyond(Math.Log(Least)) > 0 ? Least
            : Math.Exp(Brent.FindRoot(Beyond, Math.Log(Least), Math.Log(Most), Accuracy));

        // By how much the interval at the level of such a chance leaves out 1; below 0 where it holds it.
        double Beyond(double chance)
        {
            var (down, up) = Reach(own, other, 1 - Math.Exp(chance));
            return Math.Max(ratio - down, -ratio - up);
        }
    }

    private static Interval Between(ObservedMonths months, ObservedMonths others, double ratio, (double Down, double Up) reach, double level) => new(
        months.Count == 0 ? 0 : Math.Exp(ratio - reach.Down),
        others.Count == 0 ? double.PositiveInfinity : Math.Exp(ratio + reach.Up),
        level);

    private static double LogRatio(ObservedMonths months, ObservedMonths others) =>
        Math.Log(Math.Max(months.Count, LeastCount) / Math.Max(others.Count, LeastCount) * others.Exposure / months.Exposure);

    // How far the interval of the ratio reaches below and above it, on the log scale.
    private static (double Down, double Up) Reach(UnrestMixture own, UnrestMixture other, double level)
    {
        var (ours, theirs) = (Ends(own, level), Ends(other, level));
        return (Joined(ours.Below, theirs.Above), Joined(ours.Above, theirs.Below));
    }

    private static (double Below, double Above) Ends(UnrestMixture stretch, double level)
    {
        var (interval, count) = (stretch.OfCount(level), Math.Max(stretch.Count, LeastCount));
        return (Math.Log(count / interval.Low), Math.Log(interval.High / count));
    }

    private static double Joined(double one, double other) => Math.Sqrt((one * one) + (other * other));

    private static RateDifference Told(long count, long otherCount, Interval interval) =>
        count <= TooFew && otherCount <= TooFew ? RateDifference.TooFew
        : interval.Low > 1 ? RateDifference.Higher
        : interval.High < 1 ? RateDifference.Lower
        : interval.High < RateEstimate.WidestNumber * interval.Low ? RateDifference.NotToldApart
        : RateDifference.MagnitudeOnly;
}
