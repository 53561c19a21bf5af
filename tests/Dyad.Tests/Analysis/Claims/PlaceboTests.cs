using Dyad.Analysis.Claims;

namespace Dyad.Tests.Analysis.Claims;

public sealed class PlaceboTests
{
    private static readonly UnbrokenRun Run = new([1, 2, 3, 4, 5, 6], [30, 30, 30, 30, 30, 30]);

    [Fact]
    public void Every_earlier_pair_of_the_same_lengths_is_a_ratio_of_rates()
    {
        var placebo = Placebo.OfStretches([Run], 2, 1, 1);

        // One month, then the two after it: (2+3)/2 over 1, (3+4)/2 over 2, (4+5)/2 over 3, (5+6)/2 over 4.
        double[] expected = [Math.Log(1.375), Math.Log(1.5), Math.Log(1.75), Math.Log(2.5)];
        placebo.Logs.Count.ShouldBe(4);
        placebo.Logs.Zip(expected).ShouldAllBe(pair => Math.Abs(pair.First - pair.Second) < 1e-12);
        placebo.LargestSwing.ShouldBe(Math.Log(2.5), 1e-12);
    }

    [Fact]
    public void A_pair_does_not_reach_across_a_break() =>
        Placebo.OfStretches([Run, Run], 2, 1, 1).Logs.Count.ShouldBe(2 * Placebo.OfStretches([Run], 2, 1, 1).Logs.Count);

    [Fact]
    public void Turned_round_the_ratios_are_turned_round()
    {
        var (straight, turned) = (Placebo.OfStretches([Run], 2, 1, 1), Placebo.OfStretches([Run], 1, 2, -1));

        turned.Logs.Select(log => -log).Reverse().Zip(straight.Logs).ShouldAllBe(pair => Math.Abs(pair.First - pair.Second) < 1e-12);
    }

    [Fact]
    public void A_gap_between_the_stretches_is_kept() => Placebo.OfStretches([Run], 1, 1, 4).Logs.Select(log => Math.Round(Math.Exp(log), 9)).ShouldBe([3.0, 5.0]);

    [Fact]
    public void Stretches_without_any_event_have_no_ratio() => Placebo.OfStretches([new UnbrokenRun([0, 0, 0, 0], [30, 30, 30, 30])], 1, 1, 1).Logs.ShouldBeEmpty();

    [Fact]
    public void How_many_were_as_far_counts_on_the_side_that_the_claim_means()
    {
        var placebo = Placebo.OfStretches([Run], 2, 1, 1);

        placebo.AsFar(Math.Log(1.6), isBelow: true).ShouldBe(2);
        placebo.AsFar(Math.Log(1.6), isBelow: false).ShouldBe(2);
        placebo.AsFar(Math.Log(3), isBelow: false).ShouldBe(0);
    }

    [Fact]
    public void Two_series_swing_by_how_their_ratio_moved()
    {
        var placebo = Placebo.OfTwoSeries([(new UnbrokenRun([2, 8], [30, 30]), new UnbrokenRun([4, 4], [30, 30]))], 1);

        placebo.IsRanked.ShouldBeFalse();
        placebo.Logs.ShouldHaveSingleItem().ShouldBe(Math.Log(4), 1e-12);
    }
}
