using Dyad.Analysis.Claims;
using Dyad.Model.Claims;

namespace Dyad.Tests.Analysis.Claims;

public sealed class SideShareTests
{
    private static readonly Region[] Shares = [.. RegionWords.All.Where(words => words.Statistic == ClaimStatistic.Share).Select(words => words.Region)];

    [Fact]
    public void The_bounds_put_the_unknown_dead_on_neither_side_and_on_both()
    {
        var (low, high) = SideShare.Bounds([(true, 30, 10), (false, 20, 40)]);

        low.ShouldBe(30.0 / 90);
        high.ShouldBe(40.0 / 60);
    }

    [Fact]
    public void Where_every_side_is_unknown_every_share_is_open()
    {
        (bool, long, long)[] incidents = [.. Enumerable.Range(0, 60).Select(at => (at % 3 > 0, 0L, 5L))];

        foreach (var region in Shares)
        {
            SideShare.Of(incidents, 1)!.Of(region, 0).ShouldBe(Stance.Open);
        }
    }

    [Fact]
    public void Unknown_turned_to_zero_changes_what_is_said()
    {
        (bool IsPart, long Sure, long Unknown)[] incidents = [.. Enumerable.Range(0, 120).Select(at => (at % 10 > 0, 4L, 4L))];

        SideShare.Of(incidents, 1)!.Of(Shares[1], 1).ShouldBe(Stance.Open);
        SideShare.Of([.. incidents.Select(one => one with { Unknown = 0 })], 1)!.Of(Shares[1], 1).ShouldBe(Stance.Supports);
    }

    [Fact]
    public void Nobody_dead_is_no_share() => SideShare.Of([(true, 0, 0), (false, 0, 0)], 1).ShouldBeNull();

    [Fact]
    public void Whatever_the_bounds_such_a_share_contradicts_nothing()
    {
        (bool, long, long)[] none = [.. Enumerable.Range(0, 60).Select(_ => (false, 5L, 0L))];

        SideShare.Of(none, 1)!.Of(Shares[0], 0).ShouldBe(Stance.Open);
    }
}
