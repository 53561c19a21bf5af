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
    private readonly Prefix[] _prefixes;

    /// <summary>The cost over these counts.</summary>
    /// <param name="counts">Counts, none negative.</param>
    /// <param name="exposures">Days covered or any other positive measure of looking, one for each count; missing points are left out beforehand.</param>
    public PoissonCost(ReadOnlySpan<int> counts, ReadOnlySpan<double> exposures) => _prefixes = Prefix.Of(counts, exposures, Points.TimesLog);

    /// <inheritdoc/>
    public int Length => _prefixes is null ? 0 : _prefixes.Length - 1;

    /// <inheritdoc/>
    public double Of(int start, int end)
    {
        var stretch = _prefixes[end] - _prefixes[start];
        return Math.Max(0, 2 * (stretch.Saturated - Points.TimesLog(stretch.Count, stretch.Exposure)));
    }
}
