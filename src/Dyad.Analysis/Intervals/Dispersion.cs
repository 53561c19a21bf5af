using MathNet.Numerics.Distributions;

namespace Dyad.Analysis.Intervals;

/// <summary>How much more counts vary about one rate than chance alone would have them: 1 is chance, real groups have 1.5 to 12.</summary>
/// <remarks>
/// Pearson's statistic over its degrees of freedom, tested against chi-square (Fisher, 1950; Cochran, 1954).
/// Two values are equal when all their numbers are. The default value says nothing was measured.
/// </remarks>
public readonly record struct Dispersion
{
    /// <summary>Below this chance the counts are taken to cluster.</summary>
    /// <remarks>
    /// High on purpose: a year of months seldom proves clustering at 0.05.
    /// </remarks>
    public const double Rejection = 0.4;

    private Dispersion(double index, double carryOver, int degreesOfFreedom, double independentFreedom, double pValue) =>
        (Index, CarryOver, DegreesOfFreedom, IndependentFreedom, PValue) = (index, carryOver, degreesOfFreedom, independentFreedom, pValue);

    /// <summary>The variance over the mean, given exposures; zero or more; 1 where there are no events or only one point.</summary>
    public double Index { get; }

    /// <summary>
    /// The correlation of one point with the next and with the next but one, added up, from zero to two: what of a burst runs over the month's end;
    /// 0 where it cannot be told.
    /// </summary>
    public double CarryOver { get; }

    /// <summary>The variance of a long sum over its mean: as <see cref="Index"/>, over the degrees of freedom of as many independent points as these are worth.</summary>
    public double LongRun => DegreesOfFreedom == 0 ? Index : Index * DegreesOfFreedom / IndependentFreedom;

    /// <summary>Points less fitted rates.</summary>
    public int DegreesOfFreedom { get; }

    /// <summary>
    /// The independent points that these are worth, less fitted rates: where neighbours are alike, n points tell no more than <c>n / (1 + 2 × carry-over)</c>
    /// independent ones (Bayley and Hammersley, 1946). At least 1, or 0 where there are no degrees of freedom.
    /// </summary>
    public double IndependentFreedom { get; }

    /// <summary>The chance of so large an index were the counts Poisson; 1 where it cannot be told.</summary>
    public double PValue { get; }

    /// <summary>Whether the counts are taken to cluster, because chance alone is rejected.</summary>
    public bool IsClustered => PValue < Rejection;

    /// <summary>The dispersion of counts about the one rate that fits them.</summary>
    /// <param name="counts">Counts in order, none negative.</param>
    /// <param name="exposures">A positive exposure for each.</param>
    public static Dispersion Of(ReadOnlySpan<int> counts, ReadOnlySpan<double> exposures) => From(Sums.Of(counts, exposures));

    internal static Dispersion From(Sums sums)
    {
        if (sums.Freedom == 0)
        {
            return new(1, 0, 0, 0, 1);
        }

        var fitted = sums.Points - sums.Freedom;
        var carryOver = sums.CarryOver;
        var independent = (sums.Points / (1 + (2 * carryOver))) - fitted;
        return new(sums.Squares / sums.Freedom, carryOver, sums.Freedom, Math.Max(1, independent), 1 - ChiSquared.CDF(sums.Freedom, sums.Squares));
    }

    /// <summary>Sums over Pearson's residuals, of their squares and of their products with the next and the next but one; a stretch without events says nothing.</summary>
    internal readonly record struct Sums(double Squares, double Next, double NextButOne, int Points, int Freedom)
    {
        /// <summary>Each correlation is too low for the residuals being about a fitted mean, and is put right; neither counts below zero, nor the second without the first.</summary>
        public double CarryOver
        {
            get
            {
                if (Squares == 0)
                {
                    return 0;
                }

                // The bias of the first is −(1 + 4ρ)/n (Marriott and Pope, 1954; Kendall, 1954); of the second only the part that is there without correlation is known.
                var perPoint = (double)(Points - Freedom) / Points;
                var first = (Next / Squares) + perPoint;
                first = Math.Clamp(perPoint < 0.25 ? first / (1 - (4 * perPoint)) : first, 0, 1);
                return first == 0 ? 0 : first + Math.Clamp((NextButOne / Squares) + perPoint, 0, 1);
            }
        }

        public static Sums operator +(Sums left, Sums right) => new(
            left.Squares + right.Squares,
            left.Next + right.Next,
            left.NextButOne + right.NextButOne,
            left.Points + right.Points,
            left.Freedom + right.Freedom);

        public static Sums Of(ReadOnlySpan<int> counts, ReadOnlySpan<double> exposures)
        {
            ArgumentOutOfRangeException.ThrowIfNotEqual(exposures.Length, counts.Length, nameof(exposures));
            var (count, exposure) = (0.0, 0.0);
            for (var i = 0; i < counts.Length; i++)
            {
                (count, exposure) = (count + counts[i], exposure + exposures[i]);
            }

            if (count == 0)
            {
                return default;
            }

            var (squares, next, nextButOne, last, lastButOne) = (0.0, 0.0, 0.0, 0.0, 0.0);
            for (var i = 0; i < counts.Length; i++)
            {
                var expected = count * exposures[i] / exposure;
                var residual = (counts[i] - expected) / Math.Sqrt(expected);
                (squares, next, nextButOne) = (squares + (residual * residual), next + (residual * last), nextButOne + (residual * lastButOne));
                (last, lastButOne) = (residual, last);
            }

            return new Sums(squares, next, nextButOne, counts.Length, counts.Length - 1);
        }
    }
}
