using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Dyad.Analysis.Intervals;
using Dyad.Analysis.Series;

namespace Dyad.Analysis.ChangePoints;

/// <summary>The search for changes in months that unrest makes alike: the cheapest cut under the pattern of unrest that fits it best.</summary>
/// <remarks>
/// Every pattern of <see cref="UnrestPattern.Coarse"/> is tried with every cut, each pattern at the price of being rare. So what a pattern explains is not a change,
/// and a change is what no pattern explains as cheaply. The answer is exact: no pattern and no cut together are cheaper.
/// </remarks>
internal static class UnrestSearch
{
    /// <summary>The cheapest cut for each penalty.</summary>
    /// <param name="months">At least one covered month, with exposures in months.</param>
    /// <param name="minimumMonths">The fewest covered months a stretch may have.</param>
    /// <param name="penalties">What a change must save.</param>
    public static Segmentation[] Find(ObservedMonths months, int minimumMonths, params ReadOnlySpan<Penalty> penalties)
    {
        var (best, room) = (new Segmentation[penalties.Length], new double[UnrestCost.RoomFor(months.Length)]);
        foreach (var pattern in UnrestPattern.Coarse)
        {
            var cost = new UnrestCost(months, pattern, room);
            for (var which = 0; which < best.Length; which++)
            {
                var found = Cheapest(cost, penalties[which], minimumMonths).Plus(cost.Pattern);
                best[which] = best[which] is { } cheapest && cheapest.Total <= found.Total ? cheapest : found;
            }
        }

        return best;
    }

    /// <summary>What <see cref="OptimalPartitioning"/> finds, by looking at four last changes at a time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static Segmentation Cheapest(in UnrestCost cost, Penalty penalty, int minimumMonths)
    {
        var (length, lastStarts, totals) = (cost.Length, new int[cost.Length + 1], new double[cost.Length + 1]);
        totals[0] = -penalty.Value;
        for (var end = minimumMonths; end <= length; end++)
        {
            var costs = cost.EndingAt(end);
            totals[end] = totals[0] + costs[0];
            var last = end - minimumMonths + 1;
            if (last > minimumMonths)
            {
                var before = totals.AsSpan(minimumMonths, last - minimumMonths);
                var changing = costs[minimumMonths..last];
                var least = Least(before, changing);
                if (least < totals[end])
                {
                    (totals[end], lastStarts[end]) = (least, minimumMonths + First(before, changing, least));
                }
            }

            totals[end] += penalty.Value;
        }

        return Segmentation.Trace(cost, lastStarts, penalty);
    }

    private static double Least(ReadOnlySpan<double> before, ReadOnlySpan<double> costs)
    {
        var (least, at) = (double.PositiveInfinity, 0);
        if (before.Length >= Vector256<double>.Count)
        {
            var lanes = Vector256.Create(least);
            for (; at <= before.Length - Vector256<double>.Count; at += Vector256<double>.Count)
            {
                lanes = Vector256.Min(lanes, Vector256.Create(before[at..]) + Vector256.Create(costs[at..]));
            }

            least = Math.Min(Math.Min(lanes[0], lanes[1]), Math.Min(lanes[2], lanes[3]));
        }

        for (; at < before.Length; at++)
        {
            least = Math.Min(least, before[at] + costs[at]);
        }

        return least;
    }

    // Among equals the earliest.
    private static int First(ReadOnlySpan<double> before, ReadOnlySpan<double> costs, double least)
    {
        var at = 0;
        while (before[at] + costs[at] != least)
        {
            at++;
        }

        return at;
    }
}
