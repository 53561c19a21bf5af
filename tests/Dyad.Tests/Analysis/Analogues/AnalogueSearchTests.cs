using System.Runtime.Intrinsics;
using Dyad.Analysis.Analogues;
using FsCheck.Xunit;

namespace Dyad.Tests.Analysis.Analogues;

public class AnalogueSearchTests
{
    private static readonly AnalogueSettings Settings = AnalogueSettings.OneYear(horizon: 3);

    [Fact]
    public void The_top_fifty_are_those_of_a_search_that_measures_every_window()
    {
        var series = MadeUpSeries.Panel(series: 16, months: 120, seed: 1);
        var panel = new AnaloguePanel(series, Settings);
        var random = new Random(2);
        var queries = Enumerable.Range(0, 100).Select(_ => MadeUpSeries.Query(series, 12, 50, random)).ToList();

        foreach (var query in queries)
        {
            AnalogueSearch.Find(panel, query).ShouldBe(PlainSearch.Find(series, Settings, query));
        }
    }

    [Theory]
    [InlineData(4, 1, 1, 0.3, 1)]
    [InlineData(6, 0, 1, 2.0, 12)]
    [InlineData(24, 3, 5, 1.0, 2)]
    public void Other_settings_are_searched_as_exactly(int months, int slack, int band, double levelWeight, int horizon)
    {
        var settings = new AnalogueSettings(months, slack, band, levelWeight, horizon);
        var series = MadeUpSeries.Panel(series: 9, months: 120, seed: 3);
        var panel = new AnaloguePanel(series, settings);
        var random = new Random(4);

        foreach (var query in Enumerable.Range(0, 20).Select(_ => MadeUpSeries.Query(series, months, 7, random)).ToList())
        {
            AnalogueSearch.Find(panel, query).ShouldBe(PlainSearch.Find(series, settings, query));
        }
    }

    [Fact]
    public void Every_width_of_lanes_ranks_alike()
    {
        var series = MadeUpSeries.Panel(series: 40, months: 200, seed: 5);
        var panel = new AnaloguePanel(series, Settings);
        var random = new Random(6);

        foreach (var query in Enumerable.Range(0, 60).Select(_ => MadeUpSeries.Query(series, 12, 50, random)).ToList())
        {
            var scalar = AnalogueSearch.Find<Lanes1, double>(panel, query);
            AnalogueSearch.Find<Lanes256, Vector256<double>>(panel, query).ShouldBe(scalar);
            AnalogueSearch.Find<Lanes512, Vector512<double>>(panel, query).ShouldBe(scalar);
        }
    }

    [Fact]
    public void Whether_a_window_is_within_a_distance_is_what_the_nearest_says()
    {
        var series = MadeUpSeries.Panel(series: 16, months: 120, seed: 9);
        var panel = new AnaloguePanel(series, Settings);
        var random = new Random(10);

        foreach (var query in Enumerable.Range(0, 60).Select(_ => MadeUpSeries.Query(series, 12, 1, random)).ToList())
        {
            var nearest = AnalogueSearch.Find(panel, query)[0].SquaredDistance;
            AnalogueSearch.HasWithin(panel, query, nearest).ShouldBeTrue();
            AnalogueSearch.HasWithin<Lanes1, double>(panel, query, nearest).ShouldBeTrue();
            (nearest > 0 && AnalogueSearch.HasWithin(panel, query, Math.BitDecrement(nearest))).ShouldBeFalse();
        }
    }

