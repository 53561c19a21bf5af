using Dyad.Analysis.ChangePoints;
using Dyad.Analysis.Intervals;
using Dyad.Analysis.Series;
using Dyad.Benchmarks.Analysis;
using MathNet.Numerics.LinearAlgebra;

namespace Dyad.Tests.Analysis.ChangePoints;

/// <summary>The search against every partition of short series under every pattern, each by the density of a multivariate normal with its whole covariance matrix.</summary>
public class UnrestSearchTests
{
    [Fact]
    public void No_partition_under_any_pattern_is_cheaper_than_the_one_found()
    {
        var cut = 0;
        for (ulong seed = 1; seed <= 40; seed++)
        {
            var random = new SeededRandom(SeededRandom.Mix(seed));
            var months = Months(random, isRegular: seed % 2 == 0);
            var (minimum, penalty) = (1 + random.NextBelow(3), 0.5 + (3 * random.NextDouble()));

            var found = UnrestSearch.Find(months, minimum, Penalty.Chosen(penalty), Penalty.Chosen(40));

            var (best, starts) = Patterns().Select(pattern => Cheapest(new Dense(months, pattern), minimum, penalty)).MinBy(one => one.Total);
            found[0].Total.ShouldBe(best, 1e-6);
            found[0].ChangeStarts.ShouldBe(starts);
            found[1].ChangeStarts.ShouldBeEmpty();
            cut += starts.Length;
        }

        cut.ShouldBeGreaterThan(20);
    }

    [Fact]
    public void The_quick_search_of_a_long_series_finds_what_the_plain_one_does_to_the_last_bit()
    {
        var cut = 0;
        for (var length = 1; length <= 90; length++)
        {
            var random = new SeededRandom(SeededRandom.Mix((ulong)length));
            int[] counts = [.. Enumerable.Range(0, length).Select(at => Draws.Poisson(random, at < length / 2 ? 3 : 40))];
            var months = new ObservedMonths([.. Enumerable.Range(0, length)], counts, [.. Enumerable.Repeat(1.0, length)]);
            var (cost, minimum) = (new UnrestCost(months, UnrestPattern.Coarse[length % 50], new double[UnrestCost.RoomFor(length)]), 1 + (length % 7));

            foreach (var penalty in new[] { Penalty.Schwarz(length), Penalty.Firm(length) })
            {
                var found = UnrestSearch.Cheapest(cost, penalty, minimum);

                found.ShouldBe(OptimalPartitioning.Find(cost, penalty, minimum));
                cut += found.ChangeStarts.Count;
            }
        }

        cut.ShouldBeGreaterThan(60);
    }

    [Fact]
    public void Every_stretch_costs_what_the_whole_covariance_matrix_says()
    {
        var months = Months(new SeededRandom(3), isRegular: false);
        var pattern = UnrestPattern.Coarse[22];
        var (cost, dense) = (new UnrestCost(months, pattern, new double[UnrestCost.RoomFor(9)]), new Dense(months, (pattern.Size, pattern.Lasting, pattern.CarryOver, pattern.Prior)));

        for (var end = 1; end <= months.Length; end++)
        {
            for (var start = 0; start < end; start++)
            {
                cost.Of(start, end).ShouldBe(dense.Of(start, end), 1e-9);
            }
        }
    }

    private static ObservedMonths Months(SeededRandom random, bool isRegular)
    {
        var (indices, counts, exposures, index) = (new int[9], new int[9], new double[9], 0);
        var level = 2.0 + random.NextBelow(30);
        for (var at = 0; at < counts.Length; at++)
        {
            level = random.NextBelow(5) == 0 ? random.NextBelow(60) : level;
            exposures[at] = isRegular || random.NextBelow(2) == 0 ? 1 : 0.1 + (0.9 * random.NextDouble());
            (indices[at], counts[at]) = (index, Draws.Poisson(random, level * exposures[at]));
            index += isRegular || random.NextBelow(2) == 0 ? 1 : 1 + random.NextBelow(6);
        }

        return new ObservedMonths(indices, counts, exposures);
    }

