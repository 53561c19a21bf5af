using Dyad.Answers.Lines;
using Dyad.Model;
using Spectre.Console;

namespace Dyad.Cli;

/// <summary>Rows as a table in text. No value is cut: cells break between words, and where a terminal is too narrow for that, each row is a block of lines.</summary>
internal static class TableText
{
    // A column has a blank on either side, and the next is one further.
    private const int Around = 3;

    /// <summary>The table.</summary>
    /// <param name="columns">The heads.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="text">What a value is in text.</param>
    /// <param name="width">The columns of a terminal; null where there is no edge, as in a pipe.</param>
    public static string Of(IReadOnlyList<string> columns, IReadOnlyList<object?>[] rows, Func<object?, string> text, int? width)
    {
        string[] heads = [.. columns.Select(VisibleText.OnOneLine)];
        string[][] cells = [.. rows.Select(row => row.Select(value => VisibleText.OnOneLine(text(value))).ToArray())];
        int Needed(Func<string, int> most) => heads.Select((head, at) => cells.Select(row => most(row[at])).Append(most(head)).Max() + Around).Sum() + 1;
        if (width < Needed(cell => cell.Split(' ').Max(TextWidth.Of)))
        {
            return Stacked(heads, cells);
        }

        var table = new Table().Border(TableBorder.Simple);
        foreach (var (head, at) in heads.Select((head, at) => (head, at)))
        {
            var column = new TableColumn(Markup.Escape(head));
            table.AddColumn(rows.All(row => row[at] is null or long or int or double or decimal) ? column.RightAligned() : column);
        }

        foreach (var row in cells)
        {
            table.AddRow(row.Select(Markup.Escape).ToArray());
        }

        using var lines = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(lines) });
        console.Profile.Width = width ?? Needed(TextWidth.Of);
        console.Write(table);
        return string.Concat(lines.ToString().Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0).Select(line => line + "\n"));
    }

    private static string Stacked(string[] heads, string[][] cells)
    {
        var wide = heads.Max(TextWidth.Of);
        return string.Join('\n', cells.Select(row => string.Concat(row.Select((cell, at) => $" {TextWidth.Pad(heads[at], wide, false)}  {cell}\n"))));
    }
}
