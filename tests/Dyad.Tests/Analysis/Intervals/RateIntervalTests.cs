using System.Globalization;
using Dyad.Analysis.Intervals;
using Dyad.Analysis.Series;
using Dyad.Benchmarks.Analysis;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Dyad.Tests.Analysis.Intervals;

/// <summary>Intervals of rates and ratios: against the recipe written out a second time, made-up groups with a known rate, and the cells measured elsewhere.</summary>
public class RateIntervalTests
{
    private static readonly int[] Quiet = [4, 6, 5, 3, 7, 5, 4, 6, 5, 5, 4, 6];
    private static readonly int[] Bursty = [0, 1, 0, 14, 22, 9, 1, 0, 0, 3, 0, 0];

    [Theory]
    [InlineData(new[] { 4, 6, 5, 3, 7, 5, 4, 6, 5, 5, 4, 6 })]
    [InlineData(new[] { 0, 1, 0, 14, 22, 9, 1, 0, 0, 3, 0, 0 })]
    [InlineData(new[] { 0, 0, 0, 0, 0, 0 })]
    [InlineData(new[] { 2, 1 })]
    public void The_interval_is_that_of_the_recipe_written_out(int[] counts)
    {
        var interval = RateEstimate.Of(Months(counts))!.PerDay;
        var (low, high) = Recipe(counts);

        (interval.Low * 30 * counts.Length).ShouldBe(low, 1e-6 * Math.Max(1, low));
        (interval.High * 30 * counts.Length).ShouldBe(high, 1e-6 * high);
    }

    [Fact]
    public void A_steady_past_narrows_the_interval_and_a_bursty_one_widens_it()
    {
        var alone = Width(RateEstimate.Of(Months(Quiet))!);
        var steady = Width(RateEstimate.Of(Months(Quiet), Months([.. Quiet, .. Quiet, .. Quiet, .. Quiet]))!);
        var bursty = Width(RateEstimate.Of(Months(Quiet), Months([.. Bursty, .. Bursty, .. Bursty, .. Bursty]))!);

        steady.ShouldBeLessThan(0.8 * alone);
        bursty.ShouldBeGreaterThan(alone);
    }

    [Fact]
    public void A_month_that_is_not_covered_is_stepped_over()
    {
        var gap = new MonthSeries(new DateOnly(2019, 1, 1), [5, 5, 0, 0, 5, 5], [31, 28, 0, 0, 31, 30]).Observed();

        var rate = RateEstimate.Of(gap)!;

        rate.RatePerDay.ShouldBe(20.0 / 120);
        rate.PerDay.Holds(rate.RatePerDay).ShouldBeTrue();
    }

    [Fact]
    public void Half_the_exposure_doubles_the_rate_and_its_interval()
    {
        var whole = RateEstimate.Of(new ObservedMonths([.. Enumerable.Range(0, 12)], Quiet, [.. Quiet.Select(_ => 30.0)]))!.PerDay;
        var half = RateEstimate.Of(new ObservedMonths([.. Enumerable.Range(0, 12)], Quiet, [.. Quiet.Select(_ => 15.0)]))!.PerDay;

        half.Low.ShouldBe(2 * whole.Low, 1e-12);
        half.High.ShouldBe(2 * whole.High, 1e-12);
    }

    [Fact]
    public void No_event_leaves_an_interval_from_zero()
    {
        var rate = RateEstimate.Of(Months(new int[12]))!;

        rate.PerDay.Low.ShouldBe(0);
        rate.IsMagnitudeOnly.ShouldBeTrue();
        rate.PerDay.High.ShouldBeGreaterThan(PoissonInterval.OfMean(0, 0.95).High / 360);
    }

    [Fact]
    public void Stretches_are_told_apart_by_their_own_months_each()
    {
        Told([40, 44, 38, 41, 45, 39, 40, 42, 41, 44, 38, 40], Quiet).ShouldBe(RateDifference.Higher);
        Told(Quiet, [40, 44, 38, 41, 45, 39, 40, 42, 41, 44, 38, 40]).ShouldBe(RateDifference.Lower);
        Told([30, 28, 33, 29, 31, 30, 27, 32, 30, 29, 31, 30], [29, 30, 31, 28, 30, 33, 30, 29, 31, 30, 28, 31]).ShouldBe(RateDifference.NotToldApart);
        Told(Quiet, Bursty).ShouldBe(RateDifference.MagnitudeOnly);
        Told([1, 0, 2, 0], [0, 0, 1, 1]).ShouldBe(RateDifference.TooFew);

        static RateDifference Told(int[] months, int[] others) => RateRatio.Of(Months(months), Months(others))!.Difference;
    }

