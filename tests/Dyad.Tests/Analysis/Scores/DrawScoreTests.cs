using Dyad.Analysis.Scores;
using FsCheck;
using FsCheck.Xunit;

namespace Dyad.Tests.Analysis.Scores;

public class DrawScoreTests
{
    [Fact]
    public void All_golden_scores_of_the_benchmark_are_met_to_a_billionth()
    {
        var golden = ViewsFiles.GoldenScores();
        var draws = ViewsFiles.Windows.ToDictionary(year => year, ViewsFiles.BenchmarkDraws);

        var worst = golden.Max(row => WorstDifference(row, new Draws(draws[row.Window][(row.Country, row.Month)])));

        golden.Count.ShouldBe(13_752);
        worst.ShouldBeLessThan(1e-9);
    }

    [Fact]
    public void A_countrys_own_last_twelve_months_score_as_the_challenge_says()
    {
        var panel = ViewsFiles.Panel();

        var scores = ViewsFiles.Windows.SelectMany(year => ViewsFiles.Actuals(year).Select(cell =>
            Crps.Of(OwnLastYear(panel, cell.Key.Country, ViewsFiles.Month(year - 1, 10)), cell.Value))).ToList();

        scores.Count.ShouldBe(13_752);
        scores.Average().ShouldBe(49.36, 0.05);
    }

    [Fact]
    public void Crps_equals_its_definition_summed_over_all_pairs()
    {
        double[] draws = [3, 0, 8, 1, 1];

        var byPairs = draws.Average(x => Math.Abs(x - 2)) - (draws.Sum(x => draws.Sum(y => Math.Abs(x - y))) / (2 * 25));

        Crps.Of(new(draws), 2).ShouldBe(byPairs, 1e-12);
    }

    [Property]
    public bool Crps_is_the_area_between_the_two_distribution_functions(NonEmptyArray<byte> values, byte actual)
    {
        var draws = values.Get.Select(value => (double)value).ToArray();

        var area = Enumerable.Range(0, 256).Sum(x => Math.Pow(draws.Count(draw => draw <= x) / (double)draws.Length - (actual <= x ? 1 : 0), 2));

        return Math.Abs(Crps.Of(new(draws), actual) - area) < 1e-9;
    }

    [Property]
    public bool Crps_of_one_draw_is_the_absolute_error(short draw, short actual) =>
        Crps.Of(new([draw]), actual) == Math.Abs((double)draw - actual);

    [Property]
    public bool The_order_of_draws_does_not_matter(NonEmptyArray<byte> values, byte actual)
    {
        var forwards = new Draws([.. values.Get.Select(value => (double)value)]);
        var backwards = new Draws([.. values.Get.Reverse().Select(value => (double)value)]);

        return Crps.Of(forwards, actual) == Crps.Of(backwards, actual)
            && IntervalScore.Of(forwards, actual, 0.9) == IntervalScore.Of(backwards, actual, 0.9);
    }

    [Property]
    public bool A_forecast_of_nothing_is_fined_twenty_times_what_came(ushort actual) =>
        Math.Abs(IntervalScore.Of(new([0, 0, 0]), actual, 0.9) - (20.0 * actual)) < 1e-6;

    [Fact]
    public void Ignorance_counts_one_made_up_draw_in_each_bin()
    {
        var draws = new Draws([0, 0, 0, 2000]);

        var surprise = IgnoranceScore.Of(draws, 0.4, CountBins.Views);

        surprise.ShouldBe(-Math.Log2(4.0 / 15), 1e-12);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.5, 1)]
    [InlineData(2.4, 1)]
    [InlineData(1000.5, 10)]
    [InlineData(1e9, 10)]
    public void A_bin_begins_at_its_edge(double value, int index) => CountBins.Views.IndexOf(value).ShouldBe(index);

    [Fact]
    public void What_cannot_be_scored_is_refused()
    {
        var draws = new Draws([1]);

        Should.Throw<ArgumentException>(() => new Draws([]));
        Should.Throw<ArgumentException>(() => new Draws([1, double.NaN]));
        Should.Throw<ArgumentOutOfRangeException>(() => Crps.Of(draws, double.NaN));
        Should.Throw<ArgumentOutOfRangeException>(() => IgnoranceScore.Of(draws, -1, CountBins.Views));
        Should.Throw<ArgumentOutOfRangeException>(() => IntervalScore.Of(draws, 1, 1));
        Should.Throw<ArgumentException>(() => new CountBins([1, 1]));
    }

    private static double WorstDifference(ViewsFiles.GoldenScore row, Draws draws) =>
        new[]
        {
            BeyondPrint(Crps.Of(draws, row.Actual), row.Crps),
            BeyondPrint(IgnoranceScore.Of(draws, row.Actual, CountBins.Views), row.Ignorance),
            BeyondPrint(IntervalScore.Of(draws, row.Actual, 0.9), row.Interval),
        }.Max();

    /// <summary>The difference that is left after what printing to twelve significant digits can explain.</summary>
    private static double BeyondPrint(double score, double printed) =>
        Math.Max(0, Math.Abs(score - printed) - (Math.Max(1, Math.Abs(printed)) * 5e-12));

    /// <summary>The twelve months up to the last known one as twelve draws; a month without a value is left out.</summary>
    private static Draws OwnLastYear(Dictionary<(int Country, int Month), double> panel, int country, int lastKnown) =>
        new([.. Enumerable.Range(lastKnown - 11, 12).Select(month => panel[(country, month)])]);
}
