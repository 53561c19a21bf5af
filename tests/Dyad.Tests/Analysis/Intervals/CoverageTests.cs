using Dyad.Analysis.Intervals;
using Dyad.Analysis.Series;
using Dyad.Benchmarks.Analysis;

namespace Dyad.Tests.Analysis.Intervals;

/// <summary>Whether nominal 95 % intervals hold the true rate of made-up conflicts; the full table is a benchmark's and docs/methods/rates.md's.</summary>
public class CoverageTests
{
    private const int Runs = 600;
    private static readonly ConflictWorld World = new(0.10, 0.03, 2.5, 5, 0.2);

    [Fact]
    public void The_interval_of_a_rate_holds_the_truth_about_as_often_as_it_says()
    {
        var truth = World.Truth(seed: 99);
        var held = 0;

        for (var run = 0; run < Runs; run++)
        {
            var series = MonthSeries.WhollyCovered(new DateOnly(2000, 1, 1), World.Months(new SeededRandom((ulong)run), 36, out _));
            held += RateEstimate.Of(series.Observed())!.PerDay.Holds(truth.RatePerDay) ? 1 : 0;
        }

        // 95 % of 600 is 570, give or take 3 standard deviations of 5.3.
        held.ShouldBeInRange(554, 586);
    }

    [Fact]
    public void A_year_of_bursts_that_run_over_the_month_s_end_is_held_about_as_often_as_it_says()
    {
        const int Years = 2_000;
        var world = new ConflictWorld(0.6, 0.06, 8, 10, 0.1);
        var truth = world.Truth(seed: 7);
        var held = 0;

        for (var run = 0; run < Years; run++)
        {
            var series = MonthSeries.WhollyCovered(new DateOnly(2000, 1, 1), world.Months(new SeededRandom((ulong)run + 70_000), 12, out _));
            held += RateEstimate.Of(series.Observed())!.PerDay.Holds(truth.RatePerDay) ? 1 : 0;
        }

        // Two lags and the independent months they leave give 94 %, give or take 0.5; one lag over all months gave 92.
        held.ShouldBeInRange(1_860, 1_940);
    }

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
