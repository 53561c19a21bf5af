using Dyad.Answers.Charts;
using Dyad.Answers.Documents;
using Dyad.Answers.Lines;
using Dyad.Answers.Sentences;
using Dyad.Model;

namespace Dyad.Answers.Writing;

/// <summary>An answer as text for a terminal.</summary>
public static class AnswerText
{
    /// <summary>The answer on its own, every table in full.</summary>
    public static string Write(Answer answer, int width = 100)
    {
        var notes = new TextNotes();
        IEnumerable<string> lines = [.. WordWrap.Lines(answer.Asks, width), "", .. Lines(answer, width, int.MaxValue, notes), .. notes.Lines(width)];
        return VisibleText.Of(string.Join('\n', lines.Select(line => line.TrimEnd())) + "\n");
    }

    /// <summary>The lines of an answer under its question.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="width">The columns there are.</param>
    /// <param name="rows">The most rows of a table.</param>
    /// <param name="notes">What was said before, which is not repeated, and the documents named; what is said here is added.</param>
    internal static IEnumerable<string> Lines(Answer answer, int width, int rows, TextNotes notes)
    {
        var lines = new List<string>();
        lines.AddRange(WordWrap.Lines(Prose.Text(answer.Reply), width));
        if (answer.Stated is { } stated && notes.IsNew(stated))
        {
            lines.AddRange(WordWrap.Lines(notes.Credit(stated), width, "  ", "  "));
        }

        foreach (var paragraph in Prose.Paragraphs(answer.Details))
        {
            lines.AddRange(WordWrap.Lines(Prose.Text(paragraph), width));
        }

        foreach (var note in Ordered(answer.FurtherStatements).Where(note => notes.IsNew(note)))
        {
            lines.AddRange(WordWrap.Lines($"{note.Sentence} {notes.Credit(note)}", width, "• ", "  "));
        }

        foreach (var chart in answer.Charts)
        {
            lines.Add("");
            lines.AddRange(Chart(chart, width, rows, notes));
        }

        foreach (var table in answer.Tables)
        {
            lines.Add("");
            lines.AddRange(WordWrap.Lines(table.Title, width));
            lines.AddRange(TextTable.Lines(Numbered(table, rows, notes), width, rows));
        }

        return [.. lines, .. Foot(answer, width, notes)];
    }

    // The newest first, those of no time last; the group's own before what is said of others.
    private static IEnumerable<StatementNote> Ordered(IEnumerable<StatementNote> statements) =>
        statements.OrderBy(note => note.IsOfAnother).ThenByDescending(note => note.Begin ?? DateOnly.MinValue);

    // Documents by number, where the table names some.
    private static Table Numbered(Table table, int rows, TextNotes notes)
    {
        var at = table.Columns.ToList().FindIndex(column => column.Name == "source");
        return at < 0 || table.Documents.Count == 0 ? table : table with
        {
            Rows = [.. table.Rows.Select((row, index) => index >= rows ? row : (IReadOnlyList<Span>)[.. row.Take(at), Show.Name(notes.Marks(table.Documents[index])), .. row.Skip(at + 1)])],
        };
    }

    private static IEnumerable<string> Once(string text, int width, TextNotes notes) => notes.IsNew(text) ? WordWrap.Lines(text, width) : [];

    private static IEnumerable<string> Chart(Chart chart, int width, int rows, TextNotes notes)
    {
        var drawn = chart switch
        {
            BarChart bars => TextBars.Lines(bars, width),
            NamedBars names => TextNames.Lines(names, width),
            _ => TextTable.Lines(chart.Table, width, rows),
        };
        return [.. WordWrap.Lines(chart.Title, width), .. WordWrap.Lines(chart.Subtitle, width), .. drawn, .. Once($"{chart.Note} {chart.Source}.", width, notes)];
    }

    private static IEnumerable<string> Foot(Answer answer, int width, TextNotes notes)
    {
        foreach (var caveat in answer.Limits.Select(ShellLine.Of).Where(notes.IsNew))
        {
            foreach (var line in WordWrap.Lines(caveat, width, "! ", "  "))
            {
                yield return line;
            }
        }

        var shown = Reading.SpansOf(answer).Select(span => span.Figure).OfType<Figure>().ToArray();
        var figure = Array.Find(shown, one => one.Kind != FigureKind.Derived) ?? shown.FirstOrDefault();
        var know = answer.HowWeKnow is { } how && notes.IsNew(how.ToString()) ? $"How we know: {how}" : "";
        var rows = figure is null ? "" : $"Rows: {EvidenceLine.Of(figure.Id)}";
        foreach (var line in new[] { know, rows }.Where(line => line.Length > 0).SelectMany(line => WordWrap.Lines(line, width, "", "  ")))
        {
            yield return line;
        }
    }
}
