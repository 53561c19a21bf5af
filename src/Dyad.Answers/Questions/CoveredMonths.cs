using Dyad.Analysis.Series;
using Dyad.Model;
using Dyad.Store;

namespace Dyad.Answers;

/// <summary>Month by month, whether files speak of it and whether they are candidates.</summary>
/// <remarks>A month that a complete release covers is that release's; elsewhere candidates count before selections, as records do.</remarks>
internal sealed class CoveredMonths
{
    private readonly DateOnly _asOf;
    private readonly DateOnly _start;
    private readonly Kind[] _kinds;

    private CoveredMonths(DateOnly start, Kind[] kinds, DateOnly asOf) => (_start, _kinds, _asOf) = (start, kinds, asOf);

    private enum Kind
    {
        Missing,
        Selected,
        Candidate,
        Complete,
    }

    public static CoveredMonths Of(IReadOnlyCollection<PartEntry> parts, DateOnly asOf)
    {
        var months = parts.Select(part => (Span: part.Months!.Value, Kind: KindOf(part))).Where(part => part.Span.Earliest <= asOf).ToArray();
        if (months.Length == 0)
        {
            return new CoveredMonths(default, [], asOf);
        }

        var start = months.Min(part => part.Span.Earliest)!.Value;
        var kinds = new Kind[Index(start, months.Max(part => part.Span.Latest)!.Value < asOf ? months.Max(part => part.Span.Latest)!.Value : asOf) + 1];
        foreach (var (span, kind) in months)
        {
            for (var month = Index(start, span.Earliest!.Value); month <= Index(start, span.Latest!.Value) && month < kinds.Length; month++)
            {
                kinds[month] = kind > kinds[month] ? kind : kinds[month];
            }
        }

        return new CoveredMonths(start, kinds, asOf);
    }

    /// <summary>The stretches of covered months, the last cut at the as-of date.</summary>
    public IReadOnlyList<Period> Spans()
    {
        var spans = new List<Period>();
        for (var month = 0; month < _kinds.Length; month++)
        {
            var start = month;
            while (month < _kinds.Length && _kinds[month] != Kind.Missing)
            {
                month++;
            }

            if (month > start)
            {
                var end = _start.AddMonths(month).AddDays(-1);
                spans.Add(new Period(_start.AddMonths(start), end < _asOf ? end : _asOf));
            }
        }

        return spans;
    }

    /// <summary>The months in which candidates take over from final releases, or the other way round.</summary>
    public IEnumerable<CollectionBreak> Takeovers()
    {
        var before = Kind.Missing;
        for (var month = 0; month < _kinds.Length; month++)
        {
            if (_kinds[month] is not Kind.Missing and var kind)
            {
                if (before != Kind.Missing && (before == Kind.Candidate) != (kind == Kind.Candidate))
                {
                    yield return new CollectionBreak(_start.AddMonths(month), kind == Kind.Candidate ? "candidate releases take over" : "a final release takes over");
                }

                before = kind;
            }
        }
    }

    private static Kind KindOf(PartEntry part) => CoveringParts.IsCompleteRelease(part) ? Kind.Complete : part.Status == "candidate" ? Kind.Candidate : Kind.Selected;

    private static int Index(DateOnly start, DateOnly day) => (12 * (day.Year - start.Year)) + day.Month - start.Month;
}
