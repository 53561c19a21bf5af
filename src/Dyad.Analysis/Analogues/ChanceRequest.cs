namespace Dyad.Analysis.Analogues;

/// <summary>A question: how often does a random window of the same level find a match this near?</summary>
/// <remarks>Two requests are equal when all parts are. The same request of the same panel always has the same answer.</remarks>
public sealed record ChanceRequest
{
    /// <summary>States the question.</summary>
    /// <param name="query">The query whose nearest match is to be judged.</param>
    /// <param name="related">The series that are not searched for a window of a given series: itself, and those that tell of the same war. Several threads ask at once.</param>
    /// <param name="tolerance">How far a random window's level may lie from the query's, in logarithms of counts; 0.25 is some 28 %. Zero or more.</param>
    /// <param name="draws">How many random windows are wanted, at least 19.</param>
    /// <param name="seed">Chooses the random windows.</param>
    public ChanceRequest(AnalogueQuery query, Func<int, IReadOnlyCollection<int>> related, double tolerance, int draws, int seed)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(related);
        ArgumentOutOfRangeException.ThrowIfNegative(tolerance);
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, 19);
        (Query, Related, Tolerance, Draws, Seed) = (query, related, tolerance, draws, seed);
    }

    /// <summary>The query whose nearest match is to be judged.</summary>
    public AnalogueQuery Query { get; }

    /// <summary>The series that are not searched for a window of a given series.</summary>
    public Func<int, IReadOnlyCollection<int>> Related { get; }

    /// <summary>How far a random window's level may lie from the query's, in logarithms of counts.</summary>
    public double Tolerance { get; }

    /// <summary>How many random windows are wanted.</summary>
    public int Draws { get; }

    /// <summary>Chooses the random windows.</summary>
    public int Seed { get; }
}
