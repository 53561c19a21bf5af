namespace Dyad.Answers;

/// <summary>A table in text: columns aligned, numbers flush right, long cells broken over lines.</summary>
internal static class TextTable
{
    private const string Gap = "  ";
    private const int Narrowest = 8;

    /// <summary>The lines of a table; rows past <paramref name="most"/> are counted, not shown.</summary>
    public static IEnumerable<string> Lines(Table table, int width, int most)
    {
        yield return table.Title;
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
            yield return $"… and {Show.Number(table.Rows.Count - most)} more; all of them with dyad ask, or --format json.";
        }

        if (table.Note is { } note)
        {
            foreach (var line in WordWrap.Lines(note.ToString(), width))
            {
                yield return line;
            }
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
