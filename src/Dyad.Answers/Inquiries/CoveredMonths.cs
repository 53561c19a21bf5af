using Dyad.Analysis.Series;
using Dyad.Model.Requests;
using Dyad.Model.Time;
using Dyad.Store;
using Dyad.Store.Contents;
using Dyad.Store.Counting;

namespace Dyad.Answers.Inquiries;

/// <summary>Month by month and dataset by dataset, what kind of file speaks of what is asked.</summary>
/// <remarks>
/// A month that a complete release covers is that release's; elsewhere it is that of the candidate or selection published last, as records
/// are. A file of some countries speaks of those alone, and a month is covered where files speak of every country that is asked about.
/// </remarks>
internal sealed class CoveredMonths
{
    private readonly DateOnly _start;
    private readonly DateOnly _last;
    private readonly (string Dataset, Month[] Months)[] _datasets;
    private readonly Period[] _files;

    private CoveredMonths(DateOnly start, DateOnly last, (string Dataset, Month[] Months)[] datasets, Period[] files) =>
        (_start, _last, _datasets, _files) = (start, last, datasets, files);

    private int Length => _datasets.Length == 0 ? 0 : _datasets[0].Months.Length;

    public static CoveredMonths Of(Corpus corpus, Filter filter, IReadOnlyCollection<PartEntry> parts)
    {
        var asOf = filter.Day("as-of") ?? DateOnly.MaxValue;
        var begun = parts.Where(part => part.Months!.Value.Earliest <= asOf).ToArray();
        if (begun.Length == 0)
        {
            return new CoveredMonths(default, default, [], []);
        }

        var start = begun.Min(part => part.Months!.Value.Earliest)!.Value;
        var last = begun.Max(part => part.Months!.Value.Latest)!.Value;
        last = last < asOf ? last : asOf;
        var length = Index(start, last) + 1;
        return new CoveredMonths(
            start, last,
            [.. begun.GroupBy(part => part.Dataset).Select(dataset => (dataset.Key, MonthsOf(corpus, filter, [.. dataset], start, length)))],
            filter.IsSet("country") ? [] : [.. begun.Select(part => part.Months!.Value)]);
    }

    /// <summary>The stretches of covered months, the last cut at the as-of date.</summary>
    public IReadOnlyList<Period> Spans() => Stretches(IsCovered);

    /// <summary>Those in which no event means none.</summary>
    public IReadOnlyList<Period> Whole() => Stretches(month => Array.Exists(_datasets, dataset => dataset.Months[month].IsWhole));

    /// <summary>Those of which some file speaks, if only for some countries where none is asked about.</summary>
    public IReadOnlyList<Period> Some() => Stretches(month => IsCovered(month) || Array.Exists(_files, file => file.Contains(_start.AddMonths(month))));

    /// <summary>By what each month is covered at best, by its first day.</summary>
    public IReadOnlyDictionary<DateOnly, CoveredBy> By() =>
        Enumerable.Range(0, Length).ToDictionary(_start.AddMonths, month => _datasets.Max(dataset => dataset.Months[month].Kind));

    /// <summary>The months in which another kind of file takes over, or another dataset begins or ends.</summary>
    public IEnumerable<CollectionBreak> Changes()
    {
        var before = -1;
        for (var month = 0; month < Length; month++)
        {
            if (!IsCovered(month))
            {
                continue;
            }

            foreach (var (dataset, kinds) in _datasets.Where(_ => before >= 0))
            {
                if (!kinds[month].IsLike(kinds[before]))
                {
                    yield return new CollectionBreak(_start.AddMonths(month), Reason(dataset, kinds[before], kinds[month]));
                }
            }

            before = month;
        }
    }

    private static string Reason(string dataset, Month before, Month after) => (before.Kind, after.Kind) switch
    {
        (CoveredBy.Nothing, _) => $"{dataset} begins",
        (_, CoveredBy.Nothing) => $"{dataset} ends",
        (_, CoveredBy.Candidate) => "provisional candidate releases from then on",
        (CoveredBy.Part, CoveredBy.Complete) => "a complete release takes over",
        (_, CoveredBy.Complete) => "a final release takes over",
        (CoveredBy.Part, _) => "the files hold another selection of events",
        _ => "the files hold only a selection of events",
    };

