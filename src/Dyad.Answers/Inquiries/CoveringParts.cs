using Dyad.Model.Requests;
using Dyad.Store;
using Dyad.Store.Contents;

namespace Dyad.Answers.Inquiries;

/// <summary>The files that say, by events or by their absence, what happened of what a filter asks.</summary>
/// <param name="Shown">Those that hold its events, and of the same datasets those that speak of further months: a worldwide file without an event of the group says that it has none.</param>
/// <param name="Speaking">All that decide what a month is covered by, whether or not the filter admits their events.</param>
internal sealed record CoveringParts(IReadOnlyList<PartEntry> Shown, IReadOnlyList<PartEntry> Speaking)
{
    // What says when, or how a count is laid out, and not what is looked for.
    private static readonly string[] Frame = ["t", "by", "sort", "limit", "after"];

    /// <summary>The files that can speak of what a filter asks: of a named actor those with events of it, where there are any; else all.</summary>
    public static IReadOnlyList<PartEntry> Knowing(Corpus corpus, Filter filter)
    {
        IReadOnlyList<PartEntry> named = filter.IsSet("actor") || filter.IsSet("pair") ? corpus.PartsOf(Frame.Aggregate(filter, (rest, key) => rest.With(key, null))) : [];
        PartEntry[] own = [.. named.Where(part => HasMonths(part) && IsAskedFor(part, filter))];
        return own.Length > 0 ? own : [.. corpus.Manifest.Parts.Where(part => HasMonths(part) && IsAdmitted(part, filter))];
    }

    /// <summary>The files by those that can speak.</summary>
    public static CoveringParts Of(Corpus corpus, Filter filter, IReadOnlyList<PartEntry> own)
    {
        var (countries, last) = (filter.List("country"), filter.Day("as-of") ?? DateOnly.MaxValue);
        var all = corpus.Manifest.Parts.Where(HasMonths).ToArray();
        var silent = all.Except(own)
            .Where(part => own.Any(source => source.Dataset == part.Dataset) && IsAdmitted(part, filter) && IsFor(part, countries) && part.FirstMonth <= last)
            .OrderByDescending(IsCompleteRelease).ThenByDescending(part => part.LastMonth).ThenByDescending(part => part.Release, StringComparer.Ordinal)
            .ToArray();
        var covered = own.Where(part => IsCompleteRelease(part) && part.Countries.Count == 0).SelectMany(MonthsOf).ToHashSet();
        var adding = new HashSet<PartEntry>(own);
        foreach (var part in silent)
        {
            // Each month is one file's: a release that others have overtaken everywhere is no source any more.
            var before = covered.Count;
            covered.UnionWith(MonthsOf(part).Where(month => month.FirstDay <= last));
            if (covered.Count > before && IsOfStatus(filter, part.Status))
            {
                adding.Add(part);
            }
        }

        // Which months final releases have taken over is theirs to say, whether or not the filter admits their events.
        return new CoveringParts(
            [.. all.Where(adding.Contains)],
            [.. all.Where(part => adding.Contains(part) || (IsCompleteRelease(part) && IsAdmitted(part, filter) && own.Any(source => source.Dataset == part.Dataset)))]);
    }

    /// <summary>Whether a filter looks at a part at all.</summary>
    public static bool IsAdmitted(PartEntry part, Filter filter) => part.Extent != "sample" && IsAskedFor(part, filter);

    public static bool IsCompleteRelease(PartEntry part) => part is { Status: "final", Extent: "complete" };

    /// <summary>Whether a filter admits events of a status.</summary>
    public static bool IsOfStatus(Filter filter, string status) => filter["status"]!.Split(',').Contains(status);

    private static bool IsAskedFor(PartEntry part, Filter filter) =>
        (filter["release"] is not { } release || part.Release == release)
        && (filter["family"] is not { } family || part.Family == family)
        && (filter["dataset"] is not { } dataset || part.Dataset == dataset)
        && (filter.Day("known-on") is not { } day || part.Published <= day);

    private static bool HasMonths(PartEntry part) => part.Months is not null;

    // A file of some countries says something by its silence only to who asks about one of them.
    private static bool IsFor(PartEntry part, IReadOnlyList<string>? countries) =>
        part.Countries.Count == 0 || (countries is not null && part.Months!.Value.Months().Any(month => countries.Any(country => part.SpeaksOf(country, month))));

    private static IEnumerable<(string Dataset, DateOnly FirstDay)> MonthsOf(PartEntry part) => part.Months!.Value.Months().Select(month => (part.Dataset, month));
}
