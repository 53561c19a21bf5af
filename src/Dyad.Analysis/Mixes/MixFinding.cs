namespace Dyad.Analysis.Mixes;

/// <summary>What the last twelve months let one say of a mix of kinds.</summary>
public enum MixFinding
{
    /// <summary>There are too few months or counts to look.</summary>
    TooFew,

    /// <summary>The mix cannot be told apart from that of the months before.</summary>
    NotToldApart,

    /// <summary>It is another mix than before.</summary>
    Changed,
}
