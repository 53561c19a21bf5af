using System.Runtime.CompilerServices;

namespace Dyad.Analysis.Analogues;

/// <summary>The mean of every window of a series and the reciprocal of its standard deviation, by running sums.</summary>
/// <remarks>The sums start afresh at short intervals, around a value near by, so that rounding does not build up over a long series.</remarks>
internal sealed class WindowMoments
{
    /// <summary>How many windows share one running sum.</summary>
    private const int Interval = 1_024;

    /// <summary>The variance, as a share of the squared deviations summed, below which it is rounding and the window counts as constant.</summary>
    private const double Rounding = 1e-13;

    /// <summary>Computes the moments of all windows.</summary>
    /// <param name="series">At least as long as a window.</param>
    /// <param name="length">The length of a window.</param>
    public WindowMoments(ReadOnlySpan<double> series, int length)
    {
        Means = new double[series.Length - length + 1];
        Scales = new double[Means.Length];
        for (var start = 0; start < Means.Length; start += Interval)
        {
            Fill(series, length, start, Math.Min(Means.Length, start + Interval));
        }
    }

    /// <summary>The mean of the window that begins at each place; infinite when the window is constant, so that it is infinitely far from every query.</summary>
    public double[] Means { get; }

    /// <summary>One over the standard deviation of the window that begins at each place; 1 when the window is constant.</summary>
    public double[] Scales { get; }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Fill(ReadOnlySpan<double> series, int length, int start, int end)
    {
        var centre = series[start];
        var (sum, squares, greatest) = (0.0, 0.0, 0.0);
        for (var i = start; i < start + length - 1; i++)
        {
            var value = series[i] - centre;
            sum += value;
            squares += value * value;
        }

        for (var place = start; place < end; place++)
        {
            var entering = series[place + length - 1] - centre;
            sum += entering;
            squares += entering * entering;
            greatest = Math.Max(greatest, squares);
            var mean = sum / length;
            var variance = (squares / length) - (mean * mean);
            var constant = variance <= greatest * Rounding;
            Means[place] = constant ? double.PositiveInfinity : mean + centre;
            Scales[place] = constant ? 1 : 1 / Math.Sqrt(variance);
            var leaving = series[place] - centre;
            sum -= leaving;
            squares -= leaving * leaving;
        }
    }
}
