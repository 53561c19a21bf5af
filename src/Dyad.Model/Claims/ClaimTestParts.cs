namespace Dyad.Model.Claims;

/// <summary>The parts that a test may have beside what it counts and of whom.</summary>
[Flags]
public enum ClaimTestParts
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The period.</summary>
    Period = 1,

    /// <summary>What it is compared with.</summary>
    Against = 2,

    /// <summary>The whole that it is a share of.</summary>
    Within = 4,

    /// <summary>One event.</summary>
    Event = 8,

    /// <summary>Periods that each have to have some.</summary>
    Each = 16,

    /// <summary>Words of the table, or a region written out.</summary>
    Words = 32,
}
