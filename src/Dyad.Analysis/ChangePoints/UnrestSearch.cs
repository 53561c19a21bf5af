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
                var found = OptimalPartitioning.Find(cost, penalties[which], minimumMonths).Plus(cost.Pattern);
                best[which] = best[which] is { } cheapest && cheapest.Total <= found.Total ? cheapest : found;
            }
        }

        return best;
    }
}
