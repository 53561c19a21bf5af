using Dyad.Answers.Charts;
using Dyad.Answers.Sentences;

namespace Dyad.Answers.Documents;

/// <summary>Walks a brief in reading order.</summary>
public static class Reading
{
    /// <summary>Every span a reader sees.</summary>
    public static IEnumerable<Span> SpansOf(Brief brief) =>
    [
        .. brief.Head.SelectMany(fact => fact.Value.Spans),
        .. brief.Lead.SelectMany(sentence => sentence.Spans),
        .. brief.Facts.SelectMany(fact => fact.Value.Spans),
        .. brief.Sections.SelectMany(section => section.Answers).SelectMany(SpansOf),
    ];

    /// <summary>Every span of an answer.</summary>
    public static IEnumerable<Span> SpansOf(Answer answer) =>
    [
        .. answer.Reply.Spans,
        .. answer.Details.SelectMany(sentence => sentence.Spans),
        .. answer.Tables.SelectMany(SpansOf),
        .. answer.Charts.SelectMany(chart => SpansOf(chart.Table)),
        .. answer.Limits.SelectMany(sentence => sentence.Spans),
        .. answer.HowWeKnow?.Spans ?? [],
    ];

    /// <summary>The documents that an answer's sentence names, whose word it is.</summary>
    public static IEnumerable<NotedSource> DocumentsOfReply(Answer answer) => [.. answer.Reply.Spans.SelectMany(span => span.Documents), .. answer.Stated?.Sources ?? []];

    /// <summary>Every document that an answer names, in reading order.</summary>
    public static IEnumerable<NotedSource> DocumentsOf(Answer answer) =>
    [
        .. DocumentsOfReply(answer),
        .. answer.Details.SelectMany(sentence => sentence.Spans).SelectMany(span => span.Documents),
        .. answer.FurtherStatements.SelectMany(note => note.Sources),
        .. answer.Charts.Select(chart => chart.Table).Concat(answer.Tables).SelectMany(table => table.Documents).SelectMany(row => row),
    ];

    /// <summary>Every figure of a brief once, by id, in the order a reader meets them, then those that its summary alone has; what derived ones were made of comes last.</summary>
    public static IReadOnlyList<Figure> FiguresOf(Brief brief) => WithInputs(
    [
        .. SpansOf(brief).Select(span => span.Figure).OfType<Figure>(),
        .. brief.Sections.SelectMany(section => section.Answers).SelectMany(DrawnIn),
        .. brief.Summary?.Sentences.SelectMany(sentence => sentence.Figures) ?? [],
    ]);

    /// <summary>Every figure of an answer once.</summary>
    public static IReadOnlyList<Figure> FiguresOf(Answer answer) =>
        WithInputs([.. SpansOf(answer).Select(span => span.Figure).OfType<Figure>(), .. DrawnIn(answer)]);

    private static IReadOnlyList<Figure> WithInputs(IReadOnlyList<Figure> shown)
    {
        var found = new Dictionary<string, Figure>();
        var next = new Queue<Figure>(shown);
        while (next.TryDequeue(out var figure))
        {
            if (found.TryAdd(figure.Id, figure))
            {
                foreach (var input in figure.Inputs)
                {
                    next.Enqueue(input);
                }
            }
        }

        return [.. found.Values];
    }

    private static IEnumerable<Span> SpansOf(Table table) => [.. table.Rows.SelectMany(row => row), .. table.Note?.Spans ?? []];

    private static IEnumerable<Figure> DrawnIn(Answer answer) =>
    [
        .. answer.Charts.OfType<BarChart>().SelectMany(chart => chart.Bars.Concat(chart.Apart)).Select(bar => bar.Figure).OfType<Figure>(),
        .. answer.Charts.OfType<NamedBars>().SelectMany(chart => chart.Figures),
        .. answer.Charts.OfType<Matrix>().SelectMany(chart => chart.Figures),
        .. answer.Charts.OfType<LaneChart>().SelectMany(chart => chart.Figures),
        .. answer.Charts.OfType<CellMap>().SelectMany(map => map.Cells.Select(cell => cell.Figure).Append(map.Unlocated)).OfType<Figure>(),
    ];
}
