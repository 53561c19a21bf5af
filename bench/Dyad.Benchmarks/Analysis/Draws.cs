using Dyad.Analysis.Series;

namespace Dyad.Benchmarks.Analysis;

/// <summary>Random numbers of the usual distributions from a seeded stream.</summary>
internal static class Draws
{
    public static int Poisson(SeededRandom random, double mean)
    {
        if (mean > 30)
        {
            return Poisson(random, mean / 2) + Poisson(random, mean / 2);
        }

        var (count, product, limit) = (0, random.NextDouble(), Math.Exp(-mean));
        while (product > limit)
        {
            count++;
            product *= random.NextDouble();
        }

        return count;
    }

    public static double Exponential(SeededRandom random, double mean) => -mean * Math.Log(1 - random.NextDouble());
}
