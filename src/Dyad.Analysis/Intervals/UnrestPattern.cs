namespace Dyad.Analysis.Intervals;

/// <summary>One way in which the months of a group that does not change may vary: how much, how much of that lasts, and how long.</summary>
/// <param name="Size">The log of the variance of the monthly rate beside what is usual at its level.</param>
/// <param name="Lasting">The share of that variance that carries over from month to month, from 0 to 1.</param>
/// <param name="CarryOver">The correlation of the lasting part from one month to the next, from 0 to 1.</param>
/// <param name="Prior">How often unchanged stretches of real groups show the pattern; all patterns sum to 1.</param>
internal readonly record struct UnrestPattern(double Size, double Lasting, double CarryOver, double Prior)
{
    private static readonly (double Value, double Share)[] Lastings = [(0.4, 0.15), (0.7, 0.30), (1.0, 0.55)];
    private static readonly (double Value, double Share)[] CarryOvers = [(0.45, 0.10), (0.60, 0.20), (0.75, 0.35), (0.85, 0.25), (0.93, 0.10)];

    /// <summary>The 150 patterns that an interval averages over. How the constants came about is in docs/methods/rates.md.</summary>
    public static IReadOnlyList<UnrestPattern> All { get; } = Grid();

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

    private static UnrestPattern[] Grid()
    {
        var sizes = Enumerable.Range(0, 10).Select(step => -1.9 + (0.5 * step)).Select(size => (Value: size, Share: Math.Exp(-(size - 0.1) * (size - 0.1) / (2 * 0.85 * 0.85)))).ToArray();
        var all = sizes.Sum(size => size.Share);
        return
        [
            .. from size in sizes
               from lasting in Lastings
               from carryOver in CarryOvers
               select new UnrestPattern(size.Value, lasting.Value, carryOver.Value, size.Share / all * lasting.Share * carryOver.Share),
        ];
    }
}
