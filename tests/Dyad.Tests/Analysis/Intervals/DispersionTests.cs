using Dyad.Analysis.Intervals;
using Dyad.Analysis.Series;
using Dyad.Benchmarks.Analysis;
using MathNet.Numerics.Distributions;

namespace Dyad.Tests.Analysis.Intervals;

public class DispersionTests
{
    [Fact]
    public void The_deaths_by_horse_kick_have_the_dispersion_one_can_work_out_by_hand()
    {
        // Bortkiewicz (1898): 0 to 4 deaths in 144, 91, 32, 11 and 2 corps-years. Σx² = 350, so (350 − 280·0.7²) / 0.7 = 304.
        int[] corpsYears = [144, 91, 32, 11, 2];
        int[] deaths = [.. corpsYears.SelectMany((number, died) => Enumerable.Repeat(died, number))];

        var dispersion = Dispersion.Of(deaths, [.. deaths.Select(_ => 1.0)]);

        (dispersion.Index * 279).ShouldBe(304, 1e-9);
        dispersion.DegreesOfFreedom.ShouldBe(279);
        dispersion.PValue.ShouldBe(1 - ChiSquared.CDF(279, 304), 1e-12);
    }

    [Fact]
    public void Counts_that_follow_their_exposure_are_not_dispersed()
    {
        var dispersion = Dispersion.Of([10, 20, 30, 5], [10, 20, 30, 5]);

        dispersion.Index.ShouldBe(0, 1e-12);
        dispersion.CarryOver.ShouldBe(0);
    }

    [Fact]
    public void A_burst_over_the_month_s_end_adds_to_the_long_run()
    {
        var across = Dispersion.Of([1, 9, 9, 1, 1, 1, 1, 9, 9, 1, 1, 1], [.. Enumerable.Repeat(30.0, 12)]);
        var apart = Dispersion.Of([9, 1, 1, 9, 1, 1, 9, 1, 1, 9, 1, 1], [.. Enumerable.Repeat(30.0, 12)]);

        across.Index.ShouldBe(apart.Index, 1e-12);
        across.LongRun.ShouldBeGreaterThan(1.5 * apart.LongRun);
    }

    [Fact]
    public void Points_that_are_alike_are_worth_fewer_as_one_can_work_out_by_hand()
    {
        // Mean 3, residuals ±√3: squares 36, products with the next 15, with the next but one −6. The first correlation, 15/36, is put right
        // as Marriott and Pope's and Kendall's bias asks: (12 · 15/36 + 1) / (12 − 4) = 0.75; the second, −6/36 + 1/12, is below zero.
        var dispersion = Dispersion.Of([0, 0, 0, 6, 6, 6, 0, 0, 0, 6, 6, 6], [.. Enumerable.Repeat(30.0, 12)]);

        dispersion.CarryOver.ShouldBe(0.75, 1e-12);
        dispersion.IndependentFreedom.ShouldBe((12 / 2.5) - 1, 1e-12);
        dispersion.LongRun.ShouldBe(36 / 3.8, 1e-12);
    }

    [Fact]
    public void The_long_run_of_moving_sums_is_the_one_known()
    {
        // Sums of three independent Poisson counts: index 1, correlations 2/3 and 1/3, and a long sum varies 1 + 2 · (2/3 + 1/3) = 3 times its mean.
        var random = new SeededRandom(12);
        int[] drawn = [.. Enumerable.Range(0, 20_002).Select(_ => Draws.Poisson(random, 5))];
        int[] sums = [.. Enumerable.Range(0, 20_000).Select(i => drawn[i] + drawn[i + 1] + drawn[i + 2])];

        var dispersion = Dispersion.Of(sums, [.. sums.Select(_ => 1.0)]);

        dispersion.Index.ShouldBe(1, 0.05);
        dispersion.CarryOver.ShouldBe(1, 0.05);
        dispersion.LongRun.ShouldBe(3, 0.2);
    }

    [Fact]
    public void One_point_or_no_event_tells_nothing()
    {
        Dispersion.Of([5], [30]).PValue.ShouldBe(1);
        Dispersion.Of([0, 0, 0], [30, 30, 30]).Index.ShouldBe(1);
        Dispersion.Of([0, 0, 0], [30, 30, 30]).LongRun.ShouldBe(1);
    }
}
