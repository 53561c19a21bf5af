namespace Dyad.Model.Packs;

/// <summary>A number that somebody stated, from a low to a high one, with what it counts.</summary>
/// <remarks>
/// At least one end is known, and <c>0 ≤ Low ≤ High</c> where both are. An end that is null was not stated: "over 1,400" has no high one.
/// Two values are equal when ends and unit are. The default value is not valid.
/// </remarks>
public readonly record struct StatedRange
{
    /// <summary>Makes a range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Both ends are missing, one is negative, or they are out of order.</exception>
    public StatedRange(long? low, long? high, RangeUnit unit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(low ?? high ?? -1, nameof(low));
        ArgumentOutOfRangeException.ThrowIfLessThan(high ?? long.MaxValue, low ?? 0, nameof(high));
        (Low, High, Unit) = (low, high, unit);
    }

    /// <summary>The least; null where not stated.</summary>
    public long? Low { get; }

    /// <summary>The most; null where not stated.</summary>
    public long? High { get; }

    /// <summary>What is counted.</summary>
    public RangeUnit Unit { get; }
}
