using Dyad.Analysis.Claims;
using Dyad.Analysis.Series;
using Dyad.Model.Claims;

namespace Dyad.Tests.Analysis.Claims;

public sealed class ClaimEvidenceTests
{
    private static readonly Region Higher = RegionWords.Find("higher")!.Region;
    private static readonly Region Lower = RegionWords.Find("lower")!.Region;

    // Ten years of twenty a month that swing a little, and stretches after them.
    private static readonly UnbrokenRun Past = new([.. Enumerable.Range(0, 120).Select(month => 18 + (month * 7 % 5))], [.. Enumerable.Repeat(30.0, 120)]);

    [Fact]
    public void A_tenfold_rise_supports_a_rise_and_contradicts_a_fall()
    {
        var evidence = Compared(200, 20)!;

        evidence.Value.ShouldBe(10, 1e-9);
        evidence.Of(Higher, evidence.Chance(Higher)).ShouldBe(Stance.Supports);
        evidence.Of(Lower, evidence.Chance(Lower)).ShouldBe(Stance.Contradicts);
        evidence.Chance(Lower).ShouldBeLessThan(0.01);
        evidence.Chance(Higher).ShouldBe(1);
    }

    [Fact]
    public void A_small_rise_leaves_both_open()
    {
        var evidence = Compared(22, 20)!;

        evidence.Of(Higher, 1).ShouldBe(Stance.Open);
        evidence.Of(Lower, evidence.Chance(Lower)).ShouldBe(Stance.Open);
    }

    [Fact]
    public void Without_twenty_earlier_pairs_nothing_is_contradicted_and_a_support_stands()
    {
        var few = Compared(200, 20, Placebo.OfStretches([new UnbrokenRun(Past.Counts[..30], Past.Days[..30])], 12, 12, 12))!;

        few.Past!.HasEnough.ShouldBeFalse();
        few.Of(Lower, few.Chance(Lower)).ShouldBe(Stance.Open);
        few.Of(Higher, 1).ShouldBe(Stance.Supports);
        Compared(200, 20, null)!.Of(Lower, 0.001).ShouldBe(Stance.Open);
    }

    [Fact]
    public void A_group_that_swung_as_far_before_is_neither_supported_nor_contradicted()
    {
        int[] wild = [.. Enumerable.Range(0, 120).Select(month => month / 12 % 2 == 0 ? 4 : 80)];
        var evidence = Compared(200, 20, Placebo.OfStretches([new UnbrokenRun(wild, Past.Days)], 12, 12, 12))!;

        evidence.Of(Higher, 1).ShouldBe(Stance.Open);
        evidence.Of(Lower, evidence.Chance(Lower)).ShouldBe(Stance.Open);
    }

    [Fact]
    public void Many_tests_of_a_document_take_a_smaller_chance()
    {
        var evidence = Compared(200, 20)!;

        evidence.Of(Lower, 0.011).ShouldBe(Stance.Open);
        evidence.Of(Lower, 0.010).ShouldBe(Stance.Contradicts);
    }

    [Fact]
    public void Period_and_baseline_swapped_mirror_the_stance()
    {
        foreach (var words in RegionWords.All.Where(words => words.Statistic == ClaimStatistic.Ratio))
        {
            foreach (var (own, other) in ((int, int)[])[(200, 20), (20, 200), (30, 20), (20, 20), (0, 40), (40, 0)])
            {
                var straight = Compared(own, other, Placebo.OfStretches([Past], 12, 12, 12));
                var turned = Compared(other, own, Placebo.OfStretches([Past], 12, 12, -12));

                turned!.Of(words.Region.Mirrored, 0.001).ShouldBe(straight!.Of(words.Region, 0.001));
            }
        }
    }

