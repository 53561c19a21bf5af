using MathNet.Numerics.Distributions;

namespace Dyad.Analysis.Intervals;

/// <summary>How much more counts vary about one rate than chance alone would have them: 1 is chance, conflict data have 1.5 to 3.4.</summary>
/// <remarks>
/// Pearson's statistic over its degrees of freedom, tested against chi-square (Fisher, 1950; Cochran, 1954).
/// Two values are equal when all their numbers are. The default value says nothing was measured.
/// </remarks>
public readonly record struct Dispersion
{
    /// <summary>Below this chance the counts are taken to cluster.</summary>
    /// <remarks>
    /// High on purpose: a year of months seldom proves clustering at 0.05, and an exact Poisson interval on counts that do cluster
    /// holds too seldom (docs/methods/rates.md has the figures).
    /// </remarks>
    public const double Rejection = 0.4;

    private Dispersion(double index, double carryOver, int degreesOfFreedom, double pValue) =>
        (Index, CarryOver, DegreesOfFreedom, PValue) = (index, carryOver, degreesOfFreedom, pValue);

    /// <summary>The variance over the mean, given exposures; zero or more; 1 where there are no events or only one point.</summary>
    public double Index { get; }

    /// <summary>The correlation of one point with the next, zero or more: what of a burst runs over the month's end; 0 where it cannot be told.</summary>
    public double CarryOver { get; }

    /// <summary>The variance of a long sum over its mean: the index, and the carry-over to either side (Newey and West, 1987, one lag).</summary>
    /// <remarks>The index itself is too low where neighbours are alike, by twice the carry-over in the degrees of freedom; that is put right too.</remarks>
    public double LongRun => Index * (1 + (2 * CarryOver)) / (1 - (2 * CarryOver / Math.Max(3, DegreesOfFreedom)));

    /// <summary>Points less fitted rates.</summary>
    public int DegreesOfFreedom { get; }

    /// <summary>The chance of so large an index were the counts Poisson; 1 where it cannot be told.</summary>
    public double PValue { get; }

    /// <summary>The interval these counts call for: exact Poisson only where chance alone is not rejected.</summary>
    public IntervalMethod Method => PValue < Rejection ? IntervalMethod.NegativeBinomial : IntervalMethod.ExactPoisson;

    /// <summary>The dispersion of counts about the one rate that fits them.</summary>
    /// <param name="counts">Counts in order, none negative.</param>
    /// <param name="exposures">A positive exposure for each.</param>
    public static Dispersion Of(ReadOnlySpan<int> counts, ReadOnlySpan<double> exposures) => From(Sums.Of(counts, exposures));

    /// <summary>The dispersion of two stretches, each about its own rate.</summary>
    public static Dispersion Of(ReadOnlySpan<int> counts, ReadOnlySpan<double> exposures, ReadOnlySpan<int> otherCounts, ReadOnlySpan<double> otherExposures) =>
        From(Sums.Of(counts, exposures) + Sums.Of(otherCounts, otherExposures));

    internal static Dispersion From(Sums sums)
    {
        if (sums.Freedom == 0)
        {
            return new(1, 0, 0, 1);
        }

        // The correlation of residuals about a fitted mean is too low by one in the number of its points (Marriott and Pope, 1954).
        var carryOver = sums.Squares == 0 ? 0 : (sums.Neighbours / sums.Squares) + ((double)(sums.Points - sums.Freedom) / sums.Points);
        return new(sums.Squares / sums.Freedom, Math.Clamp(carryOver, 0, 1), sums.Freedom, 1 - ChiSquared.CDF(sums.Freedom, sums.Squares));
    }

    /// <summary>Sums over Pearson's residuals; a stretch without events says nothing.</summary>
    internal readonly record struct Sums(double Squares, double Neighbours, int Points, int Freedom)
    {
        public static Sums operator +(Sums left, Sums right) => new(
            left.Squares + right.Squares, left.Neighbours + right.Neighbours, left.Points + right.Points, left.Freedom + right.Freedom);

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

            var (squares, neighbours, last) = (0.0, 0.0, 0.0);
            for (var i = 0; i < counts.Length; i++)
            {
                var expected = count * exposures[i] / exposure;
                var residual = (counts[i] - expected) / Math.Sqrt(expected);
                (squares, neighbours, last) = (squares + (residual * residual), neighbours + (residual * last), residual);
            }

            return new Sums(squares, neighbours, counts.Length, counts.Length - 1);
        }
    }
}
