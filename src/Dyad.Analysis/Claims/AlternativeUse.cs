namespace Dyad.Analysis.Claims;

/// <summary>Whether an alternative weighs in a verdict.</summary>
public enum AlternativeUse
{
    /// <summary>It does.</summary>
    Used,

    /// <summary>It shares nearly all of the primary's rows, so that it says nothing new.</summary>
    Copy,

    /// <summary>It has too few of them.</summary>
    Thin,

    /// <summary>The files do not state what it asks for.</summary>
    NotApplicable,
}
