namespace Dyad.Answers;

/// <summary>An answer as text for a terminal.</summary>
public static class AnswerText
{
    /// <summary>The answer on its own, every table in full.</summary>
    public static string Write(Answer answer, int width = 100)
    {
        IEnumerable<string> lines = [.. WordWrap.Lines(answer.Asks, width), "", .. Lines(answer, width, int.MaxValue, [])];
        return string.Join('\n', lines.Select(line => line.TrimEnd())) + "\n";
    }

    /// <summary>The lines of an answer under its question.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="width">The columns there are.</param>
    /// <param name="rows">The most rows of a table.</param>
    /// <param name="said">Caveats and notes printed before, which are not repeated; those printed here are added.</param>
    internal static IEnumerable<string> Lines(Answer answer, int width, int rows, HashSet<string> said)
    {
        var lines = new List<string>();
        lines.AddRange(WordWrap.Lines(Prose.Text(answer.Reply), width));
        if (answer.Stated is { } stated)
        {
            lines.AddRange(WordWrap.Lines(stated.Credit, width, "    ", "    "));
        }

        foreach (var paragraph in Prose.Paragraphs(answer.Details))
        {
            lines.AddRange(WordWrap.Lines(Prose.Text(paragraph), width));
        }

        foreach (var note in answer.FurtherStatements)
        {
            lines.AddRange(WordWrap.Lines(note.Sentence, width, "• ", "  "));
            lines.AddRange(WordWrap.Lines(note.Credit, width, "    ", "    "));
        }

        foreach (var chart in answer.Charts)
        {
            lines.Add("");
            lines.AddRange(Chart(chart, width, rows, said));
        }

        foreach (var table in answer.Tables)
        {
            lines.Add("");
            lines.AddRange(WordWrap.Lines(table.Title, width));
            lines.AddRange(TextTable.Lines(table, width, rows));
        }

        return [.. lines, .. Foot(answer, width, said)];
    }

    private static IEnumerable<string> Once(string text, int width, HashSet<string> said) => said.Add(text) ? WordWrap.Lines(text, width) : [];

    private static IEnumerable<string> Chart(Chart chart, int width, int rows, HashSet<string> said)
    {
        var drawn = chart is BarChart bars
            ? TextBars.Lines(bars, width)
            : TextTable.Lines(chart.Table, width, rows);
        return [.. WordWrap.Lines(chart.Title, width), .. WordWrap.Lines(chart.Subtitle, width), .. drawn, .. Once($"{chart.Note} {chart.Source}.", width, said)];
    }

    private static IEnumerable<string> Foot(Answer answer, int width, HashSet<string> said)
    {
        foreach (var caveat in answer.Caveats.Select(caveat => caveat.ToString()).Where(said.Add))
        {
            foreach (var line in WordWrap.Lines(caveat, width, "! ", "  "))
            {
                yield return line;
            }
        }

        var shown = Reading.SpansOf(answer).Select(span => span.Figure).OfType<Figure>().ToArray();
        var figure = Array.Find(shown, one => one.Kind != FigureKind.Derived) ?? shown.FirstOrDefault();
        var know = answer.HowWeKnow is { } how ? $"How we know: {how}" : "";
        var rows = figure is null ? "" : $"Rows: {Prose.EvidenceCommand.Replace("ID", figure.Id, StringComparison.Ordinal)}";
        foreach (var line in new[] { know, rows }.Where(line => line.Length > 0).SelectMany(line => WordWrap.Lines(line, width, "", "  ")))
        {
            yield return line;
        }
    }
}
