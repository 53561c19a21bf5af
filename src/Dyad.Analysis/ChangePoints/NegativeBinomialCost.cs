namespace Dyad.Analysis.ChangePoints;

/// <summary>The negative-binomial deviance of a stretch of counts about its own rate, with exposure and a fixed size.</summary>
/// <remarks>
/// The size of a point is <see cref="Size"/> times its exposure, so that two half-months together are distributed as one month
/// (the "NB1" form of Cameron and Trivedi, 1986: the variance is <c>1 + rate/size</c> times the mean whatever the exposure).
/// With equal exposures it is the usual negative binomial with a fixed size, and its best rate is always count over exposure.
/// As the size grows it becomes <see cref="PoissonCost"/>. The default value is the cost of a series without points.
/// </remarks>
public readonly struct NegativeBinomialCost : ISegmentCost
{
    private readonly Prefix[] _prefixes;
    private readonly double _logSize;

    /// <summary>The cost over these counts.</summary>
    /// <param name="counts">Counts, none negative.</param>
    /// <param name="exposures">Days covered or any other positive measure of looking, one for each count.</param>
    /// <param name="size">The size per unit of exposure, above zero: the smaller, the more the counts cluster.</param>
    public NegativeBinomialCost(ReadOnlySpan<int> counts, ReadOnlySpan<double> exposures, double size)
    {
        if (!(size > 0 && double.IsFinite(size)))
        {
            throw new ArgumentOutOfRangeException(nameof(size), size, "The size must be a positive number.");
        }

        var logSize = Math.Log(size);
        (Size, _logSize) = (size, logSize);
        _prefixes = Prefix.Of(counts, exposures, (count, exposure) => Fit(count, exposure, size, logSize));
    }

    /// <summary>The size per unit of exposure; above zero.</summary>
    public double Size { get; }

    /// <inheritdoc/>
    public int Length => _prefixes is null ? 0 : _prefixes.Length - 1;

    /// <inheritdoc/>
    public double Of(int start, int end)
    {
        var stretch = _prefixes[end] - _prefixes[start];
        return Math.Max(0, 2 * (stretch.Saturated - Fit(stretch.Count, stretch.Exposure, Size, _logSize)));
    }

    private static double Fit(double count, double exposure, double size, double logSize)
    {
        var both = (count / (size * exposure)) + 1;
        return Points.TimesLog(count, exposure) - (count * logSize) - ((count + (size * exposure)) * Math.Log(both));
    }
}
