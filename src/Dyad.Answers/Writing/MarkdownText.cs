using Dyad.Answers.Lines;
using Dyad.Answers.Sentences;
using Dyad.Model;

namespace Dyad.Answers.Writing;

/// <summary>Sentences and tables in Markdown, each number with its note.</summary>
/// <param name="notes">The numbering of the notes.</param>
internal sealed class MarkdownText(Footnotes notes)
{
    /// <summary>A text with everything escaped that Markdown would read as a mark.</summary>
    public static string Escape(string text) => MarkdownMarks.Escape(text);

    /// <summary>A sentence; a claim is set off as a quotation and a judgement in italics, each with its word.</summary>
    public string Paragraph(Sentence sentence) => sentence.Basis switch
    {
        Basis.Claim => $"> **Reported:** {Line(sentence)}",
        Basis.Judgement => $"*Judgement:* {Line(sentence)}",
        _ => Line(sentence),
    };

    /// <summary>A sentence without its word.</summary>
    public string Line(Sentence sentence) => string.Concat(sentence.Spans.Select(Run));

    /// <summary>A table, titled.</summary>
    public IEnumerable<string> Table(Table table)
    {
        IEnumerable<string> note = table.Note is { } words ? ["", Line(words)] : [];
        return
        [
            $"**{Escape(table.Title)}**", "",
            Row(table.Columns.Select(column => Escape(column.Title))),
            Row(table.Columns.Select(column => column.IsNumeric ? "---:" : "---")),
            .. table.Rows.Select(row => Row(row.Select(Run))),
            .. note,
        ];
    }

    /// <summary>The notes: for each figure its id, value, source, number of events and the command that lists them.</summary>
    public IEnumerable<string> Notes() => notes.Figures.Select(figure => $"[^{notes.NumberOf(figure.Id)}]: {Note(figure)}");

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private static string Note(Figure figure)
    {
        var value = Escape(Show.Number(figure).Text) + (figure.Unit is "day" or "per cent" ? "" : $" {Escape(figure.Unit)}");
        var range = figure.RangeMeaning.Length > 0 ? $" Range: {Escape(figure.RangeMeaning)}." : "";
        var origin = figure.Kind == FigureKind.Derived
            ? $"{Escape(figure.Request.Measure)} of {string.Join(", ", figure.Inputs.Select(input => $"`{input.Id}`"))}."
            : $"{(figure is { Kind: not FigureKind.Count, Events: { } events } ? $"{Show.Number(events)} {Plural.Of(events, "event")}. " : "")}{MarkdownMarks.Code(EvidenceLine.Of(figure.Id))}";
        return $"`{figure.Id}` {value}.{(figure.Source.Length > 0 ? $" {Escape(figure.Source)}." : "")}{range} {origin}";
    }

    private string Run(Span span) => Escape(ShellLine.Of(span)) + (span.Figure is { } figure && notes.NumberOf(figure.Id) is { } number ? $"[^{number}]" : "");
}