    [Fact]
    public void A_quiet_year_matches_only_constant_windows_and_a_spike_never_does()
    {
        var quiet = new AnalogueSeries("quiet", 0, new double[40]);
        var spike = new AnalogueSeries("spike", 0, [.. Enumerable.Range(0, 40).Select(month => month == 20 ? 9.0 : 0)]);
        var panel = new AnaloguePanel([quiet, spike], Settings);

        var ofQuiet = AnalogueSearch.Find(panel, new(new double[12], 40, 50));
        var ofSpike = AnalogueSearch.Find(panel, new([0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0], 40, 50));

        ofQuiet.ShouldAllBe(match => panel.Window(match).ToArray().All(count => count == 0));
        ofQuiet.ShouldNotBeEmpty();
        ofSpike.ShouldAllBe(match => match.Series == 1 && panel.Window(match).ToArray().Any(count => count == 9));
        ofSpike.ShouldNotBeEmpty();
    }

    [Fact]
    public void Nothing_that_followed_a_match_lies_after_the_as_of_month()
    {
        var series = MadeUpSeries.Panel(series: 10, months: 120, seed: 7);
        var panel = new AnaloguePanel(series, Settings);

        var matches = AnalogueSearch.Find(panel, new([1, 2, 4, 8, 4, 2, 1, 0, 0, 1, 2, 3], 60, 200));

        matches.ShouldNotBeEmpty();
        matches.ShouldAllBe(match => match.EndMonth + 3 <= 60);
    }

    [Fact]
    public void Matches_within_a_series_start_more_than_half_a_query_apart()
    {
        var series = MadeUpSeries.Panel(series: 3, months: 120, seed: 8);
        var panel = new AnaloguePanel(series, Settings);

        var matches = AnalogueSearch.Find(panel, new([1, 2, 4, 8, 4, 2, 1, 0, 0, 1, 2, 3], 120, 200));

        foreach (var ofOne in matches.GroupBy(match => match.Series))
        {
            var starts = ofOne.Select(match => match.FirstMonth).Order().ToList();
            starts.Zip(starts.Skip(1), (earlier, later) => later - earlier).ShouldAllBe(months => months > 6);
        }
    }

    [Property]
    public bool A_window_is_at_no_distance_from_itself(int seed)
    {
        var series = MadeUpSeries.Panel(series: 4, months: 60, seed);
        var panel = new AnaloguePanel(series, Settings);
        var inside = new AnalogueMatch(0, 10, 12, 0);
        var counts = panel.Window(inside);

        return counts.ToArray().Any(double.IsNaN) || panel.Continuation(inside).ToArray().Any(double.IsNaN)
            || AnalogueSearch.Find(panel, new(counts, 60, 1))[0].SquaredDistance == 0;
    }

    [Fact]
    public void Without_warping_the_distance_is_the_root_mean_square_difference_of_logarithms()
    {
        var settings = new AnalogueSettings(months: 4, slack: 0, band: 0, levelWeight: 1, horizon: 1);
        var panel = new AnaloguePanel([new("one", 0, [3, 0, 7, 20, 1])], settings);

        var match = AnalogueSearch.Find(panel, new([1, 2, 3, 4], 5, 1)).ShouldHaveSingleItem();

        double[] gaps = [Math.Log(2.0 / 4), Math.Log(3.0 / 1), Math.Log(4.0 / 8), Math.Log(5.0 / 21)];
        match.Distance.ShouldBe(Math.Sqrt(gaps.Average(gap => gap * gap)), 1e-12);
    }

    [Fact]
    public void What_cannot_be_searched_is_refused()
    {
        var panel = new AnaloguePanel([new("one", 0, new double[40])], Settings);

        Should.Throw<ArgumentException>(() => AnalogueSearch.Find(panel, new(new double[11], 40, 1)));
        Should.Throw<ArgumentException>(() => new AnalogueQuery([double.NaN], 40, 1));
        Should.Throw<ArgumentException>(() => new AnalogueSeries("one", 0, [-1]));
        Should.Throw<ArgumentOutOfRangeException>(() => new AnalogueSettings(months: 12, slack: 3, band: 2, levelWeight: 1, horizon: 1));
        Should.Throw<ArgumentOutOfRangeException>(() => new AnalogueSettings(months: 12, slack: 2, band: 2, levelWeight: 0, horizon: 1));
    }
}
