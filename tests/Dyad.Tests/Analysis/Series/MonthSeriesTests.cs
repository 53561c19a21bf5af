using Dyad.Analysis.Intervals;
using Dyad.Analysis.Series;

namespace Dyad.Tests.Analysis.Series;

public class MonthSeriesTests
{
    private static readonly DateOnly January = new(2020, 1, 1);

    [Fact]
    public void A_month_not_covered_is_missing_and_no_zero()
    {
        var series = new MonthSeries(January, [6, 0, 6], [31, 0, 31]);

        var rate = RateEstimate.Of(series.Observed());

        rate!.RatePerDay.ShouldBe(12.0 / 62);
        series.Observed().Indices.ShouldBe([0, 2]);
    }

    [Fact]
    public void A_month_half_covered_counts_half()
    {
        var series = new MonthSeries(January, [3, 3], [15.5, 14.5]);

        RateEstimate.Of(series.Observed())!.RatePerMonth.ShouldBe(0.2 * RateEstimate.DaysPerMonth, 1e-12);
    }

    [Fact]
    public void A_series_without_a_covered_day_has_no_rate()
    {
        var series = new MonthSeries(January, [0, 0], [0, 0]);

        RateEstimate.Of(series.Observed()).ShouldBeNull();
        RateRatio.Of(series.Observed(), series.Observed()).ShouldBeNull();
    }

    [Fact]
    public void Events_in_a_month_that_is_not_covered_are_refused_by_name() =>
        Should.Throw<ArgumentException>(() => new MonthSeries(January, [0, 4], [31, 0])).Message
            .ShouldStartWith("2020-02 is not covered, yet 4 events are counted in it.");

    [Fact]
    public void More_days_than_the_month_has_are_refused_by_name() =>
        Should.Throw<ArgumentOutOfRangeException>(() => new MonthSeries(January, [0, 4], [31, 30])).Message.ShouldContain("2020-02 has 29 days.");

    [Fact]
    public void Months_and_indices_are_each_other_s_inverse()
    {
        var series = MonthSeries.WhollyCovered(January, new int[40]);

        Enumerable.Range(0, 40).ShouldAllBe(i => series.IndexOf(series.MonthAt(i).AddDays(20)) == i);
        series.Between(14, 20).Start.ShouldBe(new DateOnly(2021, 3, 1));
        series.Days[1].ShouldBe(29);
    }

    [Fact]
    public void A_ratio_compares_rates_and_not_counts()
    {
        var recent = new MonthSeries(January, [30, 0, 0], [15, 0, 0]);
        var before = MonthSeries.WhollyCovered(new DateOnly(2019, 1, 1), [30, 29, 31]);

        var ratio = RateRatio.Of(recent.Observed(), before.Observed());

        ratio!.Ratio.ShouldBe(2.0, 1e-12);
        ratio.Interval.Holds(2).ShouldBeTrue();
        RateRatio.PValue(recent.Observed(), before.Observed()).ShouldBeInRange(0.01, 1);
    }
}
