namespace Dyad.Analysis.ChangePoints;

/// <summary>The plain search for the cheapest segmentation: every last change of every prefix is tried.</summary>
/// <remarks>
/// Optimal partitioning (Jackson and others, 2005): time n²/2 costs, no pruning, so nothing can be missed. It is what
/// <see cref="Pelt"/> is checked against; among equals it takes the earliest last change, as Pelt does.
/// </remarks>
public static class OptimalPartitioning
{
    /// <summary>The cheapest segmentation whose stretches have at least <paramref name="minimumLength"/> points.</summary>
    /// <remarks>A series shorter than twice the minimum has no change; one shorter than the minimum is one stretch all the same.</remarks>
    public static Segmentation Find<TCost>(TCost cost, Penalty penalty, int minimumLength)
        where TCost : ISegmentCost
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minimumLength, 1);
        var length = cost.Length;
        var lastStarts = new int[length + 1];
        var totals = new double[length + 1];
        totals[0] = -penalty.Value;
        for (var end = minimumLength; end <= length; end++)
        {
            var best = totals[0] + cost.Of(0, end);
            for (var start = minimumLength; start <= end - minimumLength; start++)
            {
                var total = totals[start] + cost.Of(start, end);
                if (total < best)
                {
                    (best, lastStarts[end]) = (total, start);
                }
            }

            totals[end] = best + penalty.Value;
        }

        return Segmentation.Trace(cost, lastStarts, penalty);
    }
}
