namespace Dyad.Analysis.Scores;

/// <summary>A probability that was stated for an event, and whether the event then happened.</summary>
/// <remarks>
/// The probability is from 0 to 1. Two values are equal when both parts are. The default value says that the event was called impossible and did not
/// happen. A forecast that is not yet resolved has no <see cref="ResolvedProbability"/>.
/// </remarks>
public readonly record struct ResolvedProbability
{
    /// <summary>States a probability and its outcome.</summary>
    /// <param name="probability">From 0 to 1.</param>
    /// <param name="happened">Whether the event happened.</param>
    public ResolvedProbability(double probability, bool happened)
    {
        if (!(probability >= 0 && probability <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "A probability lies from 0 to 1.");
        }

        (Probability, Happened) = (probability, happened);
    }

    /// <summary>The probability stated, from 0 to 1.</summary>
    public double Probability { get; }

    /// <summary>Whether the event happened.</summary>
    public bool Happened { get; }
}
