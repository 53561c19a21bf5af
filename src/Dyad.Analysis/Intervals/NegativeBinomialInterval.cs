using MathNet.Numerics.Distributions;

namespace Dyad.Analysis.Intervals;

/// <summary>The intervals for counts that cluster: the variance is the dispersion times the mean, as in a negative binomial.</summary>
/// <remarks>
/// The negative binomial whose size grows with exposure ("NB1"; Cameron and Trivedi, 1986). The rates not rejected by a score test
/// form the interval (Wilson, 1927, for the form), with Student's t for the dispersion being estimated. What of a burst runs over into
/// the next two months is added to the variance and taken from the degrees of freedom. A dispersion below 1 counts as 1.
/// </remarks>
public static class NegativeBinomialInterval
{
    /// <summary>The interval for the mean of a count.</summary>
    /// <param name="count">The count, zero or more.</param>
    /// <param name="dispersion">How the months the count is summed from vary.</param>
    /// <param name="level">The share of cases it shall hold, such as 0.95.</param>
    public static Interval OfMean(long count, Dispersion dispersion, double level)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var t = Quantile(dispersion, Interval.ValidLevel(level));
        var spread = t * t * Index(dispersion);
        var half = Math.Sqrt((4 * count * spread) + (spread * spread));
        return new Interval(Math.Max(0, (2 * count) + spread - half) / 2, ((2 * count) + spread + half) / 2, level);
    }

    /// <summary>The interval for the ratio of two rates, from the interval of each (MOVER-R; Donner and Zou, 2012).</summary>
    /// <returns>From 0 where the first count is zero; to infinity where the second is.</returns>
    public static Interval OfRatio(long count, double exposure, long otherCount, double otherExposure, Dispersion dispersion, double level)
    {
        var (own, other) = (OfMean(count, dispersion, level), OfMean(otherCount, dispersion, level));
        var scale = otherExposure / exposure;
        var product = (double)count * otherCount;
        var low = count == 0 ? 0 : own.Low * ((2.0 * count) - own.Low) / (product + Root(own.Low, count, other.High, otherCount));
        var high = otherCount == 0 ? double.PositiveInfinity : (product + Root(own.High, count, other.Low, otherCount)) / (other.Low * ((2.0 * otherCount) - other.Low));
        return new Interval(low * scale, high * scale, level);

        double Root(double end, double of, double otherEnd, double otherOf) =>
            Math.Sqrt(Math.Max(0, (product * product) - (end * otherEnd * ((2 * of) - end) * ((2 * otherOf) - otherEnd))));
    }

    /// <summary>The chance of counts so unlike were both rates equal, by the score test with Student's t.</summary>
    public static double PValueOfEqualRates(long count, double exposure, long otherCount, double otherExposure, Dispersion dispersion)
    {
        var total = count + otherCount;
        if (total == 0)
        {
            return 1;
        }

        var share = exposure / (exposure + otherExposure);
        var score = Math.Abs(count - (total * share)) / Math.Sqrt(Index(dispersion) * total * share * (1 - share));
        return 2 * StudentT.CDF(0, 1, Freedom(dispersion), -score);
    }

    private static double Index(Dispersion dispersion) => Math.Max(1, dispersion.LongRun);

    private static double Freedom(Dispersion dispersion) => Math.Max(1, dispersion.IndependentFreedom);

    private static double Quantile(Dispersion dispersion, double level) => StudentT.InvCDF(0, 1, Freedom(dispersion), (1 + level) / 2);
}
