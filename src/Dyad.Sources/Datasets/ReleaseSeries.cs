using System.Globalization;
using System.Text.RegularExpressions;
using Dyad.Model;

namespace Dyad.Sources.Datasets;

/// <summary>Releases too many to list, whose names say for which months they were made.</summary>
/// <param name="Pattern">
/// Matches a release's name; its groups <c>year</c> (two digits) and <c>month</c> give the last month, <c>from_year</c> and <c>from_month</c>
/// the first, which is the last where they are absent.
/// </param>
/// <param name="Status">Whether these releases are final.</param>
/// <param name="DaysAfterMonth">About how many days after the last month's end they are published; null where that is not known.</param>
/// <param name="Citations">What a user of these releases must cite, beside the dataset's own citations.</param>
public sealed record ReleaseSeries(Regex Pattern, ReleaseStatus Status, int? DaysAfterMonth, IReadOnlyList<Citation> Citations)
{
    /// <summary>The release of that name; null where the name is not one of the series.</summary>
    public Release? Find(string name)
    {
        var match = Pattern.Match(name);
        if (!match.Success)
        {
            return null;
        }

        var last = MonthOf(match, "year", "month");
        var first = MonthOf(match, "from_year", "from_month") ?? last;
        var end = last?.AddMonths(1).AddDays(-1);
        return new Release(name, Status, DaysAfterMonth is { } days ? end?.AddDays(days) : null, IsPublishedAbout: true, Citations)
        {
            Covers = first <= end ? new Period(first, end) : null,
        };
    }

    private static DateOnly? MonthOf(Match match, string yearGroup, string monthGroup) =>
        Number(match, yearGroup) is { } year && Number(match, monthGroup) is >= 1 and <= 12 and var month ? new DateOnly(2000 + year, month, 1) : null;

    private static int? Number(Match match, string group) =>
        int.TryParse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
