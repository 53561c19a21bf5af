using MathNet.Numerics.Distributions;

namespace Dyad.Analysis.Intervals;

/// <summary>The exact interval for a count that varies by chance alone.</summary>
/// <remarks>It holds at least the stated share whatever the rate; where events come in clusters it is too narrow.</remarks>
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
}
