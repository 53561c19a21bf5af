namespace Dyad.Analysis.Claims;

/// <summary>What one look at the data says of a claim.</summary>
public enum Stance
{
    /// <summary>Neither.</summary>
    Open,

    /// <summary>The interval lies where the claim's words say.</summary>
    Supports,

    /// <summary>It lies outside, beyond what chance and the group's own past explain.</summary>
    Contradicts,
}
