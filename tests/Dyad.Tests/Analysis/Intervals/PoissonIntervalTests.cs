using Dyad.Analysis.Intervals;

namespace Dyad.Tests.Analysis.Intervals;

public class PoissonIntervalTests
{
    [Theory]
    [InlineData(25, 0.90, 17.38, 34.92)]
    [InlineData(25, 0.95, 16.18, 36.90)]
    [InlineData(25, 0.99, 14.00, 41.00)]
    [InlineData(10, 0.95, 4.80, 18.39)]
    [InlineData(0, 0.95, 0, 3.689)]
    public void The_interval_of_a_count_is_the_published_one(int count, double level, double low, double high)
    {
        // 25 as printed by GraphPad for the method of Garwood (1936); 10 and 0 by other calculators of the same.
        var interval = PoissonInterval.OfMean(count, level);

        interval.Low.ShouldBe(low, 0.006);
        interval.High.ShouldBe(high, 0.006);
    }

    [Fact]
    public void The_ratio_of_two_rates_has_the_published_interval_and_chance()
    {
        // Fay, "Testing the ratio of two Poisson rates", vignette of the R package rateratio.test: 2 events in 17,877 and 9 in 16,660.
        var interval = PoissonInterval.OfRatio(2, 17877, 9, 16660, 0.95);
        var chance = PoissonInterval.PValueOfEqualRates(2, 17877, 9, 16660);

        interval.Low.ShouldBe(0.02177406, 1e-8);
        interval.High.ShouldBe(1.00054910, 1e-8);
        chance.ShouldBe(0.05011, 5e-6);
    }

    [Fact]
    public void A_ratio_without_events_on_one_side_is_open_there()
    {
        PoissonInterval.OfRatio(0, 1, 5, 1, 0.95).Low.ShouldBe(0);
        PoissonInterval.OfRatio(5, 1, 0, 1, 0.95).High.ShouldBe(double.PositiveInfinity);
        PoissonInterval.PValueOfEqualRates(0, 1, 0, 1).ShouldBe(1);
        PoissonInterval.PValueOfEqualRates(5, 1, 0, 1).ShouldBe(2 * Math.Pow(0.5, 5), 1e-12);
    }
}
