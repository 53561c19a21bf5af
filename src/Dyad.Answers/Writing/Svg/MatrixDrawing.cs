using System.Globalization;
using System.Text;
using Dyad.Answers.Charts;
using Dyad.Answers.Lines;
using Dyad.Answers.Sentences;
using static Dyad.Answers.Writing.Svg.SvgText;

namespace Dyad.Answers.Writing.Svg;

/// <summary>Draws a square of names: a shaded box with its number where two have something between them, a sign where that is not stated, and nothing else.</summary>
internal static class MatrixDrawing
{
    private const double Top = 22;
    private const double WidestName = 0.42;
    private const double Letter = 6.8;
    private const string NotStated = "?";

    /// <summary>Draws a square.</summary>
    public static Drawing Of(Matrix matrix, bool withData, DrawingSize size)
    {
        var names = Enumerable.Range(0, matrix.Names.Count).Select(matrix.Numbered).ToArray();
        var left = Math.Min((names.Max(TextWidth.Of) * Letter) + 8, size.Width * WidestName);
        var wide = (size.Width - left) / names.Length;
        var classes = MapClasses.UpTo(matrix.Figures.Max(figure => figure.Value) ?? 0);
        var svg = new StringBuilder();
        for (var row = 0; row < names.Length; row++)
        {
            var y = Top + (row * size.Row);
            svg.Append(Label(left + ((row + 0.5) * wide), Top - 8, (row + 1).ToString(CultureInfo.InvariantCulture), "middle"))
                .Append(Label(left - 6, y + (size.Row / 2) + 4, TextWidth.Cut(names[row], (int)((left - 8) / Letter)), "end", "lane"))
                .Append($"<path class=\"grid\" d=\"M{Px(left)} {Px(y)}H{Px(size.Width)}\"/>");
            for (var column = 0; column < names.Length; column++)
            {
                if (matrix.Cells[row][column] is { } figure)
                {
                    var box = new Box(left + (column * wide), y, left + ((column + 1) * wide), y + size.Row);
                    svg.Append(Cell(box, classes, figure, $"{matrix.Names[row]} – {matrix.Names[column]}", withData));
                }
            }
        }

        return new Drawing(size.Width, Top + (names.Length * size.Row) + 2, svg.ToString());
    }

    // A zero is written and not shaded: that the two met and none is recorded dead is something else than that they never met.
    private static string Cell(Box box, MapClasses classes, Figure figure, string names, bool withData)
    {
        var words = figure.Value is null ? NotStated : Show.Number(figure.Value.Value);
        var shade = figure.Value > 0 ? classes.Shade(figure.Value.Value) : 0;
        var shape = $"<rect class=\"{(shade > 0 ? $"c{shade}" : "bare")}\" x=\"{Px(box.West + 1)}\" y=\"{Px(box.South + 1)}\" width=\"{Px(box.East - box.West - 2)}\" height=\"{Px(box.North - box.South - 2)}\"";
        var told = $"{names}: {(figure.Value is null ? "not stated" : words)}";
        var number = WidthOf(words) + 2 < box.East - box.West ? Label((box.West + box.East) / 2, ((box.South + box.North) / 2) + 4, words, "middle", shade > 0 ? $"t{shade}" : "label") : "";
        return (withData ? $"{shape}{Data(figure)}><title>{Escape(told)}</title></rect>" : $"{shape}/>") + number;
    }
}
