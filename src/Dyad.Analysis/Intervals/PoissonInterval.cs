using MathNet.Numerics.Distributions;

namespace Dyad.Analysis.Intervals;

/// <summary>The exact intervals for counts that vary by chance alone.</summary>
/// <remarks>They hold at least the stated share whatever the rate; where events come in clusters they are too narrow.</remarks>
public static class PoissonInterval
{
    /// <summary>The interval for the mean of a Poisson count (Garwood, 1936).</summary>
    /// <param name="count">The count, zero or more.</param>
    /// <param name="level">The share of cases it shall hold, such as 0.95.</param>
    public static Interval OfMean(long count, double level)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var tail = (1 - Interval.ValidLevel(level)) / 2;
        var low = count == 0 ? 0 : Gamma.InvCDF(count, 1, tail);
        return new Interval(low, Gamma.InvCDF(count + 1, 1, 1 - tail), level);
    }

    /// <summary>The interval for the ratio of two Poisson rates, by the binomial share of the first count (Przyborowski and Wilenski, 1940).</summary>
    /// <returns>From 0 where the first count is zero; to infinity where the second is.</returns>
    public static Interval OfRatio(long count, double exposure, long otherCount, double otherExposure, double level)
    {
        Check(count, exposure, otherCount, otherExposure);
        var tail = (1 - Interval.ValidLevel(level)) / 2;
        var low = count == 0 ? 0 : Odds(Beta.InvCDF(count, otherCount + 1, tail));
        var high = otherCount == 0 ? double.PositiveInfinity : Odds(Beta.InvCDF(count + 1, otherCount, 1 - tail));
        return new Interval(low, high, level);

        double Odds(double share) => share / (1 - share) * otherExposure / exposure;
    }

    /// <summary>The chance of counts so unlike were both rates equal: twice the smaller tail of the exact binomial, at most 1.</summary>
    public static double PValueOfEqualRates(long count, double exposure, long otherCount, double otherExposure)
    {
        Check(count, exposure, otherCount, otherExposure);
        var (total, share) = (count + otherCount, exposure / (exposure + otherExposure));
        if (total == 0)
        {
            return 1;
        }

        var atMost = count == total ? 1 : Beta.CDF(otherCount, count + 1, 1 - share);
        var atLeast = count == 0 ? 1 : Beta.CDF(count, otherCount + 1, share);
        return Math.Min(1, 2 * Math.Min(atMost, atLeast));
    }

    private static void Check(long count, double exposure, long otherCount, double otherExposure)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfNegative(otherCount);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(exposure);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(otherExposure);
    }
}
