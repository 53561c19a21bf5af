using System.Globalization;
using Dyad.Answers.Sentences;
using Dyad.Model.Requests;
using Dyad.Model.Time;

namespace Dyad.Answers.Inquiries;

/// <summary>The years and months of a count, in order and without gaps.</summary>
internal static class PeriodCounts
{
    /// <summary>Every year from the group's first event, or from the first day asked about, to the as-of date, with its count where events were recorded.</summary>
    public static IReadOnlyList<(string Period, Counted? Count, bool Covered)> Years(Inquiry about) => Years(about, about.Filter, about.AsOf);

    /// <summary>The same of some of its events, until the year of a day.</summary>
    public static IReadOnlyList<(string Period, Counted? Count, bool Covered)> Years(Inquiry about, Filter filter, DateOnly last) =>
        Periods(about, filter, last, "year", day => new Period(new DateOnly(day.Year, 1, 1), new DateOnly(day.Year, 12, 31)), Named("yyyy"), day => day.AddYears(1));

    /// <summary>Every month from the group's first event to the as-of date.</summary>
    public static IReadOnlyList<(string Period, Counted? Count, bool Covered)> Months(Inquiry about) =>
        Periods(about, about.Filter, about.AsOf, "month", day => new Period(new DateOnly(day.Year, day.Month, 1), new DateOnly(day.Year, day.Month, 1).AddMonths(1).AddDays(-1)), Named("yyyy-MM"), day => day.AddMonths(1));

    /// <summary>Every quarter likewise.</summary>
    public static IReadOnlyList<(string Period, Counted? Count, bool Covered)> Quarters(Inquiry about) =>
        Periods(about, about.Filter, about.AsOf, "quarter", QuarterOf, day => $"{day.Year}-Q{(day.Month + 2) / 3}", day => QuarterOf(day).Latest!.Value.AddDays(1));

    /// <summary>What is in no month: rows longer than theirs, and those that may be.</summary>
    public static IReadOnlyList<Counted> InNoMonth(Inquiry about) => [.. about.Count(about.Filter, ["month"]).Where(count => Period.Find(count["month"]) is null)];

    /// <summary>A year that has events, with a mark where it is not wholly covered.</summary>
    public static Span Year(Inquiry about, string year) => Show.Date(year + Mark(about, Period.Find(year)!.Value));

    /// <summary>What a table of years has to say of breaks between them; null where there is none after the group's first event.</summary>
    public static Sentence? Note(Inquiry about)
    {
        var breaks = about.Coverage.Breaks.Where(change => change.Month > about.Total(about.Filter).Tally.First && change.Month <= about.AsOf).Select(Coverage.Told).ToArray();
        return breaks.Length == 0 ? null : Sentence.Of($"Years are not all counted alike: counting changed in {Sentence.List(breaks)}.");
    }

    // A file for one month can hold strays of others, which are events and no whole count of their month.
    private static string Mark(Inquiry about, Period period) => about.Coverage.Covers(period) && !(period.Earliest < about.Asked?.Earliest) ? "" : about.Coverage.Overlaps(period) ? " (part)" : " (not covered)";

    private static Func<DateOnly, string> Named(string format) => day => day.ToString(format, CultureInfo.InvariantCulture);

    private static Period QuarterOf(DateOnly day)
    {
        var first = new DateOnly(day.Year, day.Month - ((day.Month - 1) % 3), 1);
        return new Period(first, first.AddMonths(3).AddDays(-1));
    }

    private static IReadOnlyList<(string Period, Counted? Count, bool Covered)> Periods(
        Inquiry about, Filter filter, DateOnly last, string dimension, Func<DateOnly, Period> periodOf, Func<DateOnly, string> named, Func<DateOnly, DateOnly> next)
    {
        var counts = about.Count(filter, [dimension]).ToDictionary(count => count[dimension]);
        var rows = new List<(string, Counted?, bool)>();
        var first = about.Asked?.Earliest ?? about.Total(filter).Tally.First!.Value;
        for (var day = new DateOnly(first.Year, dimension == "year" ? 1 : first.Month, 1); day <= last; day = next(day))
        {
            var period = periodOf(day);
            var name = named(day);
            var (count, covered) = (counts.GetValueOrDefault(name), about.Coverage.Overlaps(period));
            rows.Add((count is null && !covered ? name : name + Mark(about, period), count, covered));
        }

        return rows;
    }
}
