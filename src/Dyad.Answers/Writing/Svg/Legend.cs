using System.Text;
using Dyad.Answers.Lines;
using static Dyad.Answers.Writing.Svg.SvgText;

namespace Dyad.Answers.Writing.Svg;

/// <summary>Marks with their words, in as many rows as they take.</summary>
internal static class Legend
{
    private const double Row = 20;
    private const double Line = 14;
    private const double Mark = 26;
    private const double Letter = 6.4;

    /// <summary>Draws a legend from a height on; words longer than the drawing is wide run over several lines.</summary>
    public static (double Height, string Body) Of(IEnumerable<(string Mark, string Text)> entries, double y, double wide)
    {
        var svg = new StringBuilder();
        var (x, top, high) = (0.0, 0.0, Row);
        foreach (var (mark, text) in entries)
        {
            var lines = Mark + WidthOf(text) > wide ? WordWrap.Lines(text, (int)((wide - Mark) / Letter)) : [text];
            var width = Mark + lines.Max(WidthOf) + 18;
            if (x > 0 && x + width > wide)
            {
                (x, top, high) = (0, top + high, Row);
            }

            svg.Append($"<g transform=\"translate({Px(x)} {Px(y + top)})\">{mark}{string.Concat(lines.Select((line, at) => Label(24, 10 + (at * Line), line)))}</g>");
            x += width;
            high = Math.Max(high, Row + ((lines.Count - 1) * Line));
        }

        return (top + high, svg.ToString());
    }
}
