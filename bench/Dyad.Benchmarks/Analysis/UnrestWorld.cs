using Dyad.Analysis.Series;

namespace Dyad.Benchmarks.Analysis;

/// <summary>A made-up group whose rate does not change: how its months vary about it.</summary>
/// <param name="Name">What the world is called in tables.</param>
/// <param name="Draw">Counts by month, from a stream of random numbers, the true mean and the number of months.</param>
internal sealed record UnrestWorld(string Name, Func<SeededRandom, double, int, int[]> Draw)
{
    /// <summary>The world that has the autocorrelation and dispersion of unchanged stretches of real groups.</summary>
    public static UnrestWorld RealLike { get; } = new("real-like", (random, mean, months) =>
    {
        var variance = 1.15 * Usual(mean) * Math.Exp(0.9 * Draws.Normal(random));
        var lasting = 0.75 + (0.25 * random.NextDouble());
        var carry = 0.62 + (0.31 * random.NextDouble());
        return Lasting(random, mean, months, variance, lasting, carry);
    });

    /// <summary>All worlds in the order of the table.</summary>
    public static IReadOnlyList<UnrestWorld> All { get; } =
    [
        RealLike,
        AutoRegressive(0.85),
        AutoRegressive(0.75),
        AutoRegressive(0.45),
        new("Pareto bursts", Bursts),
        new("iid Poisson", (random, mean, months) => [.. Enumerable.Range(0, months).Select(_ => Draws.Poisson(random, mean))]),
        NegativeBinomial(2),
        NegativeBinomial(5),
        NegativeBinomial(12),
        new("seasonal", Seasons),
    ];

    private static UnrestWorld AutoRegressive(double carry) =>
        new($"log-AR {carry:.00}", (random, mean, months) => Lasting(random, mean, months, Usual(mean), 1, carry));

    private static UnrestWorld NegativeBinomial(double index) => new($"NB φ{index}", (random, mean, months) =>
        [.. Enumerable.Range(0, months).Select(_ => Draws.Poisson(random, Draws.Gamma(random, mean / (index - 1)) * (index - 1)))]);

    // The usual variance of the monthly rate beside its square: the regression of docs/methods/rates.md, which the interval uses too.
    private static double Usual(double mean) => 1.25 * Math.Pow(mean, 0.515) / mean;

    // The log of the rate is a lasting part, which carries over from month to month, and one that passes.
    private static int[] Lasting(SeededRandom random, double mean, int months, double variance, double lasting, double carry)
    {
        var all = Math.Log(1 + variance);
        var (lastingSpread, passingSpread) = (Math.Sqrt(all * lasting), Math.Sqrt(all * (1 - lasting)));
        var state = lastingSpread * Draws.Normal(random);
        var counts = new int[months];
        for (var month = 0; month < months; month++)
        {
            counts[month] = Draws.Poisson(random, mean * Math.Exp(state + (passingSpread * Draws.Normal(random)) - (all / 2)));
            state = (carry * state) + (lastingSpread * Math.Sqrt(1 - (carry * carry)) * Draws.Normal(random));
        }

        return counts;
    }

    // Bursts begin at any time and last for a month on average; their sizes are Pareto with exponent 1.5, from 1 to 200 events.
    private static int[] Bursts(SeededRandom random, double mean, int months)
    {
        const int Before = 24;
        const double Largest = 200;
        var size = 3 * (1 - Math.Pow(Largest, -0.5)) / (1 - Math.Pow(Largest, -1.5));
        var counts = new int[months];
        for (var month = -Before; month < months; month++)
        {
            for (var bursts = Draws.Poisson(random, mean / size); bursts > 0; bursts--)
            {
                var start = month + random.NextDouble();
                var events = Math.Pow(1 - (random.NextDouble() * (1 - Math.Pow(Largest, -1.5))), -1 / 1.5);
                for (var left = Draws.Poisson(random, events); left > 0; left--)
                {
                    var at = (int)Math.Floor(start + Draws.Exponential(random, 1));
                    if (at >= 0 && at < months)
                    {
                        counts[at]++;
                    }
                }
            }
        }

        return counts;
    }

    private static int[] Seasons(SeededRandom random, double mean, int months)
    {
        var phase = 2 * Math.PI * random.NextDouble();
        return [.. Enumerable.Range(0, months).Select(month => Draws.Poisson(random, mean * (1 + (0.8 * Math.Sin((2 * Math.PI * month / 12) + phase)))))];
    }
}