    // The least that is known of any country asked about; one pass where no file is bound to countries.
    private static Month[] MonthsOf(Corpus corpus, Filter filter, IReadOnlyCollection<PartEntry> parts, DateOnly start, int length)
    {
        string[] countries = parts.All(part => part.Countries.Count == 0) ? [""] : [.. CountriesOf(corpus, filter, parts)];
        var inOrder = parts.OrderBy(CoveringParts.IsCompleteRelease).ThenBy(part => part.Published ?? DateOnly.MinValue).ToArray();
        var least = Enumerable.Repeat(new Month(CoveredBy.Complete, "", IsWhole: true), length).ToArray();
        foreach (var country in countries)
        {
            var last = new Month[length];
            foreach (var part in inOrder)
            {
                var (kind, span) = (KindOf(part), part.Months!.Value);
                // The silence of a selection says nothing, nor that of a file of some countries about the world.
                var isWhole = kind != CoveredBy.Part && part.Extent != "sample" && (part.Countries.Count == 0 || filter.IsSet("country"));
                for (var month = Math.Max(0, Index(start, span.Earliest!.Value)); month <= Index(start, span.Latest!.Value) && month < length; month++)
                {
                    if (!part.SpeaksOf(country, start.AddMonths(month)))
                    {
                        continue;
                    }

                    last[month] = new Month(kind, kind == CoveredBy.Part ? last[month].Selections + part.PartHash : "", isWhole);
                }
            }

            for (var month = 0; month < length; month++)
            {
                var isWhole = least[month].IsWhole && last[month].IsWhole;
                least[month] = (last[month].Kind < least[month].Kind ? last[month] : least[month]) with { IsWhole = isWhole };
            }
        }

        // Where a final release has taken the place of candidates and the filter leaves final events out, nothing is left to know.
        return CoveringParts.IsOfStatus(filter, "final") ? least : [.. least.Select(month => month.Kind == CoveredBy.Candidate ? month : default)];
    }

    // Those asked for; else those with events of which some file is: a stray event elsewhere says nothing of what the files are for.
    private static IEnumerable<string> CountriesOf(Corpus corpus, Filter filter, IReadOnlyCollection<PartEntry> parts) =>
        filter.List("country")
        ?? corpus.Count(new CountRequest(filter.With("t", null), ["country"])).Select(count => count.Keys["country"])
            .Where(country => parts.Any(part => part.Countries.Count > 0 && part.Months!.Value.Months().Any(month => part.SpeaksOf(country, month)))).DefaultIfEmpty("");

    private static CoveredBy KindOf(PartEntry part) => CoveringParts.IsCompleteRelease(part) ? CoveredBy.Complete : part.Status == "candidate" ? CoveredBy.Candidate : CoveredBy.Part;

    private static int Index(DateOnly start, DateOnly day) => (12 * (day.Year - start.Year)) + day.Month - start.Month;

    private bool IsCovered(int month) => Array.Exists(_datasets, dataset => dataset.Months[month].Kind != CoveredBy.Nothing);

    private IReadOnlyList<Period> Stretches(Func<int, bool> holds)
    {
        var stretches = new List<Period>();
        for (var month = 0; month < Length; month++)
        {
            var start = month;
            while (month < Length && holds(month))
            {
                month++;
            }

            if (month > start)
            {
                var end = _start.AddMonths(month).AddDays(-1);
                stretches.Add(new Period(_start.AddMonths(start), end < _last ? end : _last));
            }
        }

        return stretches;
    }

    // Which selections are held matters where nothing better is: two of them are not two halves of one.
    private readonly record struct Month(CoveredBy Kind, string Selections, bool IsWhole)
    {
        public bool IsLike(Month other) => Kind == other.Kind && Selections == other.Selections;
    }
}
