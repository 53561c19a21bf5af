using Dyad.Answers.Charts;
using Dyad.Answers.Documents;
using Dyad.Answers.Lines;
using Dyad.Answers.Sentences;

namespace Dyad.Answers.Writing;

/// <summary>An answer as Markdown.</summary>
public static class AnswerMarkdown
{
    /// <summary>The answer on its own, with its notes.</summary>
    public static string Write(Answer answer)
    {
        var markdown = new MarkdownText(new Footnotes(Reading.FiguresOf(answer)));
        return string.Join('\n', [.. Lines(answer, markdown, "#"), .. markdown.Notes()]) + "\n";
    }

    /// <summary>The lines of an answer under a heading of some level, each block followed by a blank line.</summary>
    internal static IEnumerable<string> Lines(Answer answer, MarkdownText markdown, string level)
    {
        var lines = new List<string>();
        Add($"{level} {MarkdownText.Escape(answer.Asks)}");
        Add(answer.Reply.Basis == Basis.Data && answer.CanSay ? $"**{markdown.Line(answer.Reply)}**" : markdown.Paragraph(answer.Reply));
        if (answer.Stated is { } stated)
        {
            Add($"*{MarkdownText.Escape(stated.Credit)}*");
        }

        foreach (var paragraph in Prose.Paragraphs(answer.Details))
        {
            Add(markdown.Paragraph(paragraph));
        }

        if (answer.FurtherStatements is { Count: > 0 } further)
        {
            Add([.. further.Select(note => $"- {MarkdownText.Escape(note.Sentence)} *{MarkdownText.Escape(note.Credit)}*")]);
        }

        foreach (var chart in answer.Charts)
        {
            Add($"{level}# {MarkdownText.Escape(chart.Title)}", "", MarkdownText.Escape(chart.Subtitle));
            Add([.. markdown.Table(chart.Table)]);
            Add(Unlocated(chart, markdown) + MarkdownText.Escape($"{chart.Note} {chart.Source}."), MarkdownMarks.Code(ShellLine.Of(chart.Rows)));
        }

        foreach (var table in answer.Tables)
        {
            Add([.. markdown.Table(table)]);
        }

        if (answer.Limits.Count > 0)
        {
            Add([.. answer.Limits.Select(caveat => $"- {markdown.Line(caveat)}")]);
        }

        if (answer.HowWeKnow is { } how)
        {
            Add($"*How we know:* {markdown.Line(how)}");
        }

        return lines;

        void Add(params string[] block) => lines.AddRange([.. block, ""]);
    }

    private static string Unlocated(Chart chart, MarkdownText markdown) =>
        chart is CellMap { Unlocated: { } events } ? markdown.Line(Sentence.Of($"Not on the map: {events:event|events}. ")) : "";
}
