using Dyad.Analysis.Series;
using Dyad.Benchmarks.Analysis;

namespace Dyad.Tests.Analysis.Series;

public class SeasonalityTests
{
    private static readonly double[] Truth = [0.4, 0.5, 0.8, 1.1, 1.4, 1.6, 1.6, 1.4, 1.1, 0.9, 0.7, 0.5];

    [Fact]
    public void Planted_seasons_are_found_whatever_the_years_levels()
    {
        var series = Planted(years: 12, Truth);

        var seasons = Seasonality.Of(series)!;

        for (var month = 0; month < 12; month++)
        {
            seasons.Factors[month].ShouldBe(Truth[month], 0.12);
        }

        seasons.PValue.ShouldBeLessThan(1e-6);
    }

    [Fact]
    public void The_fitted_model_keeps_every_year_s_and_every_calendar_month_s_total()
    {
        var series = Planted(years: 4, Truth);

        var adjusted = Seasonality.Of(series)!.TakenOutOf(series);

        adjusted.Exposure.ShouldBe(series.Observed().Exposure, 0.02 * adjusted.Exposure);
        adjusted.Counts.ShouldBe(series.Observed().Counts);
    }

    [Fact]
    public void Seasons_that_are_not_there_are_found_no_more_often_than_chance_has_them()
    {
        var found = 0;

        for (ulong seed = 0; seed < 300; seed++)
        {
            found += Seasonality.Of(Planted(years: 6, [.. Enumerable.Repeat(1.0, 12)], seed))!.PValue < 0.05 ? 1 : 0;
        }

        // 5 % of 300 is 15, give or take 3 standard deviations of 3.8.
        found.ShouldBeInRange(3, 27);
    }

    [Fact]
    public void Less_than_three_years_tell_no_season()
    {
        Seasonality.Of(MonthSeries.WhollyCovered(new DateOnly(2000, 1, 1), [.. Enumerable.Repeat(5, 35)])).ShouldBeNull();
        Seasonality.Of(MonthSeries.WhollyCovered(new DateOnly(2000, 1, 1), [.. Enumerable.Repeat(5, 36)])).ShouldNotBeNull();
    }

    private static MonthSeries Planted(int years, double[] factors, ulong seed = 4)
    {
        var random = new SeededRandom(seed);
        int[] counts = [.. Enumerable.Range(0, 12 * years).Select(i => Draws.Poisson(random, (10 + (7 * (i / 12 % 3))) * factors[i % 12]))];
        return MonthSeries.WhollyCovered(new DateOnly(2000, 1, 1), counts);
    }
}
