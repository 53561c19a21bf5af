using Dyad.Analysis.ChangePoints;
using Dyad.Analysis.Coincidence;
using Dyad.Analysis.Intervals;
using Dyad.Analysis.Series;
using Dyad.Analysis.Spread;
using Dyad.Benchmarks.Coincidence;

namespace Dyad.Benchmarks.Analysis;

/// <summary>All looks of a brief at a group of which nothing changes: how often any is flagged, each taken alone and corrected together.</summary>
internal static class BriefFlags
{
    private const int Months = 120;
    private const int Shifts = 999;
    private const double Rate = 0.1;
    private const double Alone = 0.05;
    private static readonly DateOnly Start = new(2000, 1, 1);

    /// <summary>How many pairs with a common enemy a group has.</summary>
    public static readonly int[] Pairs = [0, 3, 6];

    /// <summary>Writes the share of briefs with a flag, by world and pairs.</summary>
    /// <param name="output">Takes the table.</param>
    /// <param name="runs">How many briefs a row has.</param>
    /// <param name="worlds">The worlds, by name; none for all.</param>
    public static void Run(TextWriter output, int runs, params string[] worlds)
    {
        output.WriteLine("| world, nothing changed | pairs with a common enemy | looks | any flag, each look alone, % | corrected together, % |");
        output.WriteLine("|---|---|---|---|---|");
        foreach (var world in UnrestWorld.All.Where(world => worlds.Length == 0 || worlds.Contains(world.Name)))
        {
            foreach (var pairs in Pairs)
            {
                var (alone, together) = Flagged(world, pairs, runs);
                output.WriteLine($"| {world.Name} | {pairs} | {3 + pairs} | {100 * alone:0.0} | {100 * together:0.0} |");
                output.Flush();
            }
        }
    }

    /// <summary>The share of briefs with a flag, where each look is taken alone and where all are corrected together.</summary>
    public static (double Alone, double Together) Flagged(UnrestWorld world, int pairs, int runs)
    {
        var (alone, together) = (new bool[runs], new bool[runs]);
        Parallel.For(0, runs, run =>
        {
            var chances = Chances(world, pairs, run);
            (alone[run], together[run]) = (chances.Any(chance => chance <= Alone), Array.Exists(FalseDiscovery.Adjusted(chances), rate => rate <= Rate));
        });
        return (alone.Count(flagged => flagged) / (double)runs, together.Count(flagged => flagged) / (double)runs);
    }

    // Ten years of months, two of cells, and pairs that strike without regard to each other; how busy a group is differs from run to run.
    private static double[] Chances(UnrestWorld world, int pairs, int run)
    {
        var mean = RateCoverage.Means[run % RateCoverage.Means.Count];
        var counts = world.Draw(new(SeededRandom.Mix((ulong)run + 11) ^ SeededRandom.Mix((ulong)mean)), mean, Months);
        var ground = SpreadErrors.Ground(world, SpreadErrors.Grounds[run % SpreadErrors.Grounds.Length], SpreadErrors.Means[run / SpreadErrors.Grounds.Length % SpreadErrors.Means.Length], run);
        return
        [
            RateRatio.PValue(MonthSeries.WhollyCovered(Start, counts.AsSpan(Months - 12)).Observed(), MonthSeries.WhollyCovered(Start, counts.AsSpan(Months - 24, 12)).Observed()),
            TempoChanges.Find(MonthSeries.WhollyCovered(Start, counts), TempoQuestion.Usual).PValue,
            SpreadChange.PValue(SpreadChange.Found(ground)),
            .. Enumerable.Range(0, pairs).Select(pair => Coinciding(new Random((run * 100) + pair), run)),
        ];
    }

    private static double Coinciding(Random random, int seed) =>
        CoincidenceTest.Run(new(Campaigns.Actor(9, 0, random), Campaigns.Actor(9, 1_000_000, random), 0, Campaigns.Weeks, Shifts, seed)).P;
}
