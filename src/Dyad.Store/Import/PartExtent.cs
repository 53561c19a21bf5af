using Dyad.Sources.Datasets;
using Dyad.Store.Storage;

namespace Dyad.Store.Import;

/// <summary>The months that a part speaks of: of a complete one and a candidate those its release is for, or as told.</summary>
internal static class PartExtent
{
    /// <summary>Sets the months of a complete part whose months nobody told to those of its release, widened to those of its events.</summary>
    public static void Widen(Database database, int part, PartDraft draft)
    {
        if (draft.HasOwnMonths)
        {
            database.Run(Sql.Read("import/extent"), ("part", part));
        }
    }

    /// <summary>Gives a candidate without months, as an older Dyad kept it, those of its release.</summary>
    public static void OfCandidate(Database database, int part, DatasetDefinition dataset)
    {
        var release = database.Query("select release from part where part = $part", row => row.GetString(0), ("part", part)).Single();
        if (dataset.Release(release) is { Status: ReleaseStatus.Candidate, Covers: { Earliest: { } first, Latest: { } last } })
        {
            database.Run(
                "update part set first_month = $first, last_month = $last where part = $part and first_month is null",
                ("part", part), ("first", first), ("last", new DateOnly(last.Year, last.Month, 1)));
        }
    }

    /// <summary>Gives a part without a day of publication, as an older Dyad kept it, that of its release.</summary>
    public static void Dated(Database database, int part, DatasetDefinition dataset)
    {
        var release = database.Query("select release from part where part = $part", row => row.GetString(0), ("part", part)).Single();
        if (dataset.Release(release) is { Published: { } day } dated)
        {
            database.Run(
                "update part set published = $day, published_about = $about where part = $part and published is null",
                ("part", part), ("day", day), ("about", dated.IsPublishedAbout));
        }
    }
}
