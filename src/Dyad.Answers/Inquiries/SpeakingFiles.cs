using Dyad.Model.Requests;
using Dyad.Model.Time;
using Dyad.Store;
using Dyad.Store.Contents;

namespace Dyad.Answers.Inquiries;

/// <summary>The files that speak of what a filter asks, and the months they cover. A file of some countries speaks of those alone.</summary>
internal sealed class SpeakingFiles
{
    private readonly HashSet<DateOnly> _covered;

    private SpeakingFiles(IReadOnlyList<PartEntry> parts, HashSet<DateOnly> covered) => (Parts, _covered) = (parts, covered);

    /// <summary>The files.</summary>
    public IReadOnlyList<PartEntry> Parts { get; }

    /// <summary>From the first covered month to the last; null where there is none.</summary>
    public Period? Span => _covered.Count == 0 ? null : new Period(_covered.Min(), _covered.Max().AddMonths(1).AddDays(-1));

    /// <summary>Whether every month of a period is covered.</summary>
    public bool Covers(Period period) => period.Months().All(_covered.Contains);

    /// <summary>Whether any month of a period is covered.</summary>
    public bool Overlaps(Period period) => period.Months().Any(_covered.Contains);

    /// <summary>All files that the filter looks at and that have months.</summary>
    public static SpeakingFiles Of(Corpus corpus, Filter filter) => Of(corpus, filter, _ => true);

    /// <summary>Those alone whose silence about a month means that nothing was recorded: complete releases and candidates, of every country asked about.</summary>
    public static SpeakingFiles Complete(Corpus corpus, Filter filter) => Of(
        corpus, filter,
        part => (part.Extent == "complete" || part is { Status: "candidate", Extent: not "sample" }) && (filter.IsSet("country") || part.Countries.Count == 0));

    /// <summary>The stretches of a period's months that no file covers, such as <c>2015-06 to 2019-10</c>.</summary>
    public IReadOnlyList<string> Gaps(DateOnly first, DateOnly last)
    {
        var missing = new Period(first, last).Months().Where(month => !_covered.Contains(month)).ToArray();
        return
        [
            .. missing.Where(month => !missing.Contains(month.AddMonths(-1))).Select(start =>
            {
                var end = missing.First(month => month >= start && !missing.Contains(month.AddMonths(1)));
                return start == end ? $"{start:yyyy-MM}" : $"{start:yyyy-MM} to {end:yyyy-MM}";
            }),
        ];
    }

    private static SpeakingFiles Of(Corpus corpus, Filter filter, Func<PartEntry, bool> admits)
    {
        var parts = corpus.Manifest.Parts.Where(part => part.Months is not null && CoveringParts.IsAdmitted(part, filter) && admits(part)).ToArray();
        var byCountry = filter.List("country") is { } countries
            ? countries.Select(country => parts.SelectMany(part => MonthsOf(part).Where(month => part.SpeaksOf(country, month))))
            : [parts.SelectMany(MonthsOf)];
        return new SpeakingFiles(parts, byCountry.Select(months => months.ToHashSet()).Aggregate((all, some) => [.. all.Intersect(some)]));
    }

    private static IEnumerable<DateOnly> MonthsOf(PartEntry part) => part.Months!.Value.Months();
}
