using System.Globalization;

namespace Dyad.Model.Time;

/// <summary>A day, a month or a year, as exact as somebody stated it: <c>2021-06-04</c>, <c>2021-06</c> or <c>2021</c>.</summary>
/// <remarks>
/// <c>First ≤ Last</c>; both are days of the span that was stated. Two values are equal when both days are. The default value is the day 0001-01-01.
/// </remarks>
public readonly record struct StatedDate
{
    private StatedDate(DateOnly first, DateOnly last) => (First, Last) = (first, last);

    /// <summary>The first day it may mean.</summary>
    public DateOnly First { get; }

    /// <summary>The last day it may mean.</summary>
    public DateOnly Last { get; }

    /// <summary>How exact it is: <see cref="DatePrecision.Day"/>, <see cref="DatePrecision.Month"/> or, for a year, <see cref="DatePrecision.Longer"/>.</summary>
    public DatePrecision Precision => (Last.DayNumber - First.DayNumber) switch
    {
        0 => DatePrecision.Day,
        < 31 => DatePrecision.Month,
        _ => DatePrecision.Longer,
    };

    /// <summary>A known day.</summary>
    public static StatedDate Of(DateOnly day) => new(day, day);

    /// <summary>Reads the three forms; null where the text is none of them.</summary>
    public static StatedDate? Find(string text)
    {
        if (Read(text, "yyyy-MM-dd") is { } day)
        {
            return new(day, day);
        }

        if (Read(text, "yyyy-MM") is { } month)
        {
            return new(month, month.AddMonths(1).AddDays(-1));
        }

        return Read(text, "yyyy") is { } year ? new(year, new DateOnly(year.Year, 12, 31)) : null;
    }

    /// <summary>The text as it was stated, without more exactness.</summary>
    public override string ToString() => First.ToString(
        Precision switch { DatePrecision.Day => "yyyy-MM-dd", DatePrecision.Month => "yyyy-MM", _ => "yyyy" }, CultureInfo.InvariantCulture);

    private static DateOnly? Read(string text, string format) =>
        DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
