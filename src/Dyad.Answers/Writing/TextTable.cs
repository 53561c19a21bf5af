namespace Dyad.Answers;

/// <summary>A table in text: columns aligned, numbers flush right, long cells broken over lines.</summary>
internal static class TextTable
{
    private const string Gap = "  ";
    private const int Narrowest = 8;

    /// <summary>The lines of a table under its title; rows past <paramref name="most"/> are counted, not shown.</summary>
    public static IEnumerable<string> Lines(Table table, int width, int most)
    {
        var shown = table.Rows.Take(most).Select(row => row.Select(cell => cell.Text).ToArray()).ToArray();
        var widths = Widths(table, shown, width);
        foreach (var line in Cells([.. table.Columns.Select(column => column.Title)], table, widths))
        {
            yield return line;
        }

        yield return string.Join(Gap, widths.Select(columns => new string('─', columns)));
        foreach (var line in shown.SelectMany(row => Cells(row, table, widths)))
        {
            yield return line;
        }

        if (table.Rows.Count > most)
        {
            foreach (var line in WordWrap.Lines($"… and {Show.Number(table.Rows.Count - most)} more: --format md or html shows all.", width))
            {
                yield return line;
            }
        }

        foreach (var line in table.Note is { } note ? WordWrap.Lines(note.ToString(), width) : [])
        {
            yield return line;
        }
    }

    private static int[] Widths(Table table, string[][] rows, int width)
    {
        var widths = table.Columns.Select((column, at) =>
            Math.Max(TextWidth.Of(column.Title), rows.Select(row => TextWidth.Of(row[at])).DefaultIfEmpty(0).Max())).ToArray();
        while (widths.Sum() + (Gap.Length * (widths.Length - 1)) > width && widths.Max() > Narrowest)
        {
            widths[Array.IndexOf(widths, widths.Max())]--;
        }

        return widths;
    }

    private static IEnumerable<string> Cells(string[] row, Table table, int[] widths)
    {
        var wrapped = row.Select((text, at) => WordWrap.Lines(text, widths[at])).ToArray();
        for (var line = 0; line < wrapped.Max(lines => lines.Count); line++)
        {
            var parts = wrapped.Select((lines, at) =>
                TextWidth.Pad(line < lines.Count ? lines[line] : "", widths[at], table.Columns[at].IsNumeric));
            yield return string.Join(Gap, parts).TrimEnd();
        }
    }
}
