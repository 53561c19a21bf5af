namespace Dyad.Analysis.Intervals;

/// <summary>One way in which the months of a group that does not change may vary: how much, how much of that lasts, and how long.</summary>
/// <param name="Size">The log of the variance of the monthly rate beside what is usual at its level.</param>
/// <param name="Lasting">The share of that variance that carries over from month to month, from 0 to 1.</param>
/// <param name="CarryOver">The correlation of the lasting part from one month to the next, from 0 to 1.</param>
/// <param name="Prior">How often unchanged stretches of real groups show the pattern; all patterns sum to 1.</param>
internal readonly record struct UnrestPattern(double Size, double Lasting, double CarryOver, double Prior)
{
    private const double Unlasting = 0.05;

    private static readonly (double Value, double Share)[] Lastings = [(0.4, 0.15), (0.7, 0.30), (1.0, 0.55)];
    private static readonly (double Value, double Share)[] CarryOvers = [(0.45, 0.10), (0.60, 0.20), (0.75, 0.35), (0.85, 0.25), (0.93, 0.10)];
    private static readonly (double Value, double Share)[] FewCarryOvers = [(0.60, 0.30), (0.75, 0.35), (0.87, 0.35)];

    /// <summary>The 150 patterns that an interval averages over. How the constants came about is in docs/methods/rates.md.</summary>
    public static IReadOnlyList<UnrestPattern> All { get; } = Grid(Sizes(10, 0.5), Lastings, CarryOvers);

    /// <summary>The 50 patterns that a search for changes chooses from: the same knowledge in wider steps, and for one group in twenty no carry-over at all.</summary>
    public static IReadOnlyList<UnrestPattern> Coarse { get; } =
    [
        .. Grid(Sizes(5, 1), Lastings, FewCarryOvers).Select(pattern => pattern with { Prior = (1 - Unlasting) * pattern.Prior }),
        .. Grid(Sizes(5, 1), [(0, 1)], [(0, 1)]).Select(pattern => pattern with { Prior = Unlasting * pattern.Prior }),
    ];

    /// <summary>The usual variance of the monthly rate beside the rate squared, at so many events a month.</summary>
    public static double UsualVariance(double monthly) => 1.25 * Math.Pow(monthly, 0.515) / monthly;

    /// <summary>The variance of the mean over so many months, beside that of one month.</summary>
    public double LongRun(int months)
    {
        var (sum, carried) = (0.0, 1.0);
        for (var lag = 1; lag < months; lag++)
        {
            carried *= CarryOver;
            sum += (1 - ((double)lag / months)) * carried;
        }

        return 1 + (2 * Lasting * sum);
    }

    private static double[] Sizes(int number, double step) => [.. Enumerable.Range(0, number).Select(at => -1.9 + (step * at))];

    private static UnrestPattern[] Grid(double[] sizes, (double Value, double Share)[] lastings, (double Value, double Share)[] carryOvers)
    {
        var shares = sizes.Select(size => Math.Exp(-(size - 0.1) * (size - 0.1) / (2 * 0.85 * 0.85))).ToArray();
        var all = shares.Sum();
        return
        [
            .. from size in sizes.Zip(shares, (value, share) => (Value: value, Share: share))
               from lasting in lastings
               from carryOver in carryOvers
               select new UnrestPattern(size.Value, lasting.Value, carryOver.Value, size.Share / all * lasting.Share * carryOver.Share),
        ];
    }
}
