namespace Dyad.Analysis.Analogues;

/// <summary>A query of mean 0 and standard deviation 1, its envelope under a band, and the order in which its values tell most about a window.</summary>
internal sealed class PreparedShape
{
    public PreparedShape(ReadOnlySpan<double> query, int band)
    {
        var moments = query.Length < 2 ? null : new WindowMoments(query, query.Length);
        if (moments is null || !double.IsFinite(moments.Means[0]))
        {
            throw new ArgumentException("A query has at least two finite values that are not all the same.", nameof(query));
        }

        Band = band;
        Values = new double[query.Length];
        for (var i = 0; i < query.Length; i++)
        {
            Values[i] = (query[i] - moments.Means[0]) * moments.Scales[0];
        }

        (Lowest, Highest) = (new double[query.Length], new double[query.Length]);
        for (var j = 0; j < query.Length; j++)
        {
            var reached = Values[Math.Max(0, j - band)..Math.Min(Values.Length, j + band + 1)];
            (Lowest[j], Highest[j]) = (reached.Min(), reached.Max());
        }

        Order = [.. Enumerable.Range(1, query.Length - 2).OrderByDescending(i => Math.Abs(Values[i]))];
    }

    /// <summary>By how many values the alignment may shift.</summary>
    public int Band { get; }

    /// <summary>The query's values, mean 0 and standard deviation 1.</summary>
    public double[] Values { get; }

    /// <summary>The least value that each place of a window can be aligned with.</summary>
    public double[] Lowest { get; }

    /// <summary>The greatest value that each place of a window can be aligned with.</summary>
    public double[] Highest { get; }

    /// <summary>The inner places, those furthest from the mean first: there a window that does not fit shows it soonest.</summary>
    public int[] Order { get; }
}
