using System.Globalization;
using Dyad.Model;

namespace Dyad.Answers;

/// <summary>The years and months of a count, in order and without gaps.</summary>
internal static class Calendar
{
    /// <summary>Every year from the group's first event to the as-of date, with its count where events were recorded.</summary>
    public static IReadOnlyList<(string Period, Counted? Count, bool Covered)> Years(Inquiry about) =>
        Periods(about, "year", day => new Period(new DateOnly(day.Year, 1, 1), new DateOnly(day.Year, 12, 31)), "yyyy", day => day.AddYears(1));

    /// <summary>Every month from the group's first event to the as-of date.</summary>
    public static IReadOnlyList<(string Period, Counted? Count, bool Covered)> Months(Inquiry about) =>
        Periods(about, "month", day => new Period(new DateOnly(day.Year, day.Month, 1), new DateOnly(day.Year, day.Month, 1).AddMonths(1).AddDays(-1)), "yyyy-MM", day => day.AddMonths(1));

    private static IReadOnlyList<(string Period, Counted? Count, bool Covered)> Periods(
        Inquiry about, string dimension, Func<DateOnly, Period> periodOf, string format, Func<DateOnly, DateOnly> next)
    {
        var counts = about.Count(about.Filter, [dimension]).ToDictionary(count => count[dimension]);
        var rows = new List<(string, Counted?, bool)>();
        var first = about.Total(about.Filter).Tally.First!.Value;
        for (var day = new DateOnly(first.Year, dimension == "year" ? 1 : first.Month, 1); day <= about.AsOf; day = next(day))
        {
            var period = periodOf(day);
            var name = day.ToString(format, CultureInfo.InvariantCulture);
            var (count, covered) = (counts.GetValueOrDefault(name), about.Coverage.Overlaps(period));
            // A file for one month can hold strays of others, which are events and no whole count of their month.
            var mark = about.Coverage.Covers(period) || (!covered && count is null) ? "" : covered ? " (part)" : " (not covered)";
            rows.Add((name + mark, count, covered));
        }

        return rows;
    }
}
