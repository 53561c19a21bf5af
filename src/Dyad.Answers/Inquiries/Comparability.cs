namespace Dyad.Answers.Inquiries;

/// <summary>What the files let one say of two stretches of time; the first that holds.</summary>
internal enum Comparability
{
    /// <summary>The later stretch is not covered.</summary>
    NotCovered,

    /// <summary>The earlier stretch is not covered.</summary>
    BeforeNotCovered,

    /// <summary>No event is recorded in the earlier stretch or, where both are counted alike, in the later one.</summary>
    None,

    /// <summary>Counting changed within the two.</summary>
    Broken,

    /// <summary>Both have events, but are not whole months, so that they have no rates to compare.</summary>
    Counts,

    /// <summary>Both have events, but too few for a ratio.</summary>
    TooFew,

    /// <summary>The ratio of their rates can be told.</summary>
    Ratio,
}
