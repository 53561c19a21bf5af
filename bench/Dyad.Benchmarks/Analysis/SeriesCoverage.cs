using Dyad.Analysis.Intervals;
using Dyad.Analysis.Series;
using Dyad.Tests.Analysis;

namespace Dyad.Benchmarks.Analysis;

/// <summary>How often nominal 95 % intervals hold the true rate, on made-up conflicts with offensives and summary rows.</summary>
internal static class SeriesCoverage
{
    private static readonly ConflictWorld[] Worlds =
    [
        new(0.15, 0.02, 1.5, 3, 0),
        new(0.10, 0.03, 2.5, 5, 0),
        new(0.10, 0.03, 2.5, 5, 0.2),
        new(0.40, 0.10, 3, 5, 0),
        new(0.40, 0.10, 3, 5, 0.2),
        new(0.05, 0.05, 3.5, 7, 0.1),
        new(0.50, 0.05, 6, 10, 0.1),
    ];

    public static void Run(TextWriter output, int runs)
    {
        foreach (var world in Worlds)
        {
            var (rate, dispersion) = world.Truth(99);
            output.WriteLine($"{world} rate/month {rate * 30.44:0.00} dispersion {dispersion:0.00}");
            foreach (var months in new[] { 12, 24, 36, 60, 120 })
            {
                var held = new int[6];
                Parallel.For(0, runs, i =>
                {
                    var random = new SeededRandom(SeededRandom.Mix((ulong)i + 1000));
                    var counts = world.Months(random, months, out var days);
                    var (count, covered) = (counts.Sum(), days.Sum());
                    var d = Dispersion.Of(counts, days);
                    var mean = rate * covered;
                    var poisson = PoissonInterval.OfMean(count, 0.95).Holds(mean);
                    var negative = NegativeBinomialInterval.OfMean(count, d, 0.95).Holds(mean);
                    Count(0, poisson);
                    Count(1, negative);
                    Count(2, d.PValue < 0.05 ? negative : poisson);
                    Count(3, d.PValue < 0.25 ? negative : poisson);
                    var weekly = world.Weeks(new SeededRandom(SeededRandom.Mix((ulong)i + 1000)), months * 30 / 7);
                    var week = WeekBlockBootstrap.OfRate(weekly, [.. weekly.Select(_ => 7.0)], 0.95, 5, 8, 499);
                    Count(4, week is { } interval && interval.Holds(rate));
                    Count(5, week is null);
                });
                output.WriteLine($"  {months,4} months: " + string.Join("  ", held.Zip(["poisson", "nb", "auto5", "auto25", "weeks", "none"], (h, n) => $"{n} {100.0 * h / runs:0.0}")));

                void Count(int which, bool holds)
                {
                    if (holds)
                    {
                        Interlocked.Increment(ref held[which]);
                    }
                }
            }
        }
    }
}
