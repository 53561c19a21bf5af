using Dyad.Answers.Sentences;

namespace Dyad.Answers.Inquiries;

/// <summary>One test that an answer makes of whether something changed, or is more than chance would have it.</summary>
/// <param name="Id">What is looked at; its own among the looks of a brief.</param>
/// <param name="P">The chance of as much where nothing changed; 1 where nothing was found.</param>
/// <param name="On">The events looked at.</param>
internal sealed record Look(string Id, double P, Figure On)
{
    /// <summary>The last months against those before them.</summary>
    public const string Tempo = "tempo";

    /// <summary>The months from which events came at another rate.</summary>
    public const string Phases = "phases";

    /// <summary>Whether events fill more or fewer cells.</summary>
    public const string Ground = "ground";
}