    [Fact]
    public void A_claim_and_its_negation_are_never_both_supported()
    {
        foreach (var words in RegionWords.All.Where(words => words.Statistic == ClaimStatistic.Ratio && !words.Region.IsBetween))
        {
            var region = words.Region;
            var negation = double.IsFinite(region.Low) ? new Region(double.NegativeInfinity, region.Low, !region.HasEnds) : new Region(region.High, double.PositiveInfinity, !region.HasEnds);
            for (var own = 0; own <= 200; own += 10)
            {
                var evidence = Compared(own, 40)!;

                (evidence.Of(region, 0) == Stance.Supports && evidence.Of(negation, 0) == Stance.Supports).ShouldBeFalse();
            }
        }
    }

    [Fact]
    public void The_detectable_ratio_lies_beyond_what_the_interval_just_decides()
    {
        var (below, above) = Compared(30, 20)!.Detectable(Higher);
        var interval = Compared(30, 20)!.LikelyInterval;

        below.ShouldBeNull();
        above!.Value.ShouldBe(Math.Pow(1.5 / interval.Low, 1 + (0.8416 / 1.96)), 1e-9);
    }

    [Fact]
    public void Up_to_five_events_in_both_say_nothing() => RatioEvidence.Of(Months(5, 0, 0), Months(0, 5, 0), null).ShouldBeNull();

    [Fact]
    public void A_share_follows_the_ratio_of_the_part_and_the_rest()
    {
        var (part, rest) = (Months([.. Enumerable.Repeat(30, 12)]), Months([.. Enumerable.Repeat(10, 12)]));

        var (share, ratio) = (RatioEvidence.OfShare(part, rest, null)!, RatioEvidence.Of(part, rest, null)!);

        share.Value.ShouldBe(0.75);
        share.LikelyInterval.Low.ShouldBe(ratio.LikelyInterval.Low / (1 + ratio.LikelyInterval.Low), 1e-12);
        share.LikelyInterval.High.ShouldBe(ratio.LikelyInterval.High / (1 + ratio.LikelyInterval.High), 1e-12);
        share.Of(RegionWords.Find("most")!.Region, 1).ShouldBe(Stance.Supports);
        share.Of(RegionWords.Find("nearly all")!.Region, 1).ShouldBe(Stance.Open);
    }

    [Fact]
    public void Deaths_that_are_the_same_in_every_event_are_as_sure_as_the_events()
    {
        var (months, others) = (Months([.. Enumerable.Repeat(30, 12)]), Months([.. Enumerable.Repeat(10, 12)]));

        var deaths = RatioEvidence.OfDeaths(months, others, [.. Enumerable.Repeat(4L, 360)], [.. Enumerable.Repeat(2L, 120)], null, 1)!;
        var events = RatioEvidence.Of(months, others, null)!;

        deaths.Value.ShouldBe(6);
        deaths.LikelyInterval.Low.ShouldBe(2 * events.LikelyInterval.Low, 1e-9);
        deaths.LikelyInterval.High.ShouldBe(2 * events.LikelyInterval.High, 1e-9);
    }

    [Fact]
    public void Deaths_of_one_bombing_among_many_small_events_are_less_sure()
    {
        var (months, others) = (Months([.. Enumerable.Repeat(30, 12)]), Months([.. Enumerable.Repeat(10, 12)]));
        long[] one = [400, .. Enumerable.Repeat(1L, 359)];

        var deaths = RatioEvidence.OfDeaths(months, others, one, [.. Enumerable.Repeat(2L, 120)], null, 1)!;

        (deaths.LikelyInterval.High / deaths.LikelyInterval.Low).ShouldBeGreaterThan(1.2 * RatioEvidence.Of(months, others, null)!.LikelyInterval.High / RatioEvidence.Of(months, others, null)!.LikelyInterval.Low);
    }

    private static ClaimEvidence? Compared(int own, int other) => Compared(own, other, Placebo.OfStretches([Past], 12, 12, 12));

    private static ClaimEvidence? Compared(int own, int other, Placebo? past) =>
        RatioEvidence.Of(Months([.. Enumerable.Repeat(own, 12)]), Months([.. Enumerable.Repeat(other, 12)]), past);

    private static ObservedMonths Months(params int[] counts) => new([.. Enumerable.Range(0, counts.Length)], counts, [.. counts.Select(_ => 30.0)]);
}
