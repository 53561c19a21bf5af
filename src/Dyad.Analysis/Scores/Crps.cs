namespace Dyad.Analysis.Scores;

/// <summary>The continuous ranked probability score of draws: how far a forecast distribution lies from what happened.</summary>
/// <remarks>
/// In the unit of the quantity; 0 is perfect, less is better; with a single draw it is the absolute error. Source: Matheson and Winkler (1976);
/// the form for draws after Gneiting and Raftery (2007).
/// </remarks>
public static class Crps
{
    /// <summary>The score of the draws themselves as a distribution: <c>mean|x − y| − Σᵢⱼ|xᵢ − xⱼ| / (2m²)</c>.</summary>
    /// <remarks>
    /// This is the biased form: it scores the m draws as they are and does not guess at the distribution they came from, so a forecast of few draws
    /// is at a small disadvantage. It is the form in which the VIEWS prediction challenge is scored. Costs O(m).
    /// </remarks>
    /// <param name="draws">The forecast.</param>
    /// <param name="actual">What happened; a finite number.</param>
    public static double Of(Draws draws, double actual)
    {
        ArgumentNullException.ThrowIfNull(draws);
        Finite.Require(actual);
        var sorted = draws.Sorted;
        var distance = 0.0;
        var spread = 0.0;
        for (var i = 0; i < sorted.Length; i++)
        {
            distance += Math.Abs(sorted[i] - actual);
            spread += ((2.0 * i) - sorted.Length + 1) * sorted[i];
        }

        var count = (double)sorted.Length;
        return (distance / count) - (spread / (count * count));
    }
}
