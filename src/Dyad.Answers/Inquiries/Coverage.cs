using Dyad.Analysis.Series;
using Dyad.Answers.Sentences;
using Dyad.Model.Time;
using Dyad.Store.Contents;

namespace Dyad.Answers.Inquiries;

/// <summary>The months a corpus speaks of for a group. A month outside is missing, never zero; counts on the two sides of a break are not alike.</summary>
/// <param name="Spans">The covered stretches in order, apart from each other, up to the as-of date; empty where nothing is covered.</param>
/// <param name="Breaks">The months from which events are collected another way than in the covered months before.</param>
/// <param name="Parts">The files: those that hold its events, and those whose silence says that it has none.</param>
internal sealed record Coverage(IReadOnlyList<Period> Spans, IReadOnlyList<CollectionBreak> Breaks, IReadOnlyList<PartEntry> Parts)
{
    /// <summary>The first covered day; null where nothing is covered.</summary>
    public DateOnly? First => Spans is [var first, ..] ? first.Earliest : null;

    /// <summary>The last covered day.</summary>
    public DateOnly? Last => Spans is [.., var last] ? last.Latest : null;

    /// <summary>Whether no file is a mere selection of the events of its months: only then is a month without events a month of none.</summary>
    public bool IsComplete => Parts.All(part => part.Extent == "complete" || part is { Status: "candidate", Extent: not "sample" });

    public static Coverage Of(Inquiry about)
    {
        var parts = CoveringParts.Of(about);
        var months = CoveredMonths.Of(about, parts.Speaking);
        var changes = about.Corpus.Manifest.Datasets
            .Where(dataset => parts.Shown.Any(part => part.Dataset == dataset.Name))
            .SelectMany(dataset => dataset.Breaks)
            .Select(change => new CollectionBreak(new DateOnly(change.On.Year, change.On.Month, 1), change.What));
        return new Coverage(
            months.Spans(),
            [
                .. months.Changes().Concat(changes).GroupBy(change => change.Month).OrderBy(month => month.Key)
                    .Select(month => new CollectionBreak(month.Key, string.Join("; ", month.Select(change => change.Reason).Distinct()))),
            ],
            parts.Shown);
    }

    /// <summary>Whether a whole period is covered.</summary>
    public bool Covers(Period period) => Spans.Any(span => span.Earliest <= period.Earliest && period.Latest <= span.Latest);

    /// <summary>The covered stretches of a period.</summary>
    public IReadOnlyList<Period> Within(Period period) =>
    [
        .. Spans.Where(span => Overlap(span, period)).Select(span => new Period(
            span.Earliest > period.Earliest ? span.Earliest : period.Earliest,
            span.Latest < period.Latest ? span.Latest : period.Latest)),
    ];

    /// <summary>Whether any of a period is covered.</summary>
    public bool Overlaps(Period period) => Spans.Any(span => Overlap(span, period));

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

    private static bool Overlap(Period span, Period period) => span.Earliest <= period.Latest && period.Earliest <= span.Latest;
}
