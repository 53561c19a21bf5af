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
}
