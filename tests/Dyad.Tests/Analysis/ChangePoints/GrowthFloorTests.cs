using Dyad.Analysis.ChangePoints;
using Dyad.Analysis.Series;

namespace Dyad.Tests.Analysis.ChangePoints;

public class GrowthFloorTests
{
    [Fact]
    public void No_stretch_grows_by_less_than_the_floor()
    {
        var random = new SeededRandom(77);

        for (var i = 0; i < 20; i++)
        {
            var series = RandomSeries.Draw(random, longest: 40);
            StaysAbove(new PoissonCost(series.Counts, series.Exposures));
            StaysAbove(new NegativeBinomialCost(series.Counts, series.Exposures, 0.5));
            StaysAbove(new SquaredCost(series.Values));
            StaysAbove(new AbsoluteCost(series.Values));
        }
    }

    [Fact]
    public void The_floor_rises_with_every_whole_block()
    {
        var floor = GrowthFloor.Under(new SquaredCost([0, 9, 0, 9, 0, 9, 0, 9, 0, 9, 0, 9]), slack: 0);

        floor.Ended(4).ShouldBe(0);
        floor.Ended(5).ShouldBe(97.2, 1e-9);
        floor.Begun(6).ShouldBe(floor.Ended(10), 1e-9);
        floor.Begun(12).ShouldBe(floor.Ended(12), 1e-9);
    }

    private static void StaysAbove<TCost>(TCost cost)
        where TCost : ISegmentCost
    {
        var floor = GrowthFloor.Under(cost, slack: 1e-9);
        for (var start = 0; start < cost.Length; start++)
        {
            for (var before = start; before <= cost.Length; before++)
            {
                for (var end = Math.Max(before, start + 1); end <= cost.Length; end++)
                {
                    var least = (before == start ? 0 : cost.Of(start, before)) + floor.Ended(end) - floor.Begun(before);
                    (cost.Of(start, end) - least).ShouldBeGreaterThanOrEqualTo(-1e-9 * (1 + Math.Abs(least)));
                }
            }
        }
    }
}
