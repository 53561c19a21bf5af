using System.Text;
using static Dyad.Answers.Writing.Svg.SvgText;

namespace Dyad.Answers.Writing.Svg;

/// <summary>Marks with their words, in as many rows as they take.</summary>
internal static class Legend
{
    private const double Row = 20;

    /// <summary>Draws a legend from a height on.</summary>
    public static (double Height, string Body) Of(IEnumerable<(string Mark, string Text)> entries, double y)
    {
        var svg = new StringBuilder();
        double x = 0;
        var rows = 1;
        foreach (var (mark, text) in entries)
        {
            var width = 26 + WidthOf(text) + 18;
            if (x > 0 && x + width > Drawing.Wide)
            {
                (x, rows) = (0, rows + 1);
            }

            svg.Append($"<g transform=\"translate({Px(x)} {Px(y + ((rows - 1) * Row))})\">{mark}{Label(24, 10, text)}</g>");
            x += width;
        }

        return (rows * Row, svg.ToString());
    }
}
