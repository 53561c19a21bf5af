using Dyad.Analysis.ChangePoints;
using Dyad.Analysis.Series;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Statistics;

namespace Dyad.Tests.Analysis.ChangePoints;

public class CostTests
{
    private static readonly int[] Counts = [3, 0, 7, 2, 2, 11, 0, 1];
    private static readonly double[] Days = [31, 28, 31, 30, 31, 30, 12, 31];

    [Fact]
    public void The_poisson_cost_is_twice_the_likelihood_lost_by_one_rate()
    {
        var rate = Counts[1..6].Sum() / Days[1..6].Sum();
        var lost = Enumerable.Range(1, 5).Sum(i => Poisson.PMFLn(Math.Max(Counts[i], 1e-300), Counts[i]) - Poisson.PMFLn(rate * Days[i], Counts[i]));

        new PoissonCost(Counts, Days).Of(1, 6).ShouldBe(2 * lost, 1e-9);
    }

    [Fact]
    public void The_negative_binomial_cost_is_twice_the_likelihood_lost_by_one_rate()
    {
        const double Size = 0.13;
        var rate = Counts[1..6].Sum() / Days[1..6].Sum();
        var lost = Enumerable.Range(1, 5).Sum(i => Ln(Counts[i] / Days[i], i) - Ln(rate, i));

        new NegativeBinomialCost(Counts, Days, Size).Of(1, 6).ShouldBe(2 * lost, 1e-9);

        static double Ln(double rate, int i) => NegativeBinomial.PMFLn(Size * Days[i], Math.Min(Size / (Size + rate), 1 - 1e-15), Counts[i]);
    }

    [Fact]
    public void A_large_size_makes_the_negative_binomial_cost_the_poisson_one() =>
        new NegativeBinomialCost(Counts, Days, 1e6).Of(0, 8).ShouldBe(new PoissonCost(Counts, Days).Of(0, 8), 1e-3);

    [Fact]
    public void The_squared_and_absolute_costs_are_sums_of_distances_in_every_stretch()
    {
        var random = new SeededRandom(7);
        double[] values = [.. Enumerable.Range(0, 37).Select(_ => random.NextBelow(9) - 4 + (random.NextBelow(2) * random.NextDouble()))];
        var (squared, absolute) = (new SquaredCost(values), new AbsoluteCost(values));

        for (var start = 0; start < values.Length; start++)
        {
            for (var end = start + 1; end <= values.Length; end++)
            {
                var stretch = values[start..end];
                squared.Of(start, end).ShouldBe(stretch.Sum(v => Math.Pow(v - stretch.Average(), 2)), 1e-9);
                absolute.Of(start, end).ShouldBe(stretch.Sum(v => Math.Abs(v - stretch.Median())), 1e-9);
            }
        }
    }

    [Property]
    public Property Cutting_a_stretch_never_costs_more(ulong seed)
    {
        var series = RandomSeries.Draw(new SeededRandom(seed), longest: 40);
        ISegmentCost[] costs =
        [
            new PoissonCost(series.Counts, series.Exposures), new NegativeBinomialCost(series.Counts, series.Exposures, 0.4),
            new SquaredCost(series.Values), new AbsoluteCost(series.Values),
        ];
        var length = series.Counts.Length;

        return costs.All(cost => Enumerable.Range(1, length - 1).All(cut =>
            cost.Of(0, cut) >= 0 && cost.Of(0, cut) + cost.Of(cut, length) <= cost.Of(0, length) * (1 + 1e-9) + 1e-9)).ToProperty();
    }

    [Fact]
    public void A_count_below_zero_or_a_point_without_exposure_is_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new PoissonCost([1, -1], [1, 1]));
        Should.Throw<ArgumentOutOfRangeException>(() => new PoissonCost([1, 0], [1, 0]));
        Should.Throw<ArgumentOutOfRangeException>(() => new NegativeBinomialCost([1], [1], 0));
        Should.Throw<ArgumentOutOfRangeException>(() => new SquaredCost([double.NaN]));
    }
}
