using Dyad.Model.Requests;
using Dyad.Store.Contents;

namespace Dyad.Answers.Inquiries;

/// <summary>The files that say, by its events or by their absence, what a group did.</summary>
/// <param name="Shown">Those that hold its events, and of the same datasets those that speak of further months: a worldwide file without an event of the group says that it has none.</param>
/// <param name="Speaking">All that decide what a month is covered by, whether or not the filter admits their events.</param>
internal sealed record CoveringParts(IReadOnlyList<PartEntry> Shown, IReadOnlyList<PartEntry> Speaking)
{
    public static CoveringParts Of(Inquiry about)
    {
        var all = about.Corpus.Manifest.Parts.Where(part => part.Months is not null).ToArray();
        var own = about.HasEvents ? about.Corpus.PartsOf(about.Filter) : [];
        var silent = all.Except(own)
            .Where(part => own.Any(source => source.Dataset == part.Dataset) && IsAdmitted(part, about.Filter) && part.Countries.Count == 0 && part.FirstMonth <= about.AsOf)
            .OrderByDescending(IsCompleteRelease).ThenByDescending(part => part.LastMonth).ThenByDescending(part => part.Release, StringComparer.Ordinal)
            .ToArray();
        var covered = own.Where(part => IsCompleteRelease(part) && part.Countries.Count == 0).SelectMany(MonthsOf).ToHashSet();
        var adding = new HashSet<PartEntry>(own);
        foreach (var part in silent)
        {
            // Each month is one file's: a release that others have overtaken everywhere is no source any more.
            var before = covered.Count;
            covered.UnionWith(MonthsOf(part).Where(month => month.FirstDay <= about.AsOf));
            if (covered.Count > before && IsOfStatus(about.Filter, part.Status))
            {
                adding.Add(part);
            }
        }

        // Which months final releases have taken over is theirs to say, whether or not the filter admits their events.
        return new CoveringParts(
            [.. all.Where(adding.Contains)],
            [.. all.Where(part => adding.Contains(part) || (IsCompleteRelease(part) && IsAdmitted(part, about.Filter) && own.Any(source => source.Dataset == part.Dataset)))]);
    }

    /// <summary>Whether a filter looks at a part at all.</summary>
    public static bool IsAdmitted(PartEntry part, Filter filter) =>
        part.Extent != "sample"
        && (filter["release"] is not { } release || part.Release == release)
        && (filter["family"] is not { } family || part.Family == family)
        && (filter["dataset"] is not { } dataset || part.Dataset == dataset)
        && (filter.Day("known-on") is not { } day || part.Published <= day);

    public static bool IsCompleteRelease(PartEntry part) => part is { Status: "final", Extent: "complete" };

    /// <summary>Whether a filter admits events of a status.</summary>
    public static bool IsOfStatus(Filter filter, string status) => filter["status"]!.Split(',').Contains(status);

    private static IEnumerable<(string Dataset, DateOnly FirstDay)> MonthsOf(PartEntry part) => part.Months!.Value.Months().Select(month => (part.Dataset, month));
}
