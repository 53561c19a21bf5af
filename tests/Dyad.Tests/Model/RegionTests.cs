using Dyad.Model.Claims;

namespace Dyad.Tests.Model;

public sealed class RegionTests
{
    [Theory]
    [InlineData("lower", 0.99, 1.0)]
    [InlineData("grew", 1.01, 1.0)]
    [InlineData("a lot lower", 0.66, 0.67)]
    [InlineData("decimated", 0.66, 0.67)]
    [InlineData("surged", 1.51, 1.5)]
    [InlineData("halved or less", 0.55, 0.551)]
    [InlineData("doubled or more", 1.8, 1.799)]
    [InlineData("steady", 1.5, 1.501)]
    [InlineData("about the same", 0.667, 0.666)]
    [InlineData("most", 0.501, 0.5)]
    [InlineData("the majority", 0.501, 0.5)]
    [InlineData("overwhelmingly", 0.751, 0.75)]
    [InlineData("vast majority", 0.751, 0.75)]
    [InlineData("nearly all", 0.901, 0.9)]
    public void Each_phrase_means_the_region_that_the_table_fixes(string phrase, double within, double outside)
    {
        var region = RegionWords.Find(phrase)!.For(null);

        region.Holds(within).ShouldBeTrue();
        region.Holds(outside).ShouldBeFalse();
    }

    [Fact]
    public void Words_before_a_number_hold_the_number()
    {
        RegionWords.Find("at least")!.For(20).ShouldBe(Region.AtLeast(20));
        RegionWords.Find("at most")!.For(20).ShouldBe(Region.AtMost(20));
        Region.AtLeast(20).Holds(20).ShouldBeTrue();
        Region.AtMost(20).Holds(21).ShouldBeFalse();
    }

    [Fact]
    public void No_phrase_has_two_meanings() => RegionWords.Phrased.ShouldBeUnique();

    [Fact]
    public void A_contradiction_has_to_clear_the_zone_of_indifference()
    {
        var ratio = Region.Below(1).Widened(ClaimStatistic.Ratio);
        var share = Region.Above(0.75).Widened(ClaimStatistic.Share);

        ratio.HoldsNone(1.09, 4).ShouldBeFalse();
        ratio.HoldsNone(1.11, 4).ShouldBeTrue();
        share.HoldsNone(0.3, 0.725).ShouldBeFalse();
        share.HoldsNone(0.3, 0.715).ShouldBeTrue();
        Region.AtLeast(20).Widened(ClaimStatistic.Count).ShouldBe(Region.AtLeast(20));
    }

    [Fact]
    public void An_interval_across_the_edge_is_neither_inside_nor_outside()
    {
        foreach (var words in RegionWords.All)
        {
            var edge = double.IsFinite(words.Region.Low) ? words.Region.Low : words.Region.High;

            words.Region.HoldsAll(edge - 0.1, edge + 0.1).ShouldBeFalse();
            words.Region.HoldsNone(edge - 0.1, edge + 0.1).ShouldBeFalse();
        }
    }

    [Fact]
    public void The_region_of_a_ratio_turned_round_holds_what_the_ratio_s_own_does()
    {
        foreach (var region in RegionWords.All.Where(words => words.Statistic == ClaimStatistic.Ratio).Select(words => words.Region))
        {
            double[] ratios = [0.1, 0.5, 0.6, 0.7, 0.9, 1.1, 1.4, 1.6, 1.9, 10];
            foreach (var ratio in ratios)
            {
                region.Mirrored.Holds(1 / ratio).ShouldBe(region.Holds(ratio));
            }
        }
    }

    [Fact]
    public void The_default_region_holds_nothing() => default(Region).HoldsNone(0, 0).ShouldBeTrue();
}
