using Dyad.Analysis.Series;
using Dyad.Answers.Sentences;
using Dyad.Model.Requests;
using Dyad.Model.Time;
using Dyad.Store;
using Dyad.Store.Contents;

namespace Dyad.Answers.Inquiries;

/// <summary>The months a corpus speaks of for what a filter asks. A month outside is missing, never zero; counts on the two sides of a break are not alike.</summary>
/// <param name="Spans">The covered stretches in order, apart from each other, up to the as-of date; empty where nothing is covered.</param>
/// <param name="Breaks">The months from which events are collected another way than in the covered months before.</param>
/// <param name="Parts">The files: those that hold its events, and those whose silence says that it has none.</param>
internal sealed record Coverage(IReadOnlyList<Period> Spans, IReadOnlyList<CollectionBreak> Breaks, IReadOnlyList<PartEntry> Parts)
{
    /// <summary>Of files that speak of nothing.</summary>
    public static Coverage None { get; } = new([], [], []);

    /// <summary>The stretches in which no event means none: complete releases or candidates cover them, in every country asked about.</summary>
    public IReadOnlyList<Period> Whole { get; init; } = Spans;

    /// <summary>The stretches of which some file speaks, if only for some countries where none is asked about.</summary>
    public IReadOnlyList<Period> Some { get; init; } = Spans;

    /// <summary>By what each month is covered, by its first day; a month that is not here is covered by nothing.</summary>
    public IReadOnlyDictionary<DateOnly, CoveredBy> By { get; init; } = new Dictionary<DateOnly, CoveredBy>();

    /// <summary>The first covered day; null where nothing is covered.</summary>
    public DateOnly? First => Spans is [var first, ..] ? first.Earliest : null;

    /// <summary>The last covered day.</summary>
    public DateOnly? Last => Spans is [.., var last] ? last.Latest : null;

    /// <summary>Whether no file is a mere selection of the events of its months: only then does a month without recorded events count as zero.</summary>
    public bool IsComplete => Parts.All(part => part.Extent == "complete" || part is { Status: "candidate", Extent: not "sample" });

    /// <summary>Of a filter: of a named actor, the files that hold its events decide which datasets know it.</summary>
    public static Coverage Of(Corpus corpus, Filter filter) => Of(corpus, filter, CoveringParts.Knowing(corpus, filter));

    /// <summary>The same, where the files that can speak are known.</summary>
    public static Coverage Of(Corpus corpus, Filter filter, IReadOnlyList<PartEntry> knowing)
    {
        var parts = CoveringParts.Of(corpus, filter, knowing);
        var months = CoveredMonths.Of(corpus, filter, parts.Speaking);
        var changes = corpus.Manifest.Datasets
            .Where(dataset => parts.Shown.Any(part => part.Dataset == dataset.Name))
            .SelectMany(dataset => dataset.Breaks)
            .Select(change => new CollectionBreak(new DateOnly(change.On.Year, change.On.Month, 1), change.What));
        return new Coverage(
            months.Spans(),
            [
                .. months.Changes().Concat(changes).GroupBy(change => change.Month).OrderBy(month => month.Key)
                    .Select(month => new CollectionBreak(month.Key, string.Join("; ", month.Select(change => change.Reason).Distinct()))),
            ],
            parts.Shown)
        { Whole = months.Whole(), Some = months.Some(), By = months.By() };
    }

    /// <summary>From the first day of some stretches to the last; without bounds where there is none.</summary>
    public static Period Ends(IReadOnlyList<Period> stretches) => stretches is [var first, ..] ? new Period(first.Earliest, stretches[^1].Latest) : default;

    /// <summary>Whether a whole period is covered.</summary>
    public bool Covers(Period period) => Holds(Spans, period);

    /// <summary>Whether no event in a whole period means none.</summary>
    public bool CoversWhole(Period period) => Holds(Whole, period);

    /// <summary>The covered stretches of a period.</summary>
    public IReadOnlyList<Period> Within(Period period) =>
    [
        .. Spans.Where(span => Overlap(span, period)).Select(span => new Period(
            span.Earliest > period.Earliest ? span.Earliest : period.Earliest,
            span.Latest < period.Latest ? span.Latest : period.Latest)),
    ];

    /// <summary>Whether any of a period is covered.</summary>
    public bool Overlaps(Period period) => Spans.Any(span => Overlap(span, period));

    /// <summary>Whether some file speaks of any of a period.</summary>
    public bool Touches(Period period) => Some.Any(span => Overlap(span, period));

    /// <summary>The stretches of a period's months of which no file speaks, such as <c>2015-06 to 2019-10</c>.</summary>
    public IReadOnlyList<string> Gaps(Period period)
    {
        var missing = period.Months().Where(month => !Touches(new Period(month, month.AddMonths(1).AddDays(-1)))).ToHashSet();
        return
        [
            .. missing.Where(month => !missing.Contains(month.AddMonths(-1))).Order().Select(start =>
            {
                var end = start;
                while (missing.Contains(end.AddMonths(1)))
                {
                    end = end.AddMonths(1);
                }

                return start == end ? $"{start:yyyy-MM}" : $"{start:yyyy-MM} to {end:yyyy-MM}";
            }),
        ];
    }

    /// <summary>The first break after a period begins and before it ends: what lies before it and after is not counted alike. Null where there is none.</summary>
    public CollectionBreak? BreakIn(Period period) =>
        BreaksIn(period) is [var first, ..] ? first : null;

    /// <summary>All of them.</summary>
    public IReadOnlyList<CollectionBreak> BreaksIn(Period period) => [.. Breaks.Where(change => period.Earliest < change.Month && change.Month <= period.Latest)];

    /// <summary>A period cut at every break in it.</summary>
    public IReadOnlyList<Period> Eras(Period period)
    {
        DateOnly[] starts = [period.Earliest!.Value, .. BreaksIn(period).Select(change => change.Month)];
        return [.. starts.Select((start, at) => new Period(start, at + 1 < starts.Length ? starts[at + 1].AddDays(-1) : period.Latest))];
    }

    /// <summary>The covered stretches in words.</summary>
    public Sentence SpansTold() => Sentence.List(Spans.Select(span => Sentence.Of($"{span.Earliest!.Value} to {span.Latest!.Value}")));

    /// <summary>A break in words: when, and what changed as its dataset says it.</summary>
    public static Sentence Told(CollectionBreak change) => Sentence.Of($"{Show.Month(change.Month)} ({change.Reason})");

    private static bool Holds(IReadOnlyList<Period> spans, Period period) => spans.Any(span => span.Earliest <= period.Earliest && period.Latest <= span.Latest);

    private static bool Overlap(Period span, Period period) => span.Earliest <= period.Latest && period.Earliest <= span.Latest;
}
