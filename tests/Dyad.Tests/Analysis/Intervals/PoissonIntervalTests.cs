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

    [Theory]
    [InlineData(1)]
    [InlineData(12)]
    [InlineData(500)]
    [InlineData(30_000)]
    [InlineData(1_000_000)]
    public void A_count_of_any_size_has_an_interval_at_extreme_levels_that_widens_with_them(int count)
    {
        var (wide, wider) = (PoissonInterval.OfMean(count, 0.9998), PoissonInterval.OfMean(count, 1 - 1e-9));

        wide.Low.ShouldBe(PoissonInterval.OfMean(count, 0.99980001).Low, 1e-5 * count);
        wider.Low.ShouldBeLessThan(wide.Low);
        wider.High.ShouldBeGreaterThan(wide.High);
        MathNet.Numerics.SpecialFunctions.GammaUpperRegularized(count + 1, wider.High).ShouldBe(5e-10, 1e-13);
        MathNet.Numerics.SpecialFunctions.GammaLowerRegularized(count, wider.Low).ShouldBe(5e-10, 1e-13);
    }

    [Fact]
    public void Every_large_count_has_an_interval()
    {
        for (var count = 990; count < 40_000; count += 97)
        {
            var interval = PoissonInterval.OfMean(count, 0.99);

            interval.Low.ShouldBe(count - (2.5758 * Math.Sqrt(count)), 0.02 * count);
            interval.High.ShouldBe(count + (2.5758 * Math.Sqrt(count)), 0.02 * count);
        }
    }
}
