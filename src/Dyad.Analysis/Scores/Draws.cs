namespace Dyad.Analysis.Scores;

/// <summary>A forecast told as draws: equally likely values of the quantity that is still to come.</summary>
/// <remarks>
/// At least one draw; all are finite. The unit is the quantity's own (deaths a month, say). The order in which draws were given says nothing and is not kept.
/// A missing forecast has no <see cref="Draws"/> at all. An instance never changes and may be read from many threads.
/// </remarks>
public sealed class Draws
{
    private readonly double[] _sorted;

    /// <summary>Takes a copy of the given draws.</summary>
    /// <param name="values">One or more finite numbers, in any order.</param>
    /// <exception cref="ArgumentException">There is no draw, or one of them is not finite.</exception>
    public Draws(ReadOnlySpan<double> values)
    {
        if (values.IsEmpty)
        {
            throw new ArgumentException("A forecast needs at least one draw.", nameof(values));
        }

        _sorted = values.ToArray();
        foreach (var value in _sorted)
        {
            if (!double.IsFinite(value))
            {
                throw new ArgumentException($"A draw is {value}; draws are finite numbers.", nameof(values));
            }
        }

        Array.Sort(_sorted);
    }

    /// <summary>How many draws there are; at least one.</summary>
    public int Count => _sorted.Length;

    /// <summary>The draws from the smallest to the largest.</summary>
    public ReadOnlySpan<double> Sorted => _sorted;

    /// <summary>The value below which a share of the draws lies, interpolated linearly between neighbouring draws.</summary>
    /// <remarks>
    /// Position <c>(Count − 1)·share</c> in the sorted draws: the first draw is the quantile of 0, the last that of 1. This is type 7 of
    /// Hyndman and Fan (1996), the default of R and NumPy.
    /// </remarks>
    /// <param name="share">From 0 to 1.</param>
    public double Quantile(double share)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(share, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(share, 1);
        var position = (_sorted.Length - 1) * share;
        var below = (int)Math.Floor(position);
        var above = Math.Min(below + 1, _sorted.Length - 1);
        return _sorted[below] + ((position - below) * (_sorted[above] - _sorted[below]));
    }
}
