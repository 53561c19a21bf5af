using Dyad.Analysis.Intervals;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Dyad.Tests.Analysis.Intervals;

public class NegativeBinomialIntervalTests
{
    private static readonly int[] Bursty = [1, 9, 0, 2, 12, 3, 0, 0, 7, 1, 2, 10];
    private static readonly double[] Even = [30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30];

    [Fact]
    public void The_ends_are_the_means_a_score_test_just_rejects()
    {
        var dispersion = Dispersion.Of(Bursty, Even);
        var interval = NegativeBinomialInterval.OfMean(47, dispersion, 0.95);

        // 2.20099 is the two-sided 5 % point of Student's t with 11 degrees of freedom.
        Score(interval.Low).ShouldBe(2.20099, 1e-4);
        Score(interval.High).ShouldBe(2.20099, 1e-4);

        double Score(double mean) => Math.Abs(47 - mean) / Math.Sqrt(dispersion.LongRun * mean);
    }

    [Fact]
    public void Clustering_widens_the_interval_and_chance_alone_does_not()
    {
        var clustered = NegativeBinomialInterval.OfMean(47, Dispersion.Of(Bursty, Even), 0.95);
        var plain = NegativeBinomialInterval.OfMean(47, Dispersion.Of([4, 4, 3, 4, 5, 3, 4, 4, 5, 3, 4, 4], Even), 0.95);

        (clustered.High - clustered.Low).ShouldBeGreaterThan(1.8 * (plain.High - plain.Low));
    }

    [Fact]
    public void No_events_leave_an_interval_from_zero()
    {
        var interval = NegativeBinomialInterval.OfMean(0, Dispersion.Of([0, 0], [1, 1]), 0.95);

        interval.Low.ShouldBe(0);
        interval.High.ShouldBeGreaterThan(3);
    }

    [Property]
    public Property A_ratio_turned_over_has_its_interval_turned_over(byte count, byte other)
    {
        var dispersion = Dispersion.Of(Bursty, Even);
        var there = NegativeBinomialInterval.OfRatio(count, 365, other, 730, dispersion, 0.95);
        var back = NegativeBinomialInterval.OfRatio(other, 730, count, 365, dispersion, 0.95);

        return (Near(there.Low, 1 / back.High) && Near(there.High, 1 / back.Low)).ToProperty();

        static bool Near(double a, double b) => a.Equals(b) || Math.Abs(a - b) <= 1e-9 * Math.Max(a, b);
    }

    [Fact]
    public void Equal_rates_are_not_told_apart_and_unlike_ones_are()
    {
        var dispersion = Dispersion.Of(Bursty, Even);

        NegativeBinomialInterval.PValueOfEqualRates(20, 100, 40, 200, dispersion).ShouldBe(1, 1e-12);
        NegativeBinomialInterval.PValueOfEqualRates(200, 100, 40, 200, dispersion).ShouldBeLessThan(1e-4);
        NegativeBinomialInterval.OfRatio(200, 100, 40, 200, dispersion, 0.95).Low.ShouldBeGreaterThan(1);
    }
}
