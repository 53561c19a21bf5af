using Dyad.Analysis.Spread;
using Dyad.Benchmarks.Analysis;

namespace Dyad.Tests.Analysis.Spread;

/// <summary>Whether events spread: filled cells against every draw written out, and made-up groups whose ground is known.</summary>
public sealed class SpreadChangeTests
{
    [Theory]
    [InlineData(new[] { 2, 1, 1 }, 1, 1.0)]
    [InlineData(new[] { 2, 1, 1 }, 2, 11.0 / 6)]
    [InlineData(new[] { 2, 1, 1 }, 4, 3.0)]
    [InlineData(new[] { 3, 0, 1 }, 2, 1.5)]
    public void Filled_cells_are_the_average_over_all_draws(int[] counts, int events, double cells) => SpreadChange.Filled(counts, events).ShouldBe(cells, 1e-9);

    [Fact]
    public void Events_on_twice_as_many_cells_spread_and_the_other_way_round_they_drew_together()
    {
        var narrow = Enumerable.Range(0, 12).Select(_ => Month(0, 3));
        var wide = Enumerable.Range(0, 12).Select(month => Month(6 * (month % 2), 6));

        SpreadChange.Find([.. narrow, .. wide]).ShouldBe(SpreadFinding.Spread);
        SpreadChange.Find([.. wide, .. narrow]).ShouldBe(SpreadFinding.DrewTogether);
    }

    [Fact]
    public void More_events_on_the_same_ground_and_a_handful_of_events_show_nothing()
    {
        SpreadChange.Find([.. Enumerable.Range(0, 12).Select(month => Month(month % 3, 1)), .. Enumerable.Range(0, 12).Select(_ => Month(0, 3))]).ShouldBe(SpreadFinding.NotShown);
        SpreadChange.Find([.. Enumerable.Range(0, 12).Select(_ => Month(0, 1)), .. Enumerable.Range(0, 12).Select(month => Month(month, 1))]).ShouldBe(SpreadFinding.NotShown);
    }

    // The table of docs/methods/spread.md has more worlds; a share of 5 % would show ten of 200, and three standard errors more are 20.
    [Theory]
    [InlineData("real-like")]
    [InlineData("log-AR .85")]
    [InlineData("Pareto bursts")]
    [InlineData("iid Poisson")]
    public void Unchanged_groups_are_called_changed_in_less_than_a_twentieth(string world) =>
        SpreadErrors.Called(UnrestWorld.All.Single(one => one.Name == world), 30, 30, 10, 200).ShouldBeLessThan(0.05);

    [Fact]
    public void A_ground_four_times_as_wide_is_found() => SpreadErrors.Called(UnrestWorld.RealLike, 10, 40, 10, 60).ShouldBeGreaterThan(0.9);

    private static Dictionary<int, int> Month(int first, int cells) => Enumerable.Range(first, cells).ToDictionary(cell => cell, _ => 1);
}
