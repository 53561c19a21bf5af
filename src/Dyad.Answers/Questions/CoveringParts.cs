using Dyad.Model;
using Dyad.Store;

namespace Dyad.Answers;

/// <summary>The files that say, by its events or by their absence, what a group did.</summary>
/// <remarks>
/// Those that hold its events; and of the same datasets the newest complete release and the candidates of months that no complete release
/// covers, because a worldwide file without an event of the group says that it has none.
/// </remarks>
internal static class CoveringParts
{
    public static IReadOnlyList<PartEntry> Of(Inquiry about)
    {
        var releases = about.SourcesOf(about.Filter);
        var all = about.Corpus.Manifest.Parts.Where(part => part.Months is not null).ToArray();
        var own = all.Where(part => releases.Contains($"{part.Dataset} {part.Release}")).ToArray();
        var silent = all.Except(own)
            .Where(part => own.Any(source => source.Dataset == part.Dataset) && IsAdmitted(part, about.Filter) && part.Countries.Count == 0 && part.FirstMonth <= about.AsOf)
            .ToArray();
        var newest = silent.Where(IsCompleteRelease).GroupBy(part => part.Dataset).Select(group => group.MaxBy(part => (part.LastMonth, part.Release))!).ToArray();
        var complete = own.Where(part => IsCompleteRelease(part) && part.Countries.Count == 0).Concat(newest).ToArray();
        var candidates = silent.Where(part => part.Status == "candidate" && !complete.Any(release => release.FirstMonth <= part.FirstMonth && part.LastMonth <= release.LastMonth));
        return [.. all.Where(own.Concat(newest).Concat(candidates).ToHashSet().Contains)];
    }

    public static bool IsCompleteRelease(PartEntry part) => part is { Status: "final", Extent: "complete" };

    private static bool IsAdmitted(PartEntry part, Filter filter) =>
        part.Extent != "sample"
        && (filter["release"] is not { } release || part.Release == release)
        && (filter["status"] is not { } status || status.Split(',').Contains(part.Status))
        && (filter.Day("known-on") is not { } day || part.Published <= day);
}
