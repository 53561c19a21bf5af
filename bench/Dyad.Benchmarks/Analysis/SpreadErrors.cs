using Dyad.Analysis.Series;
using Dyad.Analysis.Spread;

namespace Dyad.Benchmarks.Analysis;

/// <summary>How often events are called spread or drawn together in groups whose places do not change, and how often where they do.</summary>
internal static class SpreadErrors
{
    /// <summary>Months of the two years compared.</summary>
    private const int Months = 24;

    public static readonly int[] Grounds = [6, 30, 100];
    public static readonly double[] Means = [3, 10, 40];

    /// <summary>Writes a table of worlds without a change, and one of grounds that widen or narrow.</summary>
    public static void Run(TextWriter output, int runs)
    {
        output.WriteLine("| world, nothing changed | cells | 3 events a month, % called | 10 | 40 |");
        output.WriteLine("|---|---|---|---|---|");
        foreach (var world in UnrestWorld.All)
        {
            foreach (var cells in Grounds)
            {
                output.WriteLine($"| {world.Name} | {cells} | {string.Join(" | ", Means.Select(mean => $"{100 * Called(world, cells, cells, mean, runs):0.0}"))} |");
            }
        }

        output.WriteLine();
        output.WriteLine("| cells before, after | real-like, 3 events a month, % called | 10 | 40 | iid Poisson, 3 | 10 | 40 |");
        output.WriteLine("|---|---|---|---|---|---|---|");
        foreach (var (before, after) in new[] { (30, 60), (10, 40), (10, 100), (60, 30), (40, 10), (100, 10) })
        {
            var found = from world in new[] { UnrestWorld.RealLike, UnrestWorld.All.Single(world => world.Name == "iid Poisson") }
                        from mean in Means
                        select $"{100 * Called(world, before, after, mean, runs):0}";
            output.WriteLine($"| {before}, {after} | {string.Join(" | ", found)} |");
        }
    }

    /// <summary>The share of groups whose second year is called spread or drawn together.</summary>
    public static double Called(UnrestWorld world, int before, int after, double mean, int runs)
    {
        var called = new bool[runs];
        Parallel.For(0, runs, run => called[run] = SpreadChange.Find(Draw(world, Seeded(run, before, after, mean), before, after, mean)) != SpreadFinding.NotShown);
        return called.Count(found => found) / (double)runs;
    }

    /// <summary>How many times as much ground is found in groups whose ground does not change, or how many times as little; 1 where none is called.</summary>
    public static double[] Unchanged(UnrestWorld world, int cells, double mean, int runs)
    {
        var ratios = new double[runs];
        Parallel.For(0, runs, run => ratios[run] = Math.Exp(Math.Abs(SpreadChange.Found(Ground(world, cells, mean, run)))));
        return ratios;
    }

    /// <summary>The events of each cell in each month of a group whose ground does not change.</summary>
    public static IReadOnlyDictionary<int, int>[] Ground(UnrestWorld world, int cells, double mean, int run) => Draw(world, Seeded(run, cells, cells, mean), cells, cells, mean);

    // Cells share a group's events unevenly, and each has its own runs of unrest. Where the ground changes, the first cells stay.
    private static IReadOnlyDictionary<int, int>[] Draw(UnrestWorld world, SeededRandom random, int before, int after, double mean)
    {
        var weights = Enumerable.Range(0, Math.Max(before, after)).Select(_ => Math.Exp(Draws.Normal(random))).ToArray();
        var months = Enumerable.Range(0, Months).Select(_ => new Dictionary<int, int>()).ToArray();
        for (var cell = 0; cell < weights.Length; cell++)
        {
            var all = before == after ? [(0, Months, before)] : new[] { (0, Months / 2, before), (Months / 2, Months, after) };
            foreach (var (first, end, ground) in all.Where(stretch => cell < stretch.Item3))
            {
                var share = weights[cell] / weights.Take(ground).Sum();
                var counts = world.Draw(random, mean * share, end - first);
                for (var month = first; month < end; month++)
                {
                    if (counts[month - first] > 0)
                    {
                        months[month][cell] = counts[month - first];
                    }
                }
            }
        }

        return months;
    }

    private static SeededRandom Seeded(int run, int before, int after, double mean) =>
        new(SeededRandom.Mix((ulong)run) ^ SeededRandom.Mix((ulong)((before * 1000) + after)) ^ SeededRandom.Mix((ulong)(mean * 16)));
}
