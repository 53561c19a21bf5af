namespace Dyad.Model.Claims;

/// <summary>The number that a claim's words are about.</summary>
public enum ClaimStatistic
{
    /// <summary>One rate over another.</summary>
    Ratio,

    /// <summary>A part over its whole, from 0 to 1.</summary>
    Share,

    /// <summary>A count or a toll.</summary>
    Count,
}
