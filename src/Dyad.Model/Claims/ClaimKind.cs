namespace Dyad.Model.Claims;

/// <summary>What kind of statement a claim is, which says how data test it.</summary>
public enum ClaimKind
{
    /// <summary>One stretch, group or place beside another.</summary>
    Comparison,

    /// <summary>A part of a whole.</summary>
    Share,

    /// <summary>A number: of one incident, or counted in a period.</summary>
    Level,

    /// <summary>A course over at least two years.</summary>
    Trend,

    /// <summary>The largest of its kind.</summary>
    Record,

    /// <summary>That something happened at all; data can only support it.</summary>
    Presence,

    /// <summary>What will come, by a rule and up to a day; no verdict, its outcome is shown.</summary>
    Prediction,

    /// <summary>What may come; no verdict, its outcome is shown.</summary>
    Warning,

    /// <summary>Recorded, and no event data can test it.</summary>
    Statement,
}
