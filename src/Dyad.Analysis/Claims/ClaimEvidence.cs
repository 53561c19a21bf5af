using Dyad.Analysis.Intervals;
using Dyad.Model.Claims;

namespace Dyad.Analysis.Claims;

/// <summary>A number that a claim is about, as far as the data tell it, and what they let one say of the claim.</summary>
/// <param name="Statistic">What kind of number it is.</param>
/// <param name="Value">The number; infinite where only the first of two stretches has events.</param>
/// <param name="At">Its interval at a level.</param>
/// <param name="Past">The group's own past; null where it has none to look at.</param>
public sealed record ClaimEvidence(ClaimStatistic Statistic, double Value, Func<double, Interval> At, Placebo? Past)
{
    /// <summary>The level at which a claim is supported.</summary>
    public const double Likely = 0.95;

    /// <summary>The level at which it is contradicted.</summary>
    public const double Sure = 0.99;

    /// <summary>The largest chance, over all tests of a speaker in a document, at which it is contradicted.</summary>
    public const double LargestChance = 0.01;

    // 80 % of a normal lies below this many deviations, and 97.5 % below the other.
    private const double Shown = 0.8416 / 1.9600;

    private readonly Lazy<Interval> _likely = new(() => At(Likely));
    private readonly Lazy<Interval> _sure = new(() => At(Sure));

    /// <summary>The interval at which a claim is supported.</summary>
    public Interval LikelyInterval => _likely.Value;

    /// <summary>The interval at which it is contradicted.</summary>
    public Interval SureInterval => _sure.Value;

    /// <summary>What it says of a region.</summary>
    /// <param name="region">Where the number must lie.</param>
    /// <param name="chance">The chance of <see cref="Chance"/>, corrected for the other tests of the speaker in the document.</param>
    public Stance Of(Region region, double chance) =>
        region.HoldsAll(LikelyInterval.Low, LikelyInterval.High) && IsBeyondThePast(region) ? Stance.Supports
        : IsOutside(region) && chance <= LargestChance ? Stance.Contradicts
        : Stance.Open;

    /// <summary>The chance of a number so far from the region were it true: one less the highest level at which the interval leaves the region and its zone out; 1 where the sure interval does not.</summary>
    public double Chance(Region region)
    {
        var zone = region.Widened(Statistic);
        if (!zone.HoldsNone(SureInterval.Low, SureInterval.High))
        {
            return 1;
        }

        const double Least = 1e-9;
        var (low, high) = (Math.Log(Least), Math.Log(1 - Sure));
        for (var step = 0; step < 20; step++)
        {
            var middle = (low + high) / 2;
            var interval = At(1 - Math.Exp(middle));
            (low, high) = zone.HoldsNone(interval.Low, interval.High) ? (low, middle) : (middle, high);
        }

        return Math.Exp(high);
    }

    /// <summary>Whether earlier stretches are enough to compare with, and it is beyond all of them; true where there are too few, which is to be said, and where the claim is that little changed.</summary>
    public bool IsBeyondThePast(Region region) => region.IsBetween || Past is not { IsRanked: true, HasEnough: true } || Past.AsFar(Math.Log(Value), double.IsNegativeInfinity(region.Low)) == 0;

    /// <summary>The number from which on the region would have been reached in 80 % of cases, in data that vary like these; of a region with two ends, from either.</summary>
    public (double? Below, double? Above) Detectable(Region region)
    {
        if (Statistic is not ClaimStatistic.Ratio || !(Value > 0) || !double.IsFinite(Value) || !(LikelyInterval.Low > 0) || !double.IsFinite(LikelyInterval.High))
        {
            return (null, null);
        }

        var (down, up) = (Math.Log(Value / LikelyInterval.Low), Math.Log(LikelyInterval.High / Value));
        return (
            double.IsFinite(region.High) ? region.High * Math.Exp(-up * (1 + Shown)) : null,
            double.IsFinite(region.Low) ? region.Low * Math.Exp(down * (1 + Shown)) : null);
    }

    // The sure interval lies outside the region and its zone, and so does the number when it is moved toward the region by the largest swing of the past.
    private bool IsOutside(Region region)
    {
        var zone = region.Widened(Statistic);
        return Past is { HasEnough: true } && zone.HoldsNone(SureInterval.Low, SureInterval.High) && Moved(zone, Past.LargestSwing) is var moved && zone.HoldsNone(moved, moved);
    }

    private double Moved(Region zone, double swing)
    {
        var toward = Value > zone.High ? -swing : swing;
        return Statistic is ClaimStatistic.Share ? 1 / (1 + ((1 - Value) / Value * Math.Exp(-toward))) : Value * Math.Exp(toward);
    }
}
