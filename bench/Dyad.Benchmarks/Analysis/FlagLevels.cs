using Dyad.Analysis.ChangePoints;
using Dyad.Analysis.Series;

namespace Dyad.Benchmarks.Analysis;

/// <summary>How often an unchanged group shows as large a change of its rate, or of its ground, as each level.</summary>
internal static class FlagLevels
{
    private static readonly DateOnly Start = new(2000, 1, 1);
    private static readonly int[] Lengths = [60, 120, 240, 384];
    private static readonly double[] Saved = [4.25, 5, 6, 7];
    private static readonly double[] Ratios = [1.5, 1.75, 2, 2.5, 3];

    /// <summary>Writes the share of runs at and beyond each level, by world; over all means and lengths, and over all grounds and means.</summary>
    public static void Run(TextWriter output, int runs)
    {
        output.WriteLine($"| world, nothing changed | {string.Join(" | ", Saved.Select(level => $"saves {level} log n a change, %"))} | {string.Join(" | ", Ratios.Select(level => $"{level} times the ground, %"))} |");
        output.WriteLine($"|---|{string.Concat(Saved.Concat(Ratios).Select(_ => "---|"))}");
        foreach (var world in UnrestWorld.All)
        {
            var saved = Lengths.SelectMany(months => RateCoverage.Means.SelectMany(mean => Changes(world, months, mean, runs))).ToArray();
            var ratios = SpreadErrors.Grounds.SelectMany(cells => SpreadErrors.Means.SelectMany(mean => SpreadErrors.Unchanged(world, cells, mean, runs))).ToArray();
            output.WriteLine($"| {world.Name} | {string.Join(" | ", Saved.Select(level => Share(saved, level)).Concat(Ratios.Select(level => Share(ratios, level))))} |");
            output.Flush();
        }
    }

    private static double[] Changes(UnrestWorld world, int months, double mean, int runs)
    {
        var saved = new double[runs];
        Parallel.For(0, runs, run =>
        {
            var counts = world.Draw(new(SeededRandom.Mix((ulong)run + 7) ^ SeededRandom.Mix((ulong)((1000 * months) + (10 * mean)))), mean, months);
            saved[run] = TempoChanges.Find(MonthSeries.WhollyCovered(Start, counts), TempoQuestion.Usual).Saved;
        });
        return saved;
    }

    private static string Share(double[] all, double level) => $"{100.0 * all.Count(value => value >= level - 1e-9) / all.Length:0.00}";
}
