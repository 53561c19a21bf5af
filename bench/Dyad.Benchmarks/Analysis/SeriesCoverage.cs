using Dyad.Analysis.Intervals;
using Dyad.Analysis.Series;

namespace Dyad.Benchmarks.Analysis;

/// <summary>How often nominal 95 % intervals hold the truth, on made-up conflicts with offensives and summary rows.</summary>
internal static class SeriesCoverage
{
    private static readonly DateOnly Start = new(2000, 1, 1);

    public static readonly (string Name, ConflictWorld World)[] Worlds =
    [
        ("nearly chance", new(0.15, 0.02, 1.5, 3, 0)),
        ("small offensives", new(0.10, 0.03, 2.5, 5, 0)),
        ("small offensives, 20 % summarised", new(0.10, 0.03, 2.5, 5, 0.2)),
        ("busy", new(0.40, 0.10, 3, 5, 0)),
        ("busy, 20 % summarised", new(0.40, 0.10, 3, 5, 0.2)),
        ("mostly offensives, 10 % summarised", new(0.05, 0.05, 3.5, 7, 0.1)),
        ("large slow offensives, 10 % summarised", new(0.50, 0.05, 6, 10, 0.1)),
    ];

    /// <summary>Where the intervals come to their limit: few offensives, whose events follow over a month and more.</summary>
    private static readonly (string Name, ConflictWorld World)[] Slower =
    [
        ("few slow offensives", new(0.20, 0.03, 4, 15, 0)),
        ("few large slow offensives, 10 % summarised", new(0.30, 0.03, 6, 14, 0.1)),
        ("few very large offensives, 10 % summarised", new(0.60, 0.06, 8, 10, 0.1)),
    ];

    public static void Run(TextWriter output, int runs)
    {
        Table(output, runs, Worlds);
        output.WriteLine();
        Table(output, runs, Slower);
    }

    private static void Table(TextWriter output, int runs, (string Name, ConflictWorld World)[] worlds)
    {
        output.WriteLine("| world | a month | variance/mean | months | exact Poisson always | the interval given | ratio of two such | week blocks |");
        output.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (var (name, world) in worlds)
        {
            var (rate, dispersion) = world.Truth(99);
            foreach (var months in new[] { 12, 24, 36, 60, 120 })
            {
                var held = new int[4];
                Parallel.For(0, runs, run => Measure(world, rate, months, (ulong)run, held));
                output.WriteLine($"| {name} | {rate * RateEstimate.DaysPerMonth:0.0} | {dispersion:0.0} | {months} | "
                    + string.Join(" | ", held.Select(h => $"{100.0 * h / runs:0.0} %")) + " |");
            }
        }
    }

    private static void Measure(ConflictWorld world, double rate, int months, ulong run, int[] held)
    {
        var random = new SeededRandom(SeededRandom.Mix(run + 1000));
        var series = MonthSeries.WhollyCovered(Start, world.Months(random, months, out _)).Observed();
        var other = MonthSeries.WhollyCovered(Start, world.Months(random, months, out _)).Observed();
        var weeks = world.Weeks(random, months * 30 / 7);
        Count(0, PoissonInterval.OfMean(series.Count, 0.95).Holds(rate * series.Exposure));
        Count(1, RateEstimate.Of(series)!.PerDay.Holds(rate));
        Count(2, RateRatio.Of(series, other)!.Interval.Holds(1));
        Count(3, WeekBlockBootstrap.OfRate(weeks, [.. weeks.Select(_ => 7.0)], 0.95, seed: run)?.Holds(rate) == true);

        void Count(int which, bool holds)
        {
            if (holds)
            {
                Interlocked.Increment(ref held[which]);
            }
        }
    }
}
