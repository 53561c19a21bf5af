namespace Dyad.Model.Time;

/// <summary>When an event happened: the days its source published, and the interval it lies in once the stated precision is taken in.</summary>
/// <remarks>
/// <c>Start ≤ End</c>, and <c>Earliest ≤ Start</c>, <c>End ≤ Latest</c> where the interval is known. Both ends are closed.
/// Two values are equal when their days and precision are. The default value is 0001-01-01 with day precision.
/// </remarks>
public readonly record struct EventDate
{
    /// <summary>Makes a date from published days and their precision.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The end lies before the start.</exception>
    public EventDate(DateOnly start, DateOnly end, DatePrecision precision)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        (Start, End, Precision) = (start, end, precision);
        (Earliest, Latest) = Interval(start, end, precision);
    }

    /// <summary>The first day as published.</summary>
    public DateOnly Start { get; }

    /// <summary>The last day as published.</summary>
    public DateOnly End { get; }

    /// <summary>How far the published days may be off.</summary>
    public DatePrecision Precision { get; }

    /// <summary>The first day the event may have happened on; null where the precision is unknown.</summary>
    public DateOnly? Earliest { get; }

    /// <summary>The last day the event may have happened on; null where the precision is unknown.</summary>
    public DateOnly? Latest { get; }

    /// <summary>The one day by which an event is put into periods, bindings and as-of tests: its published start.</summary>
    public DateOnly CountedOn => Start;

    // A published range already is the interval; a single day with a coarse precision stands for the span its code means.
    private static (DateOnly? Earliest, DateOnly? Latest) Interval(DateOnly start, DateOnly end, DatePrecision precision) =>
        precision switch
        {
            DatePrecision.Unknown => (null, null),
            DatePrecision.Day => (start, end),
            _ when start < end => (start, end),
            DatePrecision.FewDays => (start.AddDays(-5), start.AddDays(5)),
            DatePrecision.Week => (start.AddDays(-6), start.AddDays(6)),
            DatePrecision.Month => (new DateOnly(start.Year, start.Month, 1), new DateOnly(start.Year, start.Month, 1).AddMonths(1).AddDays(-1)),
            DatePrecision.Longer => (new DateOnly(start.Year, 1, 1), new DateOnly(start.Year, 12, 31)),
            _ => throw new ArgumentOutOfRangeException(nameof(precision), precision, "No such precision."),
        };
}
