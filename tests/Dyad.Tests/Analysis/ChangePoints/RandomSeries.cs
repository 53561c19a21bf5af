using Dyad.Analysis.ChangePoints;
using Dyad.Analysis.Series;
using Dyad.Benchmarks.Analysis;

namespace Dyad.Tests.Analysis.ChangePoints;

/// <summary>Seeded count series of every kind the searches will meet: quiet, busy, bursty, stepped, with even and uneven exposure.</summary>
internal sealed record RandomSeries(int[] Counts, double[] Exposures, int MinimumLength, Penalty Penalty)
{
    public static RandomSeries Draw(SeededRandom random, int shortest = 5, int longest = 400)
    {
        var length = shortest + random.NextBelow(longest - shortest + 1);
        var uneven = random.NextBelow(3);
        var level = LogUniform(random, 0.02, 60);
        var changes = random.NextBelow(2) == 0 ? 0 : 0.05;
        var bursts = random.NextBelow(3) == 0 ? 0.1 : 0;
        var (counts, exposures) = (new int[length], new double[length]);
        for (var i = 0; i < length; i++)
        {
            level = random.NextDouble() < changes ? LogUniform(random, 0.02, 60) : level;
            exposures[i] = uneven switch { 0 => 1, 1 => 28 + random.NextBelow(4), _ => 0.1 + (30 * random.NextDouble()) };
            var mean = level * (random.NextDouble() < bursts ? 5 : 1);
            counts[i] = Draws.Poisson(random, uneven == 2 ? mean * exposures[i] / 15 : mean);
        }

        return new RandomSeries(counts, exposures, 1 + random.NextBelow(6), Penalty.Chosen(LogUniform(random, 0.05, 40)));
    }

    public double[] Values => [.. Counts.Select(count => (double)count)];

    private static double LogUniform(SeededRandom random, double low, double high) => low * Math.Pow(high / low, random.NextDouble());
}