    [Fact]
    public void The_smallest_ratio_that_could_have_been_told_is_one_that_would_have_been()
    {
        var ratio = RateRatio.Of(Months(Quiet), Months(Quiet))!;

        ratio.Interval.High.ShouldBe(1 / ratio.DecidedBelow, 1e-12);
        ratio.Interval.Low.ShouldBe(1 / ratio.DecidedAbove, 1e-12);
        ratio.DecidedAbove.ShouldBeGreaterThan(2);
    }

    [Property]
    public Property A_ratio_turned_over_has_its_interval_turned_over(byte[] counts, byte[] others)
    {
        if (counts.Length == 0 || others.Length == 0)
        {
            return true.ToProperty();
        }

        var (months, before) = (Months([.. counts.Select(count => (int)count)]), Months([.. others.Select(count => (int)count)]));
        var (there, back) = (RateRatio.Of(months, before)!, RateRatio.Of(before, months)!);

        return (Near(there.Interval.Low, 1 / back.Interval.High) && Near(there.Interval.High, 1 / back.Interval.Low)).ToProperty();

        static bool Near(double a, double b) => a.Equals(b) || Math.Abs(a - b) <= 1e-9 * Math.Max(a, b);
    }

    [Fact]
    public void The_chance_is_the_level_at_which_the_interval_meets_one()
    {
        var (months, others) = (Months([16, 20, 14, 18, 22, 15, 17, 19]), Months([6, 5, 9, 4, 7, 6, 5, 8]));

        var chance = RateRatio.PValue(months, others);

        RateRatio.Of(months, others, level: 1 - (1.01 * chance))!.Interval.Holds(1).ShouldBeFalse();
        RateRatio.Of(months, others, level: 1 - (0.99 * chance))!.Interval.Holds(1).ShouldBeTrue();
    }

    [Fact]
    public void Real_like_months_are_held_as_often_as_measured_elsewhere()
    {
        var cell = RateCoverage.Measure(UnrestWorld.RealLike, 12, 10, hasHistory: false, 400);

        // 96 % of 2,000 elsewhere; three standard deviations of 400 are 2.9 points.
        cell.Coverage.ShouldBeInRange(0.93, 0.99);
        cell.Width.ShouldBeInRange(5.2, 6.4);
        cell.Beyond.ShouldBeLessThan(0.06);
    }

    [Fact]
    public void The_cells_of_the_worlds_that_are_written_out_agree_with_those_measured_elsewhere()
    {
        string[] worlds = ["real-like", "iid Poisson", "NB φ5"];
        Agree(Cells().Where(row => row[3] == "mixture" && worlds.Contains(row[0]) && row[2] is "3" or "30" && row[1] is "12" or "24"), 300);
    }

    [Fact(Explicit = true)]
    public void Every_cell_of_the_mixture_agrees_with_that_measured_elsewhere() => Agree(Cells().Where(row => row[3] is "mixture" or "mixture + history"), 500);

    private static IEnumerable<string[]> Cells() => File.ReadLines(TestData.Need("intervals/cells.tsv")).Skip(1).Select(line => line.Split('\t'));

    // Coverage of the rate and of the ratio, each within four standard errors of both samples.
    private static void Agree(IEnumerable<string[]> rows, int runs)
    {
        var unlike = new List<string>();
        foreach (var row in rows)
        {
            var world = UnrestWorld.All.Single(world => world.Name == row[0]);
            var cell = RateCoverage.Measure(world, int.Parse(row[1], CultureInfo.InvariantCulture), int.Parse(row[2], CultureInfo.InvariantCulture), row[3] != "mixture", runs);
            if (IsUnlike(cell.Coverage, row[4]) || IsUnlike(1 - cell.Beyond, row[7]))
            {
                unlike.Add($"{string.Join(' ', row)}: {100 * cell.Coverage:0.0}, {100 * (1 - cell.Beyond):0.0}");
            }
        }

        unlike.ShouldBeEmpty();

        bool IsUnlike(double measured, string percent)
        {
            const int Elsewhere = 2000;
            var other = double.Parse(percent, CultureInfo.InvariantCulture) / 100;
            var both = ((runs * measured) + (Elsewhere * other)) / (runs + Elsewhere);
            return Math.Abs(measured - other) > 4 * Math.Sqrt(Math.Max(0.001, both * (1 - both)) * ((1.0 / runs) + (1.0 / Elsewhere)));
        }
    }

