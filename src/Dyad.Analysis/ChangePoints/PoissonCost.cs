namespace Dyad.Analysis.ChangePoints;

/// <summary>The Poisson deviance of a stretch of counts about its own rate, with exposure.</summary>
/// <remarks>
/// Twice the log-likelihood lost against a model with a rate for each point: <c>2 Σ y·log(y/e) − 2 S·log(S/E)</c>, where S is
/// the stretch's count and E its exposure (McCullagh and Nelder, 1989, section 2.3). It takes counts to vary as their mean: on
/// counts that cluster it finds too many changes, and <see cref="NegativeBinomialCost"/> is the remedy.
/// The default value is the cost of a series without points.
/// </remarks>
public readonly struct PoissonCost : ISegmentCost
{
    private readonly double[] _counts;
    private readonly double[] _exposures;
    private readonly double[] _saturated;

    /// <summary>The cost over these counts.</summary>
    /// <param name="counts">Counts, none negative.</param>
    /// <param name="exposures">Days covered or any other positive measure of looking, one for each count; missing points are left out beforehand.</param>
    public PoissonCost(ReadOnlySpan<int> counts, ReadOnlySpan<double> exposures)
    {
        Points.Check(counts, exposures);
        _counts = new double[counts.Length + 1];
        _exposures = new double[counts.Length + 1];
        _saturated = new double[counts.Length + 1];
        for (var i = 0; i < counts.Length; i++)
        {
            _counts[i + 1] = _counts[i] + counts[i];
            _exposures[i + 1] = _exposures[i] + exposures[i];
            _saturated[i + 1] = _saturated[i] + Points.TimesLog(counts[i], exposures[i]);
        }
    }

    /// <inheritdoc/>
    public int Length => _counts is null ? 0 : _counts.Length - 1;

    /// <inheritdoc/>
    public double Of(int start, int end)
    {
        var count = _counts[end] - _counts[start];
        if (count == 0)
        {
            return 0;
        }

        var exposure = _exposures[end] - _exposures[start];
        return Math.Max(0, 2 * (_saturated[end] - _saturated[start] - (count * (WholeLogs.Of(count) - WholeLogs.Of(exposure)))));
    }
}
