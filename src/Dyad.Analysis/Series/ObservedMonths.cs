namespace Dyad.Analysis.Series;

/// <summary>The covered months of a series, closed up: what a cost or an interval is computed over.</summary>
/// <param name="Indices">The index of each month in its series, ascending.</param>
/// <param name="Counts">Events a month, zero or more.</param>
/// <param name="Exposures">Days covered, weighed by the season where one is taken out; above zero.</param>
public sealed record ObservedMonths(int[] Indices, int[] Counts, double[] Exposures)
{
    /// <summary>The number of covered months.</summary>
    public int Length => Counts.Length;

    /// <summary>All events.</summary>
    public long Count => Counts.Sum(count => (long)count);

    /// <summary>All exposure, in days.</summary>
    public double Exposure => Exposures.Sum();

    /// <summary>The months from one place among the covered ones up to, not including, another.</summary>
    internal ObservedMonths Between(int start, int end) => new(Indices[start..end], Counts[start..end], Exposures[start..end]);
}
