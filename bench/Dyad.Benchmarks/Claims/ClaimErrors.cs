using Dyad.Analysis.Claims;
using Dyad.Analysis.Series;
using Dyad.Benchmarks.Analysis;
using Dyad.Model.Claims;

namespace Dyad.Benchmarks.Claims;

/// <summary>How often a claim is contradicted or supported where the truth lies just where its words stop to hold, and how often a real change is decided.</summary>
/// <remarks>Alternatives only weaken, so the primary alone errs at least as often as a verdict does.</remarks>
internal static class ClaimErrors
{
    /// <summary>The lengths that are measured, in months.</summary>
    public static IReadOnlyList<int> Lengths { get; } = [12, 24, 60];

    /// <summary>The means that are measured, in events a month.</summary>
    public static IReadOnlyList<int> Means { get; } = [1, 3, 10, 30, 100];

    /// <summary>Writes a row for each cell: world, months, mean, words, where the truth lies, and the shares in per cent.</summary>
    /// <param name="output">Where the rows go.</param>
    /// <param name="runs">How many worlds a cell has.</param>
    /// <param name="worlds">The worlds by name; none for all.</param>
    public static void Run(TextWriter output, int runs, IReadOnlyList<string> worlds)
    {
        output.WriteLine("world\tmonths\tmean\twords\ttruth\tcontradicted\tsupported\tworlds");
        foreach (var world in UnrestWorld.All.Where(world => worlds.Count == 0 || worlds.Contains(world.Name)))
        {
            foreach (var (months, mean) in Lengths.SelectMany(months => Means.Select(mean => (months, mean))))
            {
                foreach (var row in Cells(world, months, mean, runs))
                {
                    output.WriteLine($"{world.Name}\t{months}\t{mean}\t{row.Words}\t{row.Truth}\t{100 * row.Contradicted:0.00}\t{100 * row.Supported:0.00}\t{runs}");
                }
            }
        }
    }

    /// <summary>Every cell of one world, length and mean: each row of the table of words, with the truth at the region's edge and at its zone's.</summary>
    public static IEnumerable<(string Words, string Truth, double Contradicted, double Supported)> Cells(UnrestWorld world, int months, double mean, int runs)
    {
        var rows = RegionWords.All.Where(words => words.Statistic is not ClaimStatistic.Count)
            .SelectMany(words => Edges(words.Region).SelectMany(edge => new[] { (Words: words, Truth: "edge", Value: edge), (Words: words, Truth: "zone", Value: ZoneOf(words, edge)) }))
            .ToArray();
        foreach (var truth in rows.GroupBy(row => (row.Words.Statistic, row.Value)))
        {
            var evidence = Drawn(world, truth.Key.Statistic, months, mean, truth.Key.Value, runs);
            foreach (var (words, where, _) in truth)
            {
                var stances = evidence.Select(one => StanceOf(one, words.Region)).ToArray();
                yield return (words.Phrases[0], where, Share(stances, Stance.Contradicts), Share(stances, Stance.Supports));
            }
        }
    }

    /// <summary>Writes how often a true change is decided: the claim of a rise or fall supported, and the opposite claim contradicted.</summary>
    public static void Power(TextWriter output, int runs)
    {
        output.WriteLine("world\tmonths\tmean\tchange\tsupported\topposite contradicted\tworlds");
        foreach (var world in UnrestWorld.All)
        {
            foreach (var (months, mean) in Lengths.SelectMany(months => Means.Select(mean => (months, mean))))
            {
                foreach (var (name, ratio) in ((string, double)[])[("1/5", 0.2), ("1/3", 1.0 / 3), ("1/2", 0.5), ("2", 2), ("3", 3), ("5", 5)])
                {
                    var (supported, contradicted) = Decided(world, months, mean, ratio, runs);
                    output.WriteLine($"{world.Name}\t{months}\t{mean}\t{name}\t{100 * supported:0.0}\t{100 * contradicted:0.0}\t{runs}");
                }
            }
        }
    }

