using Dyad.Analysis.Intervals;
using Dyad.Analysis.Series;
using Dyad.Benchmarks.Analysis;

namespace Dyad.Tests.Analysis.Intervals;

public class WeekBlockBootstrapTests
{
    private static readonly ConflictWorld World = new(0.10, 0.03, 2.5, 5, 0.2);

    [Fact]
    public void The_week_block_interval_holds_the_truth_about_as_often_as_it_says()
    {
        var truth = World.Truth(seed: 99);
        var held = 0;

        for (var run = 0; run < 200; run++)
        {
            var weeks = World.Weeks(new SeededRandom((ulong)run), 156);
            held += WeekBlockBootstrap.OfRate(weeks, [.. weeks.Select(_ => 7.0)], 0.95, seed: 5, draws: 299)!.Value.Holds(truth.RatePerDay) ? 1 : 0;
        }

        held.ShouldBeInRange(180, 199);
    }

    [Fact]
    public void The_same_seed_gives_the_same_interval_and_another_seed_another()
    {
        var weeks = World.Weeks(new SeededRandom(3), 104);
        double[] days = [.. weeks.Select(_ => 7.0)];

        var first = WeekBlockBootstrap.OfRate(weeks, days, 0.95, seed: 8);

        WeekBlockBootstrap.OfRate(weeks, days, 0.95, seed: 8).ShouldBe(first);
        WeekBlockBootstrap.OfRate(weeks, days, 0.95, seed: 9).ShouldNotBe(first);
    }

    [Fact]
    public void Too_few_weeks_or_events_have_no_week_block_interval()
    {
        WeekBlockBootstrap.OfRate([5, 5, 5, 5], [7, 7, 7, 7], 0.95, seed: 1).ShouldBeNull();
        WeekBlockBootstrap.OfRate(new int[100], [.. Enumerable.Repeat(7.0, 100)], 0.95, seed: 1).ShouldBeNull();
    }
}
