namespace Dyad.Analysis.Intervals;

/// <summary>The correction for having looked many times: of the looks flagged, at most a stated share is expected to be chance.</summary>
/// <remarks>
/// Benjamini and Yekutieli (2001): valid however the looks depend on one another, as overlapping months and actors do.
/// Every look counts, also those not shown.
/// </remarks>
public static class FalseDiscovery
{
    /// <summary>The smallest false-discovery rate at which each look would be flagged, in the order given; each from its p-value to 1.</summary>
    /// <param name="pValues">One p-value a look, each from 0 to 1.</param>
    public static double[] Adjusted(ReadOnlySpan<double> pValues)
    {
        var (looks, harmonic) = (pValues.Length, 0.0);
        var order = new int[looks];
        for (var i = 0; i < looks; i++)
        {
            if (!(pValues[i] >= 0 && pValues[i] <= 1))
            {
                throw new ArgumentOutOfRangeException(nameof(pValues), pValues[i], $"Look {i} has no p-value between 0 and 1.");
            }

            order[i] = i;
            harmonic += 1.0 / (i + 1);
        }

        Array.Sort(pValues.ToArray(), order);
        var adjusted = new double[looks];
        var smallest = 1.0;
        for (var rank = looks; rank > 0; rank--)
        {
            var look = order[rank - 1];
            smallest = Math.Min(smallest, pValues[look] * harmonic * looks / rank);
            adjusted[look] = smallest;
        }

        return adjusted;
    }
}
