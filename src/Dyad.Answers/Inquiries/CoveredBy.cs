namespace Dyad.Answers.Inquiries;

/// <summary>What kind of file speaks of a time; the more, the later in the list.</summary>
public enum CoveredBy
{
    /// <summary>None: what happened is missing, and never zero.</summary>
    Nothing,

    /// <summary>A selection of the events; of more than a month also where months are missing.</summary>
    Part,

    /// <summary>A candidate release, which is provisional.</summary>
    Candidate,

    /// <summary>A complete, final release.</summary>
    Complete,
}
