using Dyad.Analysis.Series;
using Dyad.Model.Time;
using Dyad.Store.Contents;

namespace Dyad.Answers.Inquiries;

/// <summary>Month by month and dataset by dataset, what kind of file speaks of a group.</summary>
/// <remarks>
/// A month that a complete release covers is that release's; elsewhere it is that of the candidate or selection published last, as records
/// are. A file of some countries speaks of those alone, and a month is covered where files speak of every country that is asked about.
/// </remarks>
internal sealed class CoveredMonths
{
    private readonly Inquiry _about;
    private readonly DateOnly _start;
    private readonly (string Dataset, Month[] Months)[] _datasets;

    private CoveredMonths(Inquiry about, DateOnly start, (string Dataset, Month[] Months)[] datasets) => (_about, _start, _datasets) = (about, start, datasets);

    private enum Kind
    {
        Missing,
        Selection,
        Candidate,
        Complete,
    }

    private int Length => _datasets.Length == 0 ? 0 : _datasets[0].Months.Length;

    public static CoveredMonths Of(Inquiry about, IReadOnlyCollection<PartEntry> parts)
    {
        var begun = parts.Where(part => part.Months!.Value.Earliest <= about.AsOf).ToArray();
        if (begun.Length == 0)
        {
            return new CoveredMonths(about, default, []);
        }

        var start = begun.Min(part => part.Months!.Value.Earliest)!.Value;
        var last = begun.Max(part => part.Months!.Value.Latest)!.Value;
        var length = Index(start, last < about.AsOf ? last : about.AsOf) + 1;
        return new CoveredMonths(about, start, [.. begun.GroupBy(part => part.Dataset).Select(dataset => (dataset.Key, MonthsOf(about, [.. dataset], start, length)))]);
    }

    /// <summary>The stretches of covered months, the last cut at the as-of date.</summary>
    public IReadOnlyList<Period> Spans()
    {
        var spans = new List<Period>();
        for (var month = 0; month < Length; month++)
        {
            var start = month;
            while (month < Length && IsCovered(month))
            {
                month++;
            }

            if (month > start)
            {
                var end = _start.AddMonths(month).AddDays(-1);
                spans.Add(new Period(_start.AddMonths(start), end < _about.AsOf ? end : _about.AsOf));
            }
        }

        return spans;
    }

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
                if (kinds[month] != kinds[before])
                {
                    yield return new CollectionBreak(_start.AddMonths(month), Reason(dataset, kinds[before], kinds[month]));
                }
            }

            before = month;
        }
    }

    private static string Reason(string dataset, Month before, Month after) => (before.Kind, after.Kind) switch
    {
        (Kind.Missing, _) => $"{dataset} begins",
        (_, Kind.Missing) => $"{dataset} ends",
        (_, Kind.Candidate) => "candidate releases take over",
        (Kind.Selection, Kind.Complete) => "a complete release takes over",
        (_, Kind.Complete) => "a final release takes over",
        (Kind.Selection, _) => "another selection of events is held",
        _ => "only a selection of events is held",
    };

    // The least that is known of any country asked about; one pass where no file is bound to countries.
    private static Month[] MonthsOf(Inquiry about, IReadOnlyCollection<PartEntry> parts, DateOnly start, int length)
    {
        string[] countries = parts.All(part => part.Countries.Count == 0) ? [""] : [.. CountriesOf(about, parts)];
        var inOrder = parts.OrderBy(CoveringParts.IsCompleteRelease).ThenBy(part => part.Published ?? DateOnly.MinValue).ToArray();
        var least = Enumerable.Repeat(new Month(Kind.Complete, ""), length).ToArray();
        foreach (var country in countries)
        {
            var last = new Month[length];
            foreach (var part in inOrder)
            {
                var (kind, span) = (KindOf(part), part.Months!.Value);
                for (var month = Math.Max(0, Index(start, span.Earliest!.Value)); month <= Index(start, span.Latest!.Value) && month < length; month++)
                {
                    if (!part.SpeaksOf(country, start.AddMonths(month)))
                    {
                        continue;
                    }

                    last[month] = new Month(kind, kind == Kind.Selection ? last[month].Selections + part.PartHash : "");
                }
            }

            for (var month = 0; month < length; month++)
            {
                least[month] = last[month].Kind < least[month].Kind ? last[month] : least[month];
            }
        }

        // Where a final release has taken the place of candidates and the filter leaves final events out, nothing is left to know.
        return CoveringParts.IsOfStatus(about.Filter, "final") ? least : [.. least.Select(month => month.Kind == Kind.Candidate ? month : default)];
    }

    // Those asked for; else those with events of which some file is: a stray event elsewhere says nothing of what the files are for.
    private static IEnumerable<string> CountriesOf(Inquiry about, IReadOnlyCollection<PartEntry> parts) =>
        about.Filter["country"]?.Split(',')
        ?? about.Count(about.Filter, ["country"]).Select(count => count.Tally.Keys["country"]).Where(country => parts.Any(part => part.Countries.Count > 0 && part.Months!.Value.Months().Any(month => part.SpeaksOf(country, month)))).DefaultIfEmpty("");

    private static Kind KindOf(PartEntry part) => CoveringParts.IsCompleteRelease(part) ? Kind.Complete : part.Status == "candidate" ? Kind.Candidate : Kind.Selection;

    private static int Index(DateOnly start, DateOnly day) => (12 * (day.Year - start.Year)) + day.Month - start.Month;

    private bool IsCovered(int month) => Array.Exists(_datasets, dataset => dataset.Months[month].Kind != Kind.Missing);

    // Which selections are held matters where nothing better is: two of them are not two halves of one.
    private readonly record struct Month(Kind Kind, string Selections);
}
