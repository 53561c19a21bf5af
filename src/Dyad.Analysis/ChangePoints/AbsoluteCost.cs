namespace Dyad.Analysis.ChangePoints;

/// <summary>The sum of absolute distances of a stretch from its own median ("l1"): a change must last, an outlier makes none.</summary>
/// <remarks>
/// In the unit of the values, so its penalty must be scaled. Medians of any stretch come from a wavelet tree over the values'
/// ranks (Grossi, Gupta and Vitter, 2003): memory n·log n, time log n a stretch. The default value is the cost of a series without points.
/// </remarks>
public readonly struct AbsoluteCost : ISegmentCost
{
    private readonly RankTree? _tree;

    /// <summary>The cost over these values, all finite.</summary>
    public AbsoluteCost(ReadOnlySpan<double> values)
    {
        Points.Check(values);
        _tree = new RankTree(values);
    }

    /// <inheritdoc/>
    public int Length => _tree is null ? 0 : _tree.Length;

    /// <inheritdoc/>
    public double Of(int start, int end)
    {
        var lower = (end - start) / 2;
        var (below, median) = _tree!.Smallest(start, end, lower);
        var above = _tree.Sum(start, end) - below - ((end - start) % 2 == 1 ? median : 0);
        return Math.Max(0, above - below);
    }
}
