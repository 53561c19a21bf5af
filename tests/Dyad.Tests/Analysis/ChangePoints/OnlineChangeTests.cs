using Dyad.Analysis.ChangePoints;
using MathNet.Numerics;

namespace Dyad.Tests.Analysis.ChangePoints;

public class OnlineChangeTests
{
    private const double Hazard = 0.15;
    private const double PriorMean = 0.2;
    private const double PriorShape = 1.5;
    private static readonly int[] Counts = [2, 0, 5, 4, 6, 0, 1, 12, 9, 11];
    private static readonly double[] Days = [31, 28, 31, 30, 31, 7, 31, 31, 30, 31];

    [Fact]
    public void The_run_s_beginning_has_the_probability_of_all_segmentations_that_begin_it_there()
    {
        var online = new OnlineChange(Hazard, PriorMean, PriorShape);

        for (var i = 0; i < Counts.Length; i++)
        {
            online.See(Counts[i], Days[i]);
        }

        var exact = ByEverySegmentation();
        for (var i = 0; i < Counts.Length; i++)
        {
            online.BeganAt(i).ShouldBe(exact[i], 1e-12);
        }

        online.ChangedWithin(3).ShouldBe(exact[7..].Sum(), 1e-12);
    }

    [Fact]
    public void A_sudden_rise_is_a_change_now_and_a_steady_series_is_not()
    {
        var (rising, steady) = (new OnlineChange(1.0 / 60, 0.1), new OnlineChange(1.0 / 60, 0.1));

        for (var i = 0; i < 40; i++)
        {
            rising.See(i < 37 ? 3 : 15, 30);
            steady.See(3, 30);
        }

        rising.ChangedWithin(3).ShouldBeGreaterThan(0.99);
        steady.ChangedWithin(3).ShouldBeLessThan(0.05);
    }

    [Fact]
    public void Probabilities_add_up_to_one_after_hundreds_of_months()
    {
        var online = new OnlineChange(0.02, 0.1);

        for (var i = 0; i < 412; i++)
        {
            online.See(i / 100 * 40, 30);
        }

        Enumerable.Range(0, 412).Sum(online.BeganAt).ShouldBe(1, 1e-12);
    }

    /// <summary>Adds up prior times likelihood over all 2⁹ ways to cut the series, by the index of the last cut.</summary>
    private static double[] ByEverySegmentation()
    {
        var weights = new double[Counts.Length];
        for (var cuts = 0; cuts < 1 << (Counts.Length - 1); cuts++)
        {
            var (log, start) = (0.0, 0);
            for (var i = 1; i <= Counts.Length; i++)
            {
                var cut = i == Counts.Length || (cuts & (1 << (i - 1))) != 0;
                log += i == Counts.Length ? 0 : Math.Log(cut ? Hazard : 1 - Hazard);
                if (cut)
                {
                    log += Evidence(start, i);
                    start = i == Counts.Length ? start : i;
                }
            }

            weights[start] += Math.Exp(log);
        }

        return [.. weights.Select(weight => weight / weights.Sum())];
    }

    /// <summary>The log of ∫ Gamma(rate) Π Poisson(countᵢ | rate × daysᵢ), point by point as negative-binomial predictions.</summary>
    private static double Evidence(int start, int end)
    {
        var (shape, exposure, log) = (PriorShape, PriorShape / PriorMean, 0.0);
        for (var i = start; i < end; i++)
        {
            log += SpecialFunctions.GammaLn(shape + Counts[i]) - SpecialFunctions.GammaLn(shape) - SpecialFunctions.FactorialLn(Counts[i])
                + (shape * Math.Log(exposure / (exposure + Days[i]))) + (Counts[i] * Math.Log(Days[i] / (exposure + Days[i])));
            (shape, exposure) = (shape + Counts[i], exposure + Days[i]);
        }

        return log;
    }
}
