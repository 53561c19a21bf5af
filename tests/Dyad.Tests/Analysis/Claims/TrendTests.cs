using Dyad.Analysis.Claims;
using Dyad.Model.Claims;

namespace Dyad.Tests.Analysis.Claims;

public sealed class TrendTests
{
    [Fact]
    public void Counts_that_double_every_year_have_that_yearly_ratio()
    {
        int[] counts = [.. Enumerable.Range(0, 48).Select(month => (int)Math.Round((1000 * Math.Pow(2, month / 12.0)) - 1))];

        var trend = Trend.Of(counts, null, 1);

        trend.Value.ShouldBe(2, 0.01);
        trend.LikelyInterval.Holds(2).ShouldBeTrue();
        trend.Of(RegionWords.Find("grew")!.Region, 1).ShouldBe(Stance.Supports);
    }

    [Fact]
    public void One_wild_month_moves_the_slope_hardly()
    {
        int[] counts = [.. Enumerable.Repeat(20, 36)];
        counts[30] = 2000;

        Trend.Of(counts, null, 1).Value.ShouldBe(1, 1e-9);
    }

    [Fact]
    public void The_same_counts_give_the_same_interval() =>
        Trend.Of([.. Enumerable.Range(0, 30)], null, 7).LikelyInterval.ShouldBe(Trend.Of([.. Enumerable.Range(0, 30)], null, 7).LikelyInterval);

    [Fact]
    public void Fewer_than_twenty_four_months_are_no_trend() => Should.Throw<ArgumentOutOfRangeException>(() => Trend.Of(new int[23], null, 1));
}
