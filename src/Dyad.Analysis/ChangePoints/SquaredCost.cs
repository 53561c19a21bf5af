namespace Dyad.Analysis.ChangePoints;

/// <summary>The sum of squared distances of a stretch from its own mean ("l2").</summary>
/// <remarks>
/// In squared units of the values, so its penalty must be scaled by their noise variance. One outlier can make a change.
/// The values are taken about their overall mean first, to keep the sums exact. The default value is the cost of a series without points.
/// </remarks>
public readonly struct SquaredCost : ISegmentCost
{
    private readonly double[] _sums;
    private readonly double[] _squares;

    /// <summary>The cost over these values, all finite.</summary>
    public SquaredCost(ReadOnlySpan<double> values)
    {
        Points.Check(values);
        _sums = new double[values.Length + 1];
        _squares = new double[values.Length + 1];
        var mean = Mean(values);
        for (var i = 0; i < values.Length; i++)
        {
            var value = values[i] - mean;
            _sums[i + 1] = _sums[i] + value;
            _squares[i + 1] = _squares[i] + (value * value);
        }
    }

    /// <inheritdoc/>
    public int Length => _sums is null ? 0 : _sums.Length - 1;

    /// <inheritdoc/>
    public double Of(int start, int end)
    {
        var sum = _sums[end] - _sums[start];
        return Math.Max(0, _squares[end] - _squares[start] - (sum * sum / (end - start)));
    }

    private static double Mean(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values)
        {
            sum += value;
        }

        return values.IsEmpty ? 0 : sum / values.Length;
    }
}
