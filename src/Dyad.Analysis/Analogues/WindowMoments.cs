using System.Runtime.CompilerServices;

namespace Dyad.Analysis.Analogues;

/// <summary>The mean of every window of a series and the reciprocal of its standard deviation, by running sums.</summary>
/// <remarks>The sums start afresh at short intervals, around a value near by, so that rounding does not build up over a long series.</remarks>
internal static class WindowMoments
{
    /// <summary>How many windows share one running sum.</summary>
    private const int Interval = 1_024;

    /// <summary>The variance, as a share of the greatest mean square in the interval, below which it is rounding and the window counts as constant.</summary>
    private const double Rounding = 1e-13;

    /// <summary>Writes the moments of all windows.</summary>
    /// <param name="series">At least as long as a window.</param>
    /// <param name="length">The length of a window.</param>
    /// <param name="means">For each window its mean; infinite when the window is constant, so that it is infinitely far from every query.</param>
    /// <param name="scales">For each window one over its standard deviation; 1 when the window is constant.</param>
    public static void Fill(ReadOnlySpan<double> series, int length, Span<double> means, Span<double> scales)
    {
        for (var start = 0; start < series.Length - length + 1; start += Interval)
        {
            var windows = Math.Min(Interval, series.Length - length + 1 - start);
            FillInterval(series.Slice(start, windows + length - 1), length, means.Slice(start, windows), scales.Slice(start, windows));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FillInterval(ReadOnlySpan<double> series, int length, Span<double> means, Span<double> scales)
    {
        var centre = series[0];
        var (sum, squares, greatest) = (0.0, 0.0, 0.0);
        for (var i = 0; i < length - 1; i++)
        {
            var value = series[i] - centre;
            sum += value;
            squares += value * value;
        }

        for (var place = 0; place < means.Length; place++)
        {
            var entering = series[place + length - 1] - centre;
            sum += entering;
            squares += entering * entering;
            greatest = Math.Max(greatest, squares / length);
            var mean = sum / length;
            var variance = (squares / length) - (mean * mean);
            var constant = variance <= greatest * Rounding;
            means[place] = constant ? double.PositiveInfinity : mean + centre;
            scales[place] = constant ? 1 : 1 / Math.Sqrt(variance);
            var leaving = series[place] - centre;
            sum -= leaving;
            squares -= leaving * leaving;
        }
    }
}
