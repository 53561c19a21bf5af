namespace Dyad.Analysis.Series;

/// <summary>A day known only to lie between two days, both included, with the key of the event it belongs to.</summary>
/// <remarks>
/// Always <c>Earliest ≤ Latest</c>. The key makes the event's draws its own, so that they do not depend on the order of events; it comes from the
/// event's id. Two values are equal when key and days are. The default value is event 0 on the first day of year 1.
/// </remarks>
public readonly record struct UncertainDate
{
    /// <summary>A day between two days.</summary>
    public UncertainDate(ulong key, DateOnly earliest, DateOnly latest)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(latest, earliest);
        (Key, Earliest, Latest) = (key, earliest, latest);
    }

    /// <summary>A number that only this event has.</summary>
    public ulong Key { get; }

    /// <summary>The first day it may be.</summary>
    public DateOnly Earliest { get; }

    /// <summary>The last day it may be.</summary>
    public DateOnly Latest { get; }

    /// <summary>One possible day, each equally likely; the same for the same seed, draw and key.</summary>
    public DateOnly Drawn(ulong seed, int draw)
    {
        var bits = SeededRandom.Mix(SeededRandom.Mix(SeededRandom.Mix(seed) ^ (ulong)draw) ^ Key);
        return Earliest.AddDays(SeededRandom.Below(bits, Latest.DayNumber - Earliest.DayNumber + 1));
    }
}
