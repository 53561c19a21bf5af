namespace Dyad.Analysis.Analogues;

/// <summary>A query of mean 0 and standard deviation 1, its envelope under a band, and the order in which its values tell most about a window.</summary>
internal sealed class PreparedShape
{
    public PreparedShape(ReadOnlySpan<double> query, int band)
    {
        var (means, scales) = (new double[1], new double[1]);
        if (query.Length > 1)
        {
            WindowMoments.Fill(query, query.Length, means, scales);
        }

        if (query.Length < 2 || !double.IsFinite(means[0]))
        {
            throw new ArgumentException("A query has at least two finite values that are not all the same.", nameof(query));
        }

        (Band, Values) = (band, new double[query.Length]);
        for (var i = 0; i < query.Length; i++)
        {
            Values[i] = (query[i] - means[0]) * scales[0];
        }

        (Lowest, Highest) = (new double[query.Length], new double[query.Length]);
        SlidingEnvelope<Lanes1, double>.Fill(Values, band, Lowest, Highest);
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
