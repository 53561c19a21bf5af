using Dyad.Analysis.Intervals;
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
    public void One_point_or_no_event_tells_nothing()
    {
        Dispersion.Of([5], [30]).PValue.ShouldBe(1);
        Dispersion.Of([0, 0, 0], [30, 30, 30]).Index.ShouldBe(1);
    }
}
