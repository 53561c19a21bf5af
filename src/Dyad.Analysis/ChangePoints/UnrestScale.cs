using Dyad.Analysis.Intervals;
using Dyad.Analysis.Series;

namespace Dyad.Analysis.ChangePoints;

/// <summary>Counts by month on the scale on which months of any one rate vary alike, as one pattern of unrest has them vary.</summary>
/// <remarks>
/// Where the variance is the mean and <c>w</c> times its square, that scale is <c>2/√w · asinh √(w·rate)</c>, with 3/8 of an event added to the count
/// (Anscombe, 1948). A month covered in part stands at the rate of a whole month and is by that much more at the mercy of chance.
/// </remarks>
internal sealed class UnrestScale
{
    private const double Added = 0.375;
    private const double LeastCount = 0.5;

    private UnrestScale(double[] values, double[] passing, double[] carried, double lasting, double logSlopes) =>
        (Values, Passing, Carried, Lasting, LogSlopes) = (values, passing, carried, lasting, logSlopes);

    /// <summary>The months on the scale.</summary>
    public double[] Values { get; }

    /// <summary>The variance of each month that is gone with it: chance, and the part of unrest that does not last.</summary>
    public double[] Passing { get; }

    /// <summary>The correlation of the lasting part in each month with that in the month seen before it, unseen months between them included.</summary>
    public double[] Carried { get; }

    /// <summary>The variance of the part of unrest that carries over from month to month.</summary>
    public double Lasting { get; }

    /// <summary>The logs of the scale's slope at each month, added up: what makes likelihoods on scales of different patterns alike.</summary>
    public double LogSlopes { get; }

    /// <summary>The months as a pattern has them vary.</summary>
    /// <param name="months">At least one covered month, with exposures in months.</param>
    /// <param name="pattern">The pattern.</param>
    public static UnrestScale Of(ObservedMonths months, UnrestPattern pattern)
    {
        var mean = Math.Max(months.Count, LeastCount) / months.Exposure;
        var square = UnrestPattern.UsualVariance(mean) * Math.Exp(pattern.Size);
        var chance = 1 / (1 + (mean * square));
        var unrest = Math.Log(1 + square) * mean * chance;
        var (values, passing, carried, logSlopes) = (new double[months.Length], new double[months.Length], new double[months.Length], 0.0);
        for (var at = 0; at < months.Length; at++)
        {
            var rate = (months.Counts[at] + Added) / months.Exposures[at];
            values[at] = 2 / Math.Sqrt(square) * Math.Asinh(Math.Sqrt(square * rate));
            passing[at] = (unrest * (1 - pattern.Lasting)) + (chance / months.Exposures[at]);
            carried[at] = Math.Pow(pattern.CarryOver, at == 0 ? 1 : months.Indices[at] - months.Indices[at - 1]);
            logSlopes -= 0.5 * Math.Log(rate * (1 + (square * rate)));
        }

        return new UnrestScale(values, passing, carried, unrest * pattern.Lasting, logSlopes);
    }
}
