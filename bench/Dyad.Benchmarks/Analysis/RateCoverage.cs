using Dyad.Analysis.Intervals;
using Dyad.Analysis.Series;

namespace Dyad.Benchmarks.Analysis;

/// <summary>How often the 95 % interval of a rate holds the truth, and how often two stretches of one rate are called unlike, by world, length and mean.</summary>
internal static class RateCoverage
{
    private const int Earlier = 48;

    /// <summary>The lengths that are measured, in months.</summary>
    public static IReadOnlyList<int> Lengths { get; } = [12, 24, 60];

    /// <summary>The means that are measured, in events a month.</summary>
    public static IReadOnlyList<int> Means { get; } = [1, 3, 10, 30, 100];

    /// <summary>Writes a row for each cell: coverage, the share of worlds called unlike, the median quotient of the interval's ends, and the share for which a number is printed.</summary>
    public static void Run(TextWriter output, int runs)
    {
        output.WriteLine("world\tmonths\tmean\tmethod\tcoverage\tfalse beyond\tmedian high/low\tnumber printed");
        foreach (var world in UnrestWorld.All)
        {
            foreach (var (months, mean) in Lengths.SelectMany(months => Means.Select(mean => (months, mean))))
            {
                foreach (var hasHistory in new[] { false, true })
                {
                    var cell = Measure(world, months, mean, hasHistory, runs);
                    output.WriteLine($"{world.Name}\t{months}\t{mean}\t{(hasHistory ? "mixture + history" : "mixture")}\t{100 * cell.Coverage:0.0}\t{100 * cell.Beyond:0.0}\t{cell.Width:0.0}\t{100 * cell.Printed:0.0}");
                }
            }
        }
    }

    /// <summary>One cell, over so many worlds.</summary>
    public static (double Coverage, double Beyond, double Width, double Printed) Measure(UnrestWorld world, int months, double mean, bool hasHistory, int runs)
    {
        var (held, beyond, printed, widths) = (new bool[runs], new bool[runs], new bool[runs], new double[runs]);
        Parallel.For(0, runs, run =>
        {
            var random = new SeededRandom(SeededRandom.Mix((ulong)run + 1) ^ SeededRandom.Mix((ulong)((1000 * months) + (7 * mean))));
            var drawn = world.Draw(random, mean, Earlier + (2 * months));
            var (earlier, before, last) = (Observed(drawn[..Earlier]), Observed(drawn[Earlier..^months]), Observed(drawn[^months..]));
            var rate = RateEstimate.Of(last, hasHistory ? earlier : null)!;
            held[run] = rate.PerDay.Holds(mean / Month);
            widths[run] = rate.PerDay.High / rate.PerDay.Low;
            printed[run] = !rate.IsMagnitudeOnly;
            beyond[run] = RateRatio.Of(last, before, hasHistory ? earlier : null)!.Interval is var ratio && !ratio.Holds(1);
        });
        Array.Sort(widths);
        return (Share(held), Share(beyond), widths[runs / 2], Share(printed));
    }

    private const double Month = 30;

    // Months of one length, as in the tables that the cells are compared with.
    private static ObservedMonths Observed(int[] counts) => new([.. Enumerable.Range(0, counts.Length)], counts, [.. counts.Select(_ => Month)]);

    private static double Share(bool[] values) => values.Count(value => value) / (double)values.Length;
}
