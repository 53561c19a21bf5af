using System.Globalization;
using Dyad.Sources.Datasets;
using Dyad.Store.Storage;

namespace Dyad.Store.Import;

/// <summary>The days that the records of a part can state: none before its release begins, and none long after it was published.</summary>
/// <param name="Earliest">The first day of the months that the release covers, or any release of the dataset where this one does not say.</param>
/// <param name="Latest">A year after the day of publication; where that is not known, the day after the file was fetched.</param>
/// <param name="Release">The release's name.</param>
internal sealed record DayBounds(DateOnly Earliest, DateOnly Latest, string Release)
{
    // Files that others pass on say the wrong release, with events of months after it. Those count, and the import tells how many there are; a slip of the pen lies further off.
    private const int YearsAfter = 1;

    /// <summary>What a day must be, to stand behind "expected".</summary>
    public string Expected => $"a day from {Earliest.ToString("O", CultureInfo.InvariantCulture)} to {Latest.ToString("O", CultureInfo.InvariantCulture)}, as release {Release} can hold";

    /// <summary>A condition over a day.</summary>
    public string Holds(string day) => $"{day} between date '{Earliest:yyyy-MM-dd}' and date '{Latest:yyyy-MM-dd}'";

    /// <summary>The bounds of a part; null where its records are no events, and so may state when an old war began.</summary>
    public static DayBounds? Of(Database database, int part, DatasetDefinition dataset)
    {
        if (dataset.IsYearly || dataset.ActorList is not null)
        {
            return null;
        }

        var (name, told, fetched) = database.Query(
            "select release, published, accessed from part where part = $part",
            row => (row.GetString(0), row.Day(1), row.Day(2)!.Value),
            ("part", part)).Single();
        var release = dataset.Release(name);
        var published = told ?? release.Published;
        return new DayBounds(First(dataset, release), published?.AddYears(YearsAfter) ?? fetched.AddDays(1), name);
    }

    private static DateOnly First(DatasetDefinition dataset, Release release) =>
        (release.Status == ReleaseStatus.Final ? release.Covers?.Earliest : null)
        ?? dataset.Releases.Select(other => other.Covers?.Earliest).Concat(dataset.Series.Select(series => series.CoversFrom)).Where(day => day is not null).Min()
        ?? new DateOnly(1900, 1, 1);
}
