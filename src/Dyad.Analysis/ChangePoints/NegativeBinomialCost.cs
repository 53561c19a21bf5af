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
    private readonly double[] _counts;
    private readonly double[] _exposures;
    private readonly double[] _saturated;
    private readonly double _logSize;

    /// <summary>The cost over these counts.</summary>
    /// <param name="counts">Counts, none negative.</param>
    /// <param name="exposures">Days covered or any other positive measure of looking, one for each count.</param>
    /// <param name="size">The size per unit of exposure, above zero: the smaller, the more the counts cluster.</param>
    public NegativeBinomialCost(ReadOnlySpan<int> counts, ReadOnlySpan<double> exposures, double size)
    {
        Points.Check(counts, exposures);
        if (!(size > 0 && double.IsFinite(size)))
        {
            throw new ArgumentOutOfRangeException(nameof(size), size, "The size must be a positive number.");
        }

        Size = size;
        _logSize = Math.Log(size);
        _counts = new double[counts.Length + 1];
        _exposures = new double[counts.Length + 1];
        _saturated = new double[counts.Length + 1];
        for (var i = 0; i < counts.Length; i++)
        {
            _counts[i + 1] = _counts[i] + counts[i];
            _exposures[i + 1] = _exposures[i] + exposures[i];
            _saturated[i + 1] = _saturated[i] + Fit(counts[i], exposures[i], size, _logSize);
        }
    }

    /// <summary>The size per unit of exposure; above zero.</summary>
    public double Size { get; }

    /// <inheritdoc/>
    public int Length => _counts is null ? 0 : _counts.Length - 1;

    /// <inheritdoc/>
    public double Of(int start, int end)
    {
        var fit = Fit(_counts[end] - _counts[start], _exposures[end] - _exposures[start], Size, _logSize);
        return Math.Max(0, 2 * (_saturated[end] - _saturated[start] - fit));
    }

    private static double Fit(double count, double exposure, double size, double logSize)
    {
        var both = (count / (size * exposure)) + 1;
        return Points.TimesLog(count, exposure) - (count * logSize) - ((count + (size * exposure)) * Math.Log(both));
    }
}