    private static double Width(RateEstimate rate) => rate.PerDay.High / rate.PerDay.Low;

    private static ObservedMonths Months(int[] counts) => new([.. Enumerable.Range(0, counts.Length)], counts, [.. counts.Select(_ => 30.0)]);

    // Written from the recipe alone, step by step and without thought of speed.
    private static (double Low, double High) Recipe(int[] c)
    {
        var n = c.Length;
        double total = c.Sum();
        var m = Math.Max(total, 0.5) / n;
        var w = 1.25 * Math.Pow(m, 0.515) / m;
        var weights = new List<(double Log, double Spread)>();
        for (var z = -1.9; z < 2.7; z += 0.5)
        {
            foreach (var (s, ps) in new[] { (0.4, 0.15), (0.7, 0.30), (1.0, 0.55) })
            {
                foreach (var (rho, pr) in new[] { (0.45, 0.10), (0.6, 0.20), (0.75, 0.35), (0.85, 0.25), (0.93, 0.10) })
                {
                    var wg = w * Math.Exp(z);
                    var (noise, lasting) = (m + (m * m * wg * (1 - s)), m * m * wg * s);
                    var (a, shift, p, log, squares, slope) = (0.0, 0.0, lasting, 0.0, 0.0, 0.0);
                    foreach (var count in c)
                    {
                        var f = p + noise;
                        var (v, u) = (count - m - a, 1 - shift);
                        log -= 0.5 * (Math.Log(f) + (v * v / f));
                        squares += u * u / f;
                        slope += u * v / f;
                        var k = p / f;
                        a = rho * (a + (k * v));
                        shift = rho * (shift + (k * u));
                        p = (rho * rho * p * (1 - k)) + (lasting * (1 - (rho * rho)));
                    }

                    log += (0.5 * slope * slope / squares) - (0.5 * Math.Log(squares));
                    var prior = Math.Log(Math.Exp(-(z - 0.1) * (z - 0.1) / (2 * 0.85 * 0.85)) * ps * pr);
                    var tau = 1 + (2 * s * Enumerable.Range(1, n - 1).Sum(lag => (1 - ((double)lag / n)) * Math.Pow(rho, lag)));
                    weights.Add((prior + (n < 4 || total == 0 ? 0 : 0.8 * log), Math.Sqrt(Math.Log(1 + (wg * tau / n)))));
                }
            }
        }

        var top = weights.Max(weight => weight.Log);
        var all = weights.Sum(weight => Math.Exp(weight.Log - top));
        var high = Bisect(q => weights.Sum(weight => Math.Exp(weight.Log - top) / all * Phi((weight.Spread / 2) - (q / weight.Spread))) - 0.025);
        var low = Bisect(q => weights.Sum(weight => Math.Exp(weight.Log - top) / all * (1 - Phi((weight.Spread / 2) + (q / weight.Spread)))) - 0.025);
        var chance = PoissonInterval.OfMean((long)total, 0.95);
        return total == 0
            ? (0, chance.High * Math.Exp(high))
            : (total * Math.Exp(-Math.Sqrt(Math.Pow(Math.Log(total / chance.Low), 2) + (low * low))), total * Math.Exp(Math.Sqrt(Math.Pow(Math.Log(chance.High / total), 2) + (high * high))));

        static double Phi(double x) => MathNet.Numerics.Distributions.Normal.CDF(0, 1, x);

        static double Bisect(Func<double, double> f)
        {
            var (left, right) = (0.0, 200.0);
            for (var step = 0; step < 200; step++)
            {
                var middle = (left + right) / 2;
                (left, right) = f(middle) > 0 ? (middle, right) : (left, middle);
            }

            return left;
        }
    }
}
