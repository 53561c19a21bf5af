using Dyad.Analysis.ChangePoints;
using Dyad.Analysis.Series;

namespace Dyad.Benchmarks.Analysis;

/// <summary>How often a change of tempo is found in groups that do not change, and how often a planted one is.</summary>
internal static class FalseBreaks
{
    private static readonly DateOnly Start = new(2000, 1, 1);
    private static readonly int[] Phases = [24, 60];

    /// <summary>Writes two tables: series without a change, by world and length; and changes planted in series of ten years, by factor.</summary>
    /// <param name="output">Takes the tables.</param>
    /// <param name="runs">How many worlds a cell has.</param>
    /// <param name="worlds">The first table's worlds, by name; with none of them both tables are written whole.</param>
    public static void Run(TextWriter output, int runs, params ReadOnlySpan<string> worlds)
    {
        output.WriteLine("| world, nothing changed | months | a change, % | a possible change, % |");
        output.WriteLine("|---|---|---|---|");
        foreach (var world in UnrestWorld.All)
        {
            if (!worlds.IsEmpty && !worlds.Contains(world.Name))
            {
                continue;
            }

            foreach (var months in new[] { 60, 120, 240, 384 })
            {
                var cells = RateCoverage.Means.Select(mean => Unchanged(world, months, mean, runs)).ToArray();
                output.WriteLine($"| {world.Name} | {months} | {Range(cells.Select(cell => cell.Changes))} | {Range(cells.Select(cell => cell.Possible))} |");
            }
        }

        if (!worlds.IsEmpty)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine("| factor, 120 months, mean 20 | real-like, for 24 months | for 60 | NB φ5, for 24 | for 60 |");
        output.WriteLine("|---|---|---|---|---|");
        foreach (var factor in new[] { 0.5, 2, 3, 4, 5, 0.2, 0.1 })
        {
            var found = from world in new[] { UnrestWorld.RealLike, UnrestWorld.All.Single(world => world.Name == "NB φ5") }
                        from length in Phases
                        select Found(world, factor, length, runs);
            output.WriteLine($"| ×{factor} | {string.Join(" | ", found.Select(cell => $"{100 * cell.Changes:0} (with possible {100 * cell.Possible:0})"))} |");
        }
    }

    /// <summary>The share of unchanged series in which a change, and a possible change, is found.</summary>
    public static (double Changes, double Possible) Unchanged(UnrestWorld world, int months, double mean, int runs)
    {
        var (changes, possible) = (new bool[runs], new bool[runs]);
        Parallel.For(0, runs, run =>
        {
            var found = Find(world.Draw(Random(run, months, mean), mean, months));
            (changes[run], possible[run]) = (found.Changes.Count > 0, found.Possible.Count > 0);
        });
        return (Share(changes), Share(possible));
    }

    // Within four months of the onset.
    private static (double Changes, double Possible) Found(UnrestWorld world, double factor, int length, int runs)
    {
        const int Before = 60;
        var (changes, possible) = (new bool[runs], new bool[runs]);
        Parallel.For(0, runs, run =>
        {
            var random = Random(run, length, factor);
            int[] counts = [.. world.Draw(random, 20, Before), .. world.Draw(random, 20 * factor, length), .. world.Draw(random, 20, 120 - Before - length)];
            var found = Find(counts);
            changes[run] = found.Changes.Any(change => Math.Abs(change.Index - Before) <= 4);
            possible[run] = changes[run] || found.Possible.Any(change => Math.Abs(change.Index - Before) <= 4);
        });
        return (Share(changes), Share(possible));
    }

    private static TempoChanges Find(int[] counts) => TempoChanges.Find(MonthSeries.WhollyCovered(Start, counts), TempoQuestion.Usual);

    private static SeededRandom Random(int run, int months, double mean) => new(SeededRandom.Mix((ulong)run) ^ SeededRandom.Mix((ulong)((1000 * months) + (10 * mean))));

    private static double Share(bool[] values) => values.Count(value => value) / (double)values.Length;

    private static string Range(IEnumerable<double> shares)
    {
        double[] all = [.. shares.Select(share => 100 * share)];
        return $"{all.Min():0.0}–{all.Max():0.0}";
    }
}
