namespace Dyad.Analysis.Coincidence;

/// <summary>An incident of one actor against the third one: where it was, and the days between which it happened.</summary>
/// <remarks>
/// One incident is one attack, however many rows tell of it: collapse rows before. Days are numbered on one scale (such as <see cref="DateOnly.DayNumber"/>).
/// Two values are equal when all four parts are; the default value is an incident 0 in cell 0 on day 0.
/// </remarks>
public readonly record struct PlacedIncident
{
    /// <summary>States an incident.</summary>
    /// <param name="id">What tells this incident from others; the same attack has the same id for both actors.</param>
    /// <param name="cell">The number of the cell it lies in.</param>
    /// <param name="earliestDay">The first day on which it may have happened.</param>
    /// <param name="latestDay">The last day on which it may have happened; not before the first.</param>
    public PlacedIncident(long id, long cell, int earliestDay, int latestDay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(latestDay, earliestDay);
        (Id, Cell, EarliestDay, LatestDay) = (id, cell, earliestDay, latestDay);
    }

    /// <summary>What tells this incident from others.</summary>
    public long Id { get; }

    /// <summary>The number of the cell it lies in.</summary>
    public long Cell { get; }

    /// <summary>The first day on which it may have happened.</summary>
    public int EarliestDay { get; }

    /// <summary>The last day on which it may have happened.</summary>
    public int LatestDay { get; }

    /// <summary>Whether the date is known to a week or better.</summary>
    internal bool IsKnownToAWeek => LatestDay - EarliestDay < 7;

    /// <summary>The day in the middle of those on which it may have happened, which decides its week.</summary>
    internal int MiddleDay => EarliestDay + ((LatestDay - EarliestDay) / 2);
}
