namespace Dyad.Model.Claims;

/// <summary>What of a statement its test reaches.</summary>
public enum ClaimReach
{
    /// <summary>All of it.</summary>
    Whole,

    /// <summary>One part of it.</summary>
    Part,

    /// <summary>Something that goes with it.</summary>
    Proxy,
}
