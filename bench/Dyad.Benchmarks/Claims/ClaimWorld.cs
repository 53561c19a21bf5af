using Dyad.Analysis.Claims;
using Dyad.Analysis.Series;
using Dyad.Benchmarks.Analysis;

namespace Dyad.Benchmarks.Claims;

/// <summary>A claim about a made-up group of known truth: years of its past, a baseline, and a period whose rate is a known multiple of the baseline's.</summary>
internal static class ClaimWorld
{
    private const double Days = 30;

    /// <summary>The evidence on the ratio of the period to the baseline.</summary>
    /// <param name="world">How months vary about their rate.</param>
    /// <param name="random">Random numbers.</param>
    /// <param name="mean">Events a month in the past and the baseline.</param>
    /// <param name="months">The months of the period, and of the baseline.</param>
    /// <param name="ratio">The truth.</param>
    public static ClaimEvidence? Compared(UnrestWorld world, SeededRandom random, double mean, int months, double ratio)
    {
        var past = PastOf(months);
        var drawn = world.Draw(random, mean * Math.Max(1, ratio), past + (2 * months));
        // One course of unrest through all of it: the lower of the two rates is the higher one thinned.
        var (before, after) = ratio > 1 ? (1 / ratio, 1.0) : (1.0, ratio);
        var early = Thinned(random, drawn[..^months], before);
        var placebo = Placebo.OfStretches([Run(early[..past])], months, months, months);
        return RatioEvidence.Of(Observed(Thinned(random, drawn[^months..], after)), Observed(early[past..]), placebo);
    }

    /// <summary>The evidence on a share of a known size, of a part and a rest that vary each on their own.</summary>
    public static ClaimEvidence? Shared(UnrestWorld world, SeededRandom random, double mean, int months, double share)
    {
        var past = PastOf(months);
        var (part, rest) = (world.Draw(random, mean * share, past + months), world.Draw(random, mean * (1 - share), past + months));
        var placebo = Placebo.OfTwoSeries([(Run(part[..past]), Run(rest[..past]))], months);
        return RatioEvidence.OfShare(Observed(part[past..]), Observed(rest[past..]), placebo);
    }

    /// <summary>The months of the past that is looked at.</summary>
    public static int PastOf(int months) => (2 * months) + 60;

    /// <summary>Counts as observed months of one length.</summary>
    public static ObservedMonths Observed(int[] counts) => new([.. Enumerable.Range(0, counts.Length)], counts, [.. counts.Select(_ => Days)]);

    /// <summary>Counts as a run of months.</summary>
    public static UnbrokenRun Run(int[] counts) => new(counts, [.. counts.Select(_ => Days)]);

    private static int[] Thinned(SeededRandom random, int[] counts, double kept) => kept >= 1 ? counts : [.. counts.Select(count =>
    {
        var left = 0;
        for (var at = 0; at < count; at++)
        {
            left += random.NextDouble() < kept ? 1 : 0;
        }

        return left;
    })];
}
