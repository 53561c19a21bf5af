using Dyad.Analysis.ChangePoints;
using Dyad.Analysis.Series;

namespace Dyad.Tests.Analysis.ChangePoints;

/// <summary>Pelt against the O(n²) optimum on random series of 5 to 400 points, minimum lengths 1 to 6, under every cost.</summary>
public class ExactnessTests
{
    [Fact]
    public void No_random_series_costs_more_than_the_optimum() => AboveTheOptimum(1_000, seed: 1).ShouldBe([0, 0, 0, 0]);

    [Fact(Explicit = true)]
    public void None_of_100_000_random_series_costs_more_than_the_optimum() => AboveTheOptimum(100_000, seed: 2).ShouldBe([0, 0, 0, 0]);

    private static int[] AboveTheOptimum(int howMany, ulong seed)
    {
        var above = new int[4];
        Parallel.For(0, howMany, i =>
        {
            var series = RandomSeries.Draw(new SeededRandom(SeededRandom.Mix(seed) + (ulong)i));
            Compare(new PoissonCost(series.Counts, series.Exposures), series, ref above[0]);
            Compare(new NegativeBinomialCost(series.Counts, series.Exposures, 0.1 + (i % 7)), series, ref above[1]);
            Compare(new SquaredCost(series.Values), series, ref above[2]);
            Compare(new AbsoluteCost(series.Values), series, ref above[3]);
        });
        return above;
    }

    /// <summary>Counts a segmentation that is not the oracle's to the last bit: same changes, same cost.</summary>
    private static void Compare<TCost>(TCost cost, RandomSeries series, ref int above)
        where TCost : ISegmentCost
    {
        var oracle = OptimalPartitioning.Find(cost, series.Penalty, series.MinimumLength);
        var found = Pelt.Find(cost, series.Penalty, series.MinimumLength);
        if (!found.Equals(oracle))
        {
            Interlocked.Increment(ref above);
        }
    }
}
