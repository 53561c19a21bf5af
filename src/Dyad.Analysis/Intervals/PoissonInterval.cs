using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace Dyad.Analysis.Intervals;

/// <summary>The exact interval for a count that varies by chance alone.</summary>
/// <remarks>It holds at least the stated share whatever the rate; where events come in clusters it is too narrow.</remarks>
public static class PoissonInterval
{
    private const double Extreme = 1e-4;
    private const int Large = 1000;

    /// <summary>The interval for the mean of a Poisson count (Garwood, 1936).</summary>
    /// <param name="count">The count, zero or more.</param>
    /// <param name="level">The share of cases it shall hold, such as 0.95.</param>
    public static Interval OfMean(long count, double level)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var tail = (1 - Interval.ValidLevel(level)) / 2;
        return tail < Extreme || count > Large
            ? new Interval(count == 0 ? 0 : Lower(count, tail), Upper(count + 1, tail), level)
            : new Interval(count == 0 ? 0 : Gamma.InvCDF(count, 1, tail), Gamma.InvCDF(count + 1, 1, 1 - tail), level);
    }

    // The library's inverse leaves its domain for some large counts and at extreme levels; halving does not.
    private static double Lower(double shape, double tail) => Halved(0, shape, number => SpecialFunctions.GammaLowerRegularized(shape, number) > tail);

    private static double Upper(double shape, double tail) => Halved(shape, shape + (12 * Math.Sqrt(shape)) + 60, number => SpecialFunctions.GammaUpperRegularized(shape, number) < tail);

    private static double Halved(double low, double high, Func<double, bool> isBeyond)
    {
        while (high - low > 1e-12 * high)
        {
            var middle = (low + high) / 2;
            (low, high) = isBeyond(middle) ? (low, middle) : (middle, high);
        }

        return (low + high) / 2;
    }
}
