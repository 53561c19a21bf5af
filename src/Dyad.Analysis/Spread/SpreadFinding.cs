namespace Dyad.Analysis.Spread;

/// <summary>What two stretches of months let one say of the ground on which events fell.</summary>
public enum SpreadFinding
{
    /// <summary>That more cells or fewer had events is no more than places and months vary by themselves, or there are too few events to tell.</summary>
    NotShown,

    /// <summary>As many events fell on more cells than before.</summary>
    Spread,

    /// <summary>As many events fell on fewer cells than before.</summary>
    DrewTogether,
}
