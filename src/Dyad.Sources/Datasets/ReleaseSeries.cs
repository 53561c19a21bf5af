using System.Globalization;
using System.Text.RegularExpressions;

namespace Dyad.Sources.Datasets;

/// <summary>Releases too many to list, whose names say for which month they were made.</summary>
/// <param name="Pattern">Matches a release's name; its groups <c>year</c> (two digits) and <c>month</c> give the month.</param>
/// <param name="Status">Whether these releases are final.</param>
/// <param name="DaysAfterMonth">About how many days after the month's end they are published; null where that is not known.</param>
/// <param name="Citations">What a user of these releases must cite, beside the dataset's own citations.</param>
public sealed record ReleaseSeries(Regex Pattern, ReleaseStatus Status, int? DaysAfterMonth, IReadOnlyList<Citation> Citations)
{
    /// <summary>The release of that name; null where the name is not one of the series.</summary>
    public Release? Find(string name)
    {
        var match = Pattern.Match(name);
        return match.Success ? new Release(name, Status, PublishedOf(match), IsPublishedAbout: true, Citations) : null;
    }

    private DateOnly? PublishedOf(Match match)
    {
        if (DaysAfterMonth is not { } days
            || !int.TryParse(match.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || !int.TryParse(match.Groups["month"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            || month is < 1 or > 12)
        {
            return null;
        }

        return new DateOnly(2000 + year, month, 1).AddMonths(1).AddDays(days - 1);
    }
}
