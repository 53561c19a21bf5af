namespace Dyad.Analysis.Scores;

/// <summary>The interval score of draws: the width of the central interval, plus a fine when what happened lies outside it.</summary>
/// <remarks>
/// In the unit of the quantity; less is better. The fine is <c>2/(1 − coverage)</c> times the distance to the interval, which is 20 times at 90 %.
/// Source: Winkler (1972); Gneiting and Raftery (2007).
/// </remarks>
public static class IntervalScore
{
    /// <summary>The score of the central interval that holds the given share of the draws, ends by linear interpolation.</summary>
    /// <param name="draws">The forecast.</param>
    /// <param name="actual">What happened; a finite number.</param>
    /// <param name="coverage">The share of the draws inside, above 0 and below 1: 0.9 for the 90 % interval.</param>
    public static double Of(Draws draws, double actual, double coverage)
    {
        ArgumentNullException.ThrowIfNull(draws);
        Finite.Require(actual);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(coverage, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(coverage, 1);
        var outside = 1 - coverage;
        var low = draws.Quantile(outside / 2);
        var high = draws.Quantile(1 - (outside / 2));
        var fine = 2 / outside * (Math.Max(low - actual, 0) + Math.Max(actual - high, 0));
        return high - low + fine;
    }
}
