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

    /// <summary>A number of the standard normal distribution (Box and Muller, 1958).</summary>
    public static double Normal(SeededRandom random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    /// <summary>A number of the gamma distribution with this shape and scale 1 (Marsaglia and Tsang, 2000).</summary>
    public static double Gamma(SeededRandom random, double shape)
    {
        if (shape < 1)
        {
            return Gamma(random, shape + 1) * Math.Pow(1 - random.NextDouble(), 1 / shape);
        }

        var d = shape - (1.0 / 3);
        while (true)
        {
            var x = Normal(random);
            var v = Math.Pow(1 + (x / Math.Sqrt(9 * d)), 3);
            if (v > 0 && Math.Log(1 - random.NextDouble()) < (0.5 * x * x) + (d * (1 - v + Math.Log(v))))
            {
                return d * v;
            }
        }
    }

    public static double Exponential(SeededRandom random, double mean) => -mean * Math.Log(1 - random.NextDouble());
}
