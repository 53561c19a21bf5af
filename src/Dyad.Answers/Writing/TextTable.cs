using System.Text;
using Dyad.Answers.Lines;
using Dyad.Answers.Sentences;
using Dyad.Model;

namespace Dyad.Answers.Writing;

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
            foreach (var line in WordWrap.Lines($"… and {Show.Number(table.Rows.Count - most)} more: {ShellLine.Of(Hint.Give("format", "md"))} or html shows all.", width))
            {
                yield return line;
            }
        }

        foreach (var line in table.Note is { } note ? WordWrap.Lines(ShellLine.Of(note), width) : [])
        {
            yield return line;
        }
    }

    private static int[] Widths(Table table, string[][] rows, int width)
    {
        var columns = table.Columns.Select((column, at) => rows.Select(row => row[at]).Prepend(column.Title).ToArray()).ToArray();
        var widths = columns.Select(texts => texts.Max(TextWidth.Of)).ToArray();
        int[] words = [.. columns.Select(texts => texts.Max(text => text.Split(' ').Max(TextWidth.Of)))];
        while (widths.Sum() + (Gap.Length * (widths.Length - 1)) > width && Widest(widths, words) is { } widest)
        {
            widths[widest]--;
        }

        return widths;
    }

    // The widest column that can give way without breaking a word; else the widest that is not yet narrow.
    private static int? Widest(int[] widths, int[] words)
    {
        var all = Enumerable.Range(0, widths.Length).OrderByDescending(at => widths[at]).ToArray();
        return all.Where(at => widths[at] > words[at]).Concat(all.Where(at => widths[at] > Narrowest)).Select(at => (int?)at).FirstOrDefault();
    }

    private static IEnumerable<string> Cells(string[] row, Table table, int[] widths)
    {
        var wrapped = row.Select((text, at) => WordWrap.Lines(text, widths[at]).SelectMany(line => Broken(line, widths[at])).ToArray()).ToArray();
        for (var line = 0; line < wrapped.Max(lines => lines.Length); line++)
        {
            var parts = wrapped.Select((lines, at) =>
                TextWidth.Pad(line < lines.Length ? lines[line] : "", widths[at], table.Columns[at].IsNumeric));
            yield return string.Join(Gap, parts).TrimEnd();
        }
    }

    // A word longer than its column goes on in the next line, or every column after it would be out of place.
    private static IEnumerable<string> Broken(string line, int width)
    {
        var (piece, used) = (new StringBuilder(), 0);
        foreach (var rune in line.EnumerateRunes())
        {
            var more = TextWidth.Of(rune.ToString());
            if (used + more > width && used > 0)
            {
                yield return piece.ToString();
                piece.Clear();
                used = 0;
            }

            piece.Append(rune.ToString());
            used += more;
        }

        yield return piece.ToString();
    }
}
