using System.Text;
using Dyad.Answers.Charts;
using Dyad.Answers.Lines;
using static Dyad.Answers.Writing.Svg.SvgText;

namespace Dyad.Answers.Writing.Svg;

/// <summary>Draws lying bars by name with their numbers; what is unknown stands below a gap, hatched, and what is not stated says so in words.</summary>
/// <remarks>The scale is that of the named bars: one apart that is longer is cut, and a gap says so.</remarks>
internal sealed class NamedDrawing
{
    private const double Gap = 10;
    private const double WidestName = 0.5;
    private const string Between = " – ";

    // Capitals are wider than labels are on the whole.
    private const double Letter = 6.8;
    private readonly NamedBars _chart;
    private readonly DrawingSize _size;
    private readonly double _left;
    private readonly double _room;
    private readonly decimal _most;
    private readonly StringBuilder _svg = new();

    private NamedDrawing(NamedBars chart, DrawingSize size)
    {
        (_chart, _size) = (chart, size);
        var all = chart.Bars.Concat(chart.Apart).ToArray();
        _left = Math.Min((all.Max(bar => TextWidth.Of(bar.Name)) * Letter) + 8, size.Width * WidestName);
        _room = size.Width - _left - all.Max(bar => WidthOf(bar.Words)) - 14;
        _most = Most(chart.Bars) is > 0 and var most ? most : Math.Max(1, Most(chart.Apart));
    }

    /// <summary>Draws a chart.</summary>
    public static Drawing Of(NamedBars chart, bool withData, DrawingSize size) => chart.Bars.Count + chart.Apart.Count == 0
        ? new Drawing(size.Width, 40, Label(0, 24, "Nothing to show."))
        : new NamedDrawing(chart, size).Draw(withData);

    private static decimal Most(IReadOnlyList<NamedBar> bars) => bars.Max(bar => bar.Figure.High ?? bar.Figure.Value) ?? 0;

    // Of a pair each of the two is cut: all pairs of one actor would else look the same.
    private static string Cut(string name, int columns)
    {
        if (TextWidth.Of(name) <= columns || name.Split(Between) is not [var one, var other])
        {
            return TextWidth.Cut(name, columns);
        }

        var room = columns - TextWidth.Of(Between);
        var first = Math.Min(TextWidth.Of(one), Math.Max(room / 2, room - TextWidth.Of(other)));
        return $"{TextWidth.Cut(one, first)}{Between}{TextWidth.Cut(other, room - first)}";
    }

    private Drawing Draw(bool withData)
    {
        var y = 4.0;
        foreach (var bar in _chart.Bars)
        {
            Mark(bar, y, BarDrawing.Kind(_chart.Unit), withData);
            y += _size.Row;
        }

        var bottom = y;
        y += _chart.Apart.Count > 0 ? Gap : 0;
        foreach (var bar in _chart.Apart)
        {
            Mark(bar, y, "gap unknown", withData);
            y += _size.Row;
        }

        Axis(4, bottom);
        if (_chart.Apart.Count > 0)
        {
            Axis(bottom + Gap, y);
        }

        return new Drawing(_size.Width, y + 4, _svg.ToString());
    }

    private void Axis(double from, double to) => _svg.Append($"<path class=\"axis\" d=\"M{Px(_left)} {Px(from)}V{Px(to)}\"/>");

    private void Mark(NamedBar bar, double y, string style, bool withData)
    {
        var (value, thick) = (bar.Figure.Value ?? 0, _size.Row - 7);
        var isCut = value > _most;
        var wide = (double)(Math.Min(value, _most) / _most) * _room;
        var middle = y + (_size.Row / 2) + 4;
        _svg.Append(Label(_left - 6, middle, Cut(bar.Name, (int)((_left - 8) / Letter)), "end", "lane"));
        if (bar.Figure.Value is not null)
        {
            var shape = $"<rect class=\"bar {style}\" x=\"{Px(_left)}\" y=\"{Px(y + 3.5)}\" width=\"{Px(Math.Max(wide, 1))}\" height=\"{Px(thick)}\"";
            _svg.Append(withData ? $"{shape}{Data(bar.Figure)}><title>{Escape($"{bar.Name}: {bar.Words}")}</title></rect>" : $"{shape}/>");
        }

        if (isCut)
        {
            _svg.Append($"<path class=\"cut\" d=\"M{Px(_left + (wide * 0.8))} {Px(y + thick + 6)}l8 {Px(-thick - 5)}\"/>");
        }

        // What is not stated has no mark but its words.
        var words = Label(_left + wide + 6, middle, bar.Words);
        _svg.Append(withData && bar.Figure.Value is null ? words.Replace("<text ", $"<text{Data(bar.Figure)} ", StringComparison.Ordinal) : words);
    }
}
