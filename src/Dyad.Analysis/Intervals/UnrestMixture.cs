using Dyad.Analysis.Series;
using MathNet.Numerics;

namespace Dyad.Analysis.Intervals;

/// <summary>The interval for the rate of a stretch, averaged over the patterns of unrest that real groups show.</summary>
/// <remarks>
/// Twelve months cannot show how long unrest lasts, so that is brought from outside: each pattern counts by how often unchanged stretches of real groups show it
/// and by how well it fits these months and, where they are given, earlier months of the same group. Measured error rates are in docs/methods/rates.md.
/// </remarks>
internal sealed class UnrestMixture
{
    private const int BlockMonths = 24;
    private const int MostBlocks = 5;
    private const double LeastCount = 0.5;
    private const double Negligible = 1e-12;

    private readonly double[] _weights;
    private readonly double[] _spreads;

    private UnrestMixture(double[] weights, double[] spreads, long count) => (_weights, _spreads, Count) = (weights, spreads, count);

    /// <summary>The events of the stretch.</summary>
    public long Count { get; }

    /// <summary>Weighs the patterns by a stretch and what came before it.</summary>
    /// <param name="months">The covered months of the stretch, at least one.</param>
    /// <param name="earlier">Earlier covered months of the same group, in order; the last ten years of them are used, in blocks of two years, each at its own level.</param>
    public static UnrestMixture Of(ObservedMonths months, ObservedMonths? earlier = null)
    {
        double[] logs = [.. UnrestPattern.All.Select(pattern => Math.Log(pattern.Prior))];
        UnrestFit.Add(months, logs);
        foreach (var block in Blocks(earlier))
        {
            UnrestFit.Add(block, logs);
        }

        var largest = logs.Max();
        double[] weights = [.. logs.Select(log => Math.Exp(log - largest))];
        var sum = weights.Sum();
        var monthly = Math.Max(months.Count, LeastCount) / months.Length;
        var usual = UnrestPattern.UsualVariance(monthly);
        return new UnrestMixture(
            [.. weights.Select(weight => weight / sum)],
            [.. UnrestPattern.All.Select(pattern => Math.Sqrt(Math.Log(1 + (usual * Math.Exp(pattern.Size) * pattern.LongRun(months.Length) / months.Length))))],
            months.Count);
    }

    /// <summary>The interval for the expected count of the stretch: chance alone (Garwood, 1936) and unrest, joined on the log scale.</summary>
    public Interval OfCount(double level)
    {
        var chance = PoissonInterval.OfMean(Count, level);
        var tail = (1 - level) / 2;
        var above = Reach(1, tail);
        return Count == 0
            ? new Interval(0, chance.High * Math.Exp(above), level)
            : new Interval(
                Count * Math.Exp(-Math.Sqrt(Square(Math.Log(Count / chance.Low)) + Square(Reach(-1, tail)))),
                Count * Math.Exp(Math.Sqrt(Square(Math.Log(chance.High / Count)) + Square(above))),
                level);
    }

    private static double Square(double value) => value * value;

    private static IEnumerable<ObservedMonths> Blocks(ObservedMonths? earlier)
    {
        for (var (end, blocks) = (earlier?.Length ?? 0, 0); end > 0 && blocks < MostBlocks; blocks++, end -= BlockMonths)
        {
            yield return earlier!.Between(Math.Max(0, end - BlockMonths), end);
        }
    }

    // How far on the log scale until the patterns' tails beyond hold this share: each pattern is normal with its own spread, moved by half its variance. Not below zero.
    // Newton's steps between bounds that close in on the root.
    private double Reach(double direction, double tail)
    {
        var (low, high, reach) = (0.0, double.PositiveInfinity, 0.0);
        for (var step = 0; step < 100; step++)
        {
            var (beyond, slope) = Beyond(direction, reach);
            if (beyond <= tail && reach == 0)
            {
                return 0;
            }

            (low, high) = beyond > tail ? (reach, high) : (low, reach);
            var next = reach + ((beyond - tail) / slope);
            next = next > low && next < high ? next : double.IsInfinity(high) ? (2 * reach) + 1 : (low + high) / 2;
            if (Math.Abs(next - reach) < 1e-10 * (1 + next))
            {
                return next;
            }

            reach = next;
        }

        return reach;
    }

    private (double Beyond, double Slope) Beyond(double direction, double reach)
    {
        var (beyond, slope) = (0.0, 0.0);
        for (var at = 0; at < _weights.Length; at++)
        {
            if (_weights[at] < Negligible)
            {
                continue;
            }

            var z = (direction * _spreads[at] / 2) - (reach / _spreads[at]);
            beyond += _weights[at] * 0.5 * SpecialFunctions.Erfc(-z / Math.Sqrt(2));
            slope += _weights[at] * Math.Exp(-z * z / 2) / (Math.Sqrt(2 * Math.PI) * _spreads[at]);
        }

        return (beyond, slope);
    }
}
