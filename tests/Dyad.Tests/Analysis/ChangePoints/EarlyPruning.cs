using Dyad.Analysis.ChangePoints;

namespace Dyad.Tests.Analysis.ChangePoints;

/// <summary>
/// PELT as commonly implemented, in ruptures for one: a beaten candidate is dropped at once whatever the minimum length, and
/// changes may fall only on multiples of a "jump". Written anew from its published behaviour, for comparison.
/// </summary>
internal static class EarlyPruning
{
    public static (int[] Starts, double Total) Find<TCost>(TCost cost, double penalty, int minimumLength, int jump = 1)
        where TCost : ISegmentCost
    {
        var length = cost.Length;
        var totals = new Dictionary<int, (double Total, int Last)> { [0] = (0, 0) };
        var admissible = new List<int>();
        var ends = Enumerable.Range(0, length).Where(k => k % jump == 0 && k >= minimumLength).Append(length);
        foreach (var end in ends)
        {
            admissible.Add((end - minimumLength) / jump * jump);
            var tried = admissible.Where(totals.ContainsKey).Select(s => (Start: s, Total: totals[s].Total + cost.Of(s, end) + penalty)).ToList();
            var best = tried.MinBy(t => t.Total);
            totals[end] = (best.Total, best.Start);
            admissible = [.. tried.Where(t => t.Total <= best.Total + penalty).Select(t => t.Start)];
        }

        var starts = new List<int>();
        for (var end = totals[length].Last; end > 0; end = totals[end].Last)
        {
            starts.Insert(0, end);
        }

        return ([.. starts], totals[length].Total - penalty);
    }
}
