namespace Dyad.Analysis.Scores;

/// <summary>A division of the counts from zero upwards into bins, in which a forecast is asked how likely each bin is.</summary>
/// <remarks>
/// Bins are half-open: a bin starts at its edge and ends before the next one; the last bin has no end. A value below the first edge belongs to no bin
/// and is refused. Two divisions are the same when they are the same object.
/// </remarks>
public sealed class CountBins
{
    private readonly double[] _edges;

    /// <summary>Takes a copy of the lower edges of the bins.</summary>
    /// <param name="edges">At least one, finite, strictly ascending.</param>
    public CountBins(ReadOnlySpan<double> edges)
    {
        if (edges.IsEmpty)
        {
            throw new ArgumentException("There is no edge.", nameof(edges));
        }

        for (var i = 0; i < edges.Length; i++)
        {
            if (!double.IsFinite(edges[i]) || (i > 0 && edges[i] <= edges[i - 1]))
            {
                throw new ArgumentException($"Edge {i} is {edges[i]}; edges are finite and ascend.", nameof(edges));
            }
        }

        _edges = edges.ToArray();
    }

    /// <summary>The bins in which the VIEWS prediction challenge scores deaths a month: 0, 1–2, 3–5, 6–10, 11–25, 26–50, … and more than 1,000.</summary>
    public static CountBins Views { get; } = new([0, 0.5, 2.5, 5.5, 10.5, 25.5, 50.5, 100.5, 250.5, 500.5, 1000.5]);

    /// <summary>How many bins there are.</summary>
    public int Count => _edges.Length;

    /// <summary>The 0-based index of the bin a value falls into.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value lies below the first edge or is not a number.</exception>
    public int IndexOf(double value)
    {
        if (!(value >= _edges[0]))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, $"The bins begin at {_edges[0]}.");
        }

        var found = Array.BinarySearch(_edges, value);
        return found >= 0 ? found : ~found - 1;
    }
}