    // The grid as it is written in docs/methods/change-points.md.
    private static IEnumerable<(double Size, double Lasting, double CarryOver, double Prior)> Patterns()
    {
        double[] sizes = [-1.9, -0.9, 0.1, 1.1, 2.1];
        var all = sizes.Sum(Weight);
        var lasting = from size in sizes
                      from share in new[] { (0.4, 0.15), (0.7, 0.30), (1.0, 0.55) }
                      from carryOver in new[] { (0.60, 0.30), (0.75, 0.35), (0.87, 0.35) }
                      select (size, share.Item1, carryOver.Item1, 0.95 * Weight(size) / all * share.Item2 * carryOver.Item2);
        return lasting.Concat(sizes.Select(size => (size, 0.0, 0.0, 0.05 * Weight(size) / all)));

        static double Weight(double size) => Math.Exp(-Math.Pow((size - 0.1) / 0.85, 2) / 2);
    }

    private static (double Total, int[] Starts) Cheapest(Dense dense, int minimum, double penalty)
    {
        var best = (Total: double.PositiveInfinity, Starts: Array.Empty<int>());
        for (var cuts = 0; cuts < 1 << (dense.Length - 1); cuts++)
        {
            int[] starts = [.. Enumerable.Range(1, dense.Length - 1).Where(at => (cuts >> (at - 1) & 1) == 1)];
            int[] edges = [0, .. starts, dense.Length];
            var stretches = edges.Zip(edges.Skip(1)).ToArray();
            if (stretches.All(stretch => stretch.Second - stretch.First >= minimum))
            {
                var total = dense.Pattern + (penalty * starts.Length) + stretches.Sum(stretch => dense.Of(stretch.First, stretch.Second));
                best = total < best.Total ? (total, starts) : best;
            }
        }

        return best;
    }

    /// <summary>Minus twice the log-density of every stretch at the level that fits it best, by matrices.</summary>
    private sealed class Dense
    {
        private readonly Dictionary<(int Start, int End), double> _costs = [];
        private readonly Vector<double> _values;
        private readonly Matrix<double> _covariance;

        public Dense(ObservedMonths months, (double Size, double Lasting, double CarryOver, double Prior) pattern)
        {
            var mean = months.Counts.Sum() / months.Exposures.Sum();
            var square = 1.25 * Math.Pow(mean, 0.515 - 1) * Math.Exp(pattern.Size);
            var (chance, unrest) = (1 / (1 + (mean * square)), Math.Log(1 + square) / square * (mean * square / (1 + (mean * square))));
            Length = months.Length;
            _values = Vector<double>.Build.Dense(Length, at => Scaled(Rate(at)));
            _covariance = Matrix<double>.Build.Dense(Length, Length, (one, other) =>
                (unrest * pattern.Lasting * Math.Pow(pattern.CarryOver, Math.Abs(months.Indices[one] - months.Indices[other])))
                + (one == other ? (unrest * (1 - pattern.Lasting)) + (chance / months.Exposures[one]) : 0));

            const double Step = 1e-4;
            Pattern = -2 * (Math.Log(pattern.Prior) + Enumerable.Range(0, Length).Sum(at => Math.Log((Scaled(Rate(at) + Step) - Scaled(Rate(at) - Step)) / (2 * Step))));

            double Rate(int at) => (months.Counts[at] + 0.375) / months.Exposures[at];
            double Scaled(double rate) => 2 / Math.Sqrt(square) * Math.Asinh(Math.Sqrt(square * rate));
        }

        public int Length { get; }

        public double Pattern { get; }

        public double Of(int start, int end)
        {
            if (!_costs.TryGetValue((start, end), out var cost))
            {
                var covariance = _covariance.SubMatrix(start, end - start, start, end - start);
                var ones = Vector<double>.Build.Dense(end - start, 1);
                var (values, inverse) = (_values.SubVector(start, end - start), covariance.Inverse());
                var level = ones * inverse * values / (ones * inverse * ones);
                var apart = values - level;
                _costs[(start, end)] = cost = Math.Log(covariance.Determinant()) + (apart * inverse * apart);
            }

            return cost;
        }
    }
}