    /// <summary>The shares of worlds with a true change in which the change is supported, and its opposite contradicted.</summary>
    public static (double Supported, double Contradicted) Decided(UnrestWorld world, int months, double mean, double ratio, int runs)
    {
        var (claimed, opposite) = ratio > 1 ? (Region.Above(1), Region.Below(1)) : (Region.Below(1), Region.Above(1));
        var evidence = Drawn(world, ClaimStatistic.Ratio, months, mean, ratio, runs);
        return (Share([.. evidence.Select(one => StanceOf(one, claimed))], Stance.Supports), Share([.. evidence.Select(one => StanceOf(one, opposite))], Stance.Contradicts));
    }

    /// <summary>The share of speakers with twelve true claims of whom any is contradicted.</summary>
    /// <param name="world">The world.</param>
    /// <param name="months">The months of each stretch.</param>
    /// <param name="mean">Events a month.</param>
    /// <param name="speakers">How many speakers.</param>
    public static double Speakers(UnrestWorld world, int months, double mean, int speakers)
    {
        const int Claims = 12;
        var edges = RegionWords.All.Where(words => words.Statistic is ClaimStatistic.Ratio && !words.Region.IsBetween).Select(words => (words.Region, Edge: Edges(words.Region).Single())).ToArray();
        var contradicted = new bool[speakers];
        Parallel.For(0, speakers, speaker =>
        {
            var random = RandomOf(speaker, months, mean, 0.5);
            var looks = Enumerable.Range(0, Claims).Select(at => (edges[at % edges.Length].Region, Evidence: ClaimWorld.Compared(world, random, mean, months, edges[at % edges.Length].Edge))).ToArray();
            var chances = Holm.Adjusted([.. looks.Select(look => look.Evidence?.Chance(look.Region) ?? 1)]);
            contradicted[speaker] = looks.Zip(chances).Any(pair => pair.First.Evidence?.Of(pair.First.Region, pair.Second) == Stance.Contradicts);
        });
        return contradicted.Count(one => one) / (double)speakers;
    }

    /// <summary>The share of worlds of a burst left open: three months of so many events against twelve of few.</summary>
    public static double BurstsOpen(UnrestWorld quiet, double burst, double few, int runs)
    {
        const int Past = 84;
        var open = new bool[runs];
        Parallel.For(0, runs, run =>
        {
            var random = RandomOf(run, 3, burst, few);
            var before = quiet.Draw(random, few, Past + 12);
            int[] after = [.. Enumerable.Range(0, 3).Select(_ => Draws.Poisson(random, burst))];
            var placebo = Placebo.OfStretches([ClaimWorld.Run(before[..Past])], 3, 12, 12);
            open[run] = StanceOf(RatioEvidence.Of(ClaimWorld.Observed(after), ClaimWorld.Observed(before[Past..]), placebo), Region.Above(1)) == Stance.Open;
        });
        return open.Count(one => one) / (double)runs;
    }

    private static ClaimEvidence?[] Drawn(UnrestWorld world, ClaimStatistic statistic, int months, double mean, double truth, int runs)
    {
        var drawn = new ClaimEvidence?[runs];
        Parallel.For(0, runs, run =>
        {
            var random = RandomOf(run, months, mean, truth);
            drawn[run] = statistic is ClaimStatistic.Share ? ClaimWorld.Shared(world, random, mean, months, truth) : ClaimWorld.Compared(world, random, mean, months, truth);
            _ = drawn[run]?.LikelyInterval;
            _ = drawn[run]?.SureInterval;
        });
        return drawn;
    }

    private static SeededRandom RandomOf(int run, int months, double mean, double truth) =>
        new(SeededRandom.Mix((ulong)run + 1) ^ SeededRandom.Mix((ulong)((100_000 * months) + (100 * mean) + (long)(1000 * truth))));

    private static Stance StanceOf(ClaimEvidence? evidence, Region region) => evidence?.Of(region, evidence.Chance(region)) ?? Stance.Open;

    private static IEnumerable<double> Edges(Region region) => new[] { region.Low, region.High }.Where(double.IsFinite);

    private static double ZoneOf(RegionWords words, double edge)
    {
        var zone = words.Region.Widened(words.Statistic);
        return edge == words.Region.Low ? zone.Low : zone.High;
    }

    private static double Share(Stance[] stances, Stance one) => stances.Count(stance => stance == one) / (double)stances.Length;
}
