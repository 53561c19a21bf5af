using System.Globalization;
using Dyad.Model;
using Dyad.Sources.Datasets;
using Dyad.Store.Storage;

namespace Dyad.Store.Import;

/// <summary>Whether a file that is named like a whole release can be one, by its events and its countries.</summary>
/// <remarks>A whole release decides alone what counts in its months, so a filtered file under the publisher's name would silence every other one.</remarks>
internal static class Wholeness
{
    private const double OfItsOwnRecords = 0.98;
    private const double OfTheNearestRelease = 0.8;
    private const double OfTheCountriesBefore = 0.9;

    /// <summary>What speaks against a part whose extent its name alone told; null where nothing does.</summary>
    public static ExtentDoubt? Doubt(Database database, int part, string file, PartDraft draft)
    {
        if (draft.IsTold || draft.Extent != ExtentKind.Complete || draft.Release.Status != ReleaseStatus.Final || draft.Dataset.IsYearly || draft.Dataset.ActorList is not null)
        {
            return null;
        }

        var (events, countries, places, before, placesBefore, shared) = database.Query(
            Sql.Read("import/wholeness"),
            row => (row.GetInt64(0), row.Text(1) ?? "", row.GetInt64(2), row.Text(3), row.GetInt64(4), row.GetInt64(5)),
            ("part", part)).Single();
        if (events == 0)
        {
            return null;
        }

        var few = TooFew(draft, events);
        var narrow = before is not null && shared < OfTheCountriesBefore * placesBefore ? $"it has events in {shared} of the {placesBefore} countries of release {before}" : null;
        string[] reasons = [.. new[] { few is null ? null : $"{few}, in {places} {Plural.Of(places, "country", "countries")}", narrow }.OfType<string>()];
        return reasons.Length == 0
            ? null
            : new ExtentDoubt(file, draft.Release.Name, string.Join(", and ", reasons), countries.Split(',', StringSplitOptions.RemoveEmptyEntries));
    }

    private static string? TooFew(PartDraft draft, long events)
    {
        if (draft.Release.Records is { } own)
        {
            return events < OfItsOwnRecords * own ? $"it has {Number(events)} {Plural.Of(events, "event")} where release {draft.Release.Name} has {Number(own)} records" : null;
        }

        return Nearest(draft.Dataset, draft.Release.Name) is var (name, records) && events < OfTheNearestRelease * records
            ? $"it has {Number(events)} {Plural.Of(events, "event")} where release {name}, the nearest of which the number is known, has {Number(records)} records"
            : null;
    }

    // By steps in the order of the listed releases; of two as near, the earlier one.
    private static (string Name, int Records)? Nearest(DatasetDefinition dataset, string release)
    {
        var order = ReleaseNumbers.Of(release);
        var listed = dataset.Releases.Where(other => other.Status == ReleaseStatus.Final && other.Name != release)
            .OrderBy(other => ReleaseNumbers.Of(other.Name), Comparer<int[]>.Create(ReleaseNumbers.Compare)).ToArray();
        var place = listed.Count(other => ReleaseNumbers.Compare(ReleaseNumbers.Of(other.Name), order) < 0);
        return listed.Select((other, at) => (Release: other, Steps: at < place ? place - at : at - place + 1))
            .Where(other => other.Release.Records is not null)
            .OrderBy(other => other.Steps)
            .Select(other => ((string, int)?)(other.Release.Name, other.Release.Records!.Value))
            .FirstOrDefault();
    }

    private static string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
