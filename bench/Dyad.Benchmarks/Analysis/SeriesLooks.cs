using Dyad.Analysis.Intervals;
using Dyad.Analysis.Series;

namespace Dyad.Benchmarks.Analysis;

/// <summary>The last year against the three before it, for two hundred groups of one world at once: how many of the flags are false.</summary>
internal static class SeriesLooks
{
    private const int Looks = 200;
    private const int Trebled = Looks / 10;
    private static readonly DateOnly Start = new(2000, 1, 1);

    public static void Run(TextWriter output, int times)
    {
        output.WriteLine($"| {Looks} looks a time, {times:N0} times | times with a false flag, nothing changed: uncorrected | Benjamini–Yekutieli | share of flags false, a tenth trebled | trebled groups flagged |");
        output.WriteLine("|---|---|---|---|---|");
        foreach (var (name, world) in SeriesCoverage.Worlds)
        {
            var measured = new (double Any, double Corrected, double Share, double Found)[times];
            Parallel.For(0, times, time => measured[time] = Measure(world, (ulong)time));
            output.WriteLine($"| {name} | {100 * measured.Average(m => m.Any):0.0} % | {WithError(measured.Select(m => m.Corrected))} "
                + $"| {WithError(measured.Select(m => m.Share))} | {100 * measured.Average(m => m.Found):0.0} % |");
        }
    }

    private static (double Any, double Corrected, double Share, double Found) Measure(ConflictWorld world, ulong time)
    {
        double[] still = [.. Enumerable.Range(0, Looks).Select(look => Chance(world, world, time, look))];
        var louder = world with { Singles = 3 * world.Singles, Offensives = 3 * world.Offensives };
        double[] mixed = [.. Enumerable.Range(0, Trebled).Select(look => Chance(world, louder, time, look)), .. still[Trebled..]];
        var flags = FalseDiscovery.Adjusted(mixed);
        var (right, all) = (flags.Take(Trebled).Count(Flagged), flags.Count(Flagged));
        return (
            still.Any(Flagged) ? 1 : 0,
            FalseDiscovery.Adjusted(still).Any(Flagged) ? 1 : 0,
            all == 0 ? 0 : (all - right) / (double)all,
            right / (double)Trebled);
    }

    private static bool Flagged(double chance) => chance < 0.05;

    private static double Chance(ConflictWorld before, ConflictWorld last, ulong time, int look)
    {
        var random = new SeededRandom(SeededRandom.Mix(time) ^ SeededRandom.Mix((ulong)look));
        var others = MonthSeries.WhollyCovered(Start, before.Months(random, 36, out _));
        var months = MonthSeries.WhollyCovered(Start.AddMonths(36), last.Months(random, 12, out _));
        return RateRatio.PValue(months.Observed(), others.Observed());
    }

    /// <summary>A mean of shares as per cent, with its standard error.</summary>
    private static string WithError(IEnumerable<double> shares)
    {
        double[] all = [.. shares];
        var mean = all.Average();
        var error = Math.Sqrt(all.Sum(share => (share - mean) * (share - mean)) / (all.Length - 1.0) / all.Length);
        return $"{100 * mean:0.0} ± {100 * error:0.0} %";
    }
}
