using System.Globalization;
using System.Text.RegularExpressions;
using Dyad.Model.Time;

namespace Dyad.Sources.Datasets;

/// <summary>Releases too many to list, or still to come, whose names say when and for which months they were made.</summary>
/// <param name="Pattern">
/// Matches a release's name; its groups <c>year</c> (two digits) and <c>month</c> give the last month, <c>from_year</c> and <c>from_month</c>
/// the first, which is the last where they are absent. Without a <c>month</c> a release is the year's, and covers the years before.
/// </param>
/// <param name="Status">Whether these releases are final.</param>
/// <param name="DaysAfterMonth">About how many days after the last month's end they are published; null where that is not known.</param>
/// <param name="Citations">What a user of these releases must cite, beside the dataset's own citations.</param>
public sealed record ReleaseSeries(Regex Pattern, ReleaseStatus Status, int? DaysAfterMonth, IReadOnlyList<Citation> Citations)
{
    /// <summary>The first month that a yearly release covers; null where the name alone does not say what it covers.</summary>
    public DateOnly? CoversFrom { get; init; }

    /// <summary>About which day of its year a yearly release is published; null where that is not known.</summary>
    public (int Month, int Day)? PublishedOn { get; init; }

    /// <summary>The release of that name; null where the name is not one of the series.</summary>
    public Release? Find(string name)
    {
        var match = Pattern.Match(name);
        if (!match.Success)
        {
            return null;
        }

        return match.Groups["month"].Success ? OfMonths(name, match) : OfYear(name, match);
    }

    private Release OfMonths(string name, Match match)
    {
        var last = MonthOf(match, "year", "month");
        var first = MonthOf(match, "from_year", "from_month") ?? last;
        var end = last?.AddMonths(1).AddDays(-1);
        return new Release(name, Status, DaysAfterMonth is { } days ? end?.AddDays(days) : null, IsPublishedAbout: true, Citations)
        {
            Covers = first <= end ? new Period(first, end) : null,
        };
    }

    private Release OfYear(string name, Match match)
    {
        var year = 2000 + Number(match, "year");
        return new Release(name, Status, year is { } known && PublishedOn is var (month, day) ? new DateOnly(known, month, day) : null, IsPublishedAbout: true, Citations)
        {
            Covers = year is { } before && CoversFrom < new DateOnly(before, 1, 1) ? new Period(CoversFrom, new DateOnly(before - 1, 12, 31)) : null,
        };
    }

    private static DateOnly? MonthOf(Match match, string yearGroup, string monthGroup) =>
        Number(match, yearGroup) is { } year && Number(match, monthGroup) is >= 1 and <= 12 and var month ? new DateOnly(2000 + year, month, 1) : null;

    private static int? Number(Match match, string group) =>
        int.TryParse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
