using System.Globalization;

namespace Dyad.Model.Time;

/// <summary>A closed span of days, open on a side where that bound is null.</summary>
/// <remarks>Two values are equal when their bounds are. The default value is all time.</remarks>
public readonly record struct Period
{
    /// <summary>Makes a period from its first and last day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The last day lies before the first.</exception>
    public Period(DateOnly? earliest, DateOnly? latest)
    {
        if (latest < earliest)
        {
            throw new ArgumentOutOfRangeException(nameof(latest), latest, "A period does not end before it begins.");
        }

        (Earliest, Latest) = (earliest, latest);
    }

    /// <summary>The first day, or null for no bound.</summary>
    public DateOnly? Earliest { get; }

    /// <summary>The last day, or null for no bound.</summary>
    public DateOnly? Latest { get; }

    /// <summary>The number of days, or null where a bound is open.</summary>
    public int? Days => Latest?.DayNumber - Earliest?.DayNumber + 1;

    /// <summary>The first day of every month that the period touches, in order; none where a bound is open.</summary>
    public IEnumerable<DateOnly> Months()
    {
        if (Earliest is { } first)
        {
            for (var month = new DateOnly(first.Year, first.Month, 1); month <= Latest; month = month.AddMonths(1))
            {
                yield return month;
            }
        }
    }

    /// <summary>Whether a day lies in the period.</summary>
    public bool Contains(DateOnly day) => (Earliest is null || Earliest <= day) && (Latest is null || day <= Latest);

    /// <summary>The period as filters write it: <c>2019-01-01..2021-12-31</c>.</summary>
    public override string ToString() => $"{Earliest:yyyy-MM-dd}..{Latest:yyyy-MM-dd}";

    /// <summary>Reads <c>2019</c>, <c>2019-05</c>, <c>2019-05-01</c> or two of them joined by <c>..</c>; a side may be left open. Null where the text is none of these.</summary>
    public static Period? Find(string text)
    {
        var parts = text.Split("..");
        if (parts.Length > 2 || (parts.Length == 2 && parts is ["", ""]))
        {
            return null;
        }

        var first = Span(parts[0]);
        var last = parts.Length == 1 ? first : Span(parts[1]);
        if ((first is null && (parts.Length == 1 || parts[0].Length > 0)) || (last is null && parts[^1].Length > 0))
        {
            return null;
        }

        return first?.First > last?.Last ? null : new Period(first?.First, last?.Last);
    }

    private static (DateOnly First, DateOnly Last)? Span(string text)
    {
        if (Read(text, "yyyy-MM-dd") is { } day)
        {
            return (day, day);
        }

        if (Read(text, "yyyy-MM") is { } month)
        {
            return (month, month.AddMonths(1).AddDays(-1));
        }

        return Read(text, "yyyy") is { } year ? (year, new DateOnly(year.Year, 12, 31)) : null;
    }

    private static DateOnly? Read(string text, string format) =>
        DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
