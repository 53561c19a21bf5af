using System.Text;
using Dyad.Answers.Charts;
using Dyad.Answers.Sentences;
using static Dyad.Answers.Writing.Svg.SvgText;

namespace Dyad.Answers.Writing.Svg;

/// <summary>Draws bars over time: a bar for the best estimate or the count, a whisker from low to high, a hatched field where nothing is covered, a dashed line where counting changed.</summary>
/// <remarks>
/// A best estimate of zero with a higher one is a hollow bar up to the high; a covered period without events is a short line on the axis;
/// an unknown value is a question mark. Where low and high are the same there is no whisker.
/// </remarks>
internal sealed class BarDrawing
{
    private const double Top = 26;
    private const double ApartWide = 76;
    private readonly BarChart _chart;
    private readonly DrawingSize _size;
    private readonly Scale _scale;
    private readonly double _left;
    private readonly double _right;
    private readonly double _slot;
    private readonly double _thick;
    private readonly StringBuilder _svg = new();
    private readonly SvgPath _whiskers = new();

    private BarDrawing(BarChart chart, DrawingSize size)
    {
        (_chart, _size) = (chart, size);
        _scale = Scale.UpTo(chart.Bars.Where(bar => bar.Covered).Select(bar => Math.Max(bar.Figure?.High ?? 0, bar.Height)).DefaultIfEmpty(0).Max());
        _left = 14 + WidthOf(Show.Number(_scale.Top));
        _right = size.Width - (chart.Apart.Count * ApartWide);
        _slot = Math.Min((_right - _left - 4) / chart.Bars.Count, 90);
        _thick = Math.Min(_slot * 0.72, 46);
    }

    /// <summary>Draws a chart.</summary>
    public static Drawing Of(BarChart chart, bool withData, DrawingSize size) =>
        chart.Bars.Count == 0 ? new Drawing(size.Width, 40, Label(0, 24, "No period to show.")) : new BarDrawing(chart, size).Draw(withData);

    private double Bottom => Top + _size.Bars;

    private Drawing Draw(bool withData)
    {
        foreach (var tick in _scale.Ticks)
        {
            _svg.Append($"<path class=\"{(tick == 0 ? "axis" : "grid")}\" d=\"M{Px(_left)} {Px(Y(tick))}H{Px(_size.Width)}\"/>")
                .Append(Label(_left - 6, Y(tick) + 4, Show.Number(tick), "end"));
        }

        PhaseBands();
        _svg.Append(Label(0, 12, char.ToUpperInvariant(_chart.Unit[0]) + _chart.Unit[1..]));
        for (var at = 0; at < _chart.Bars.Count; at++)
        {
            Mark(_chart.Bars[at], _left + ((at + 0.5) * _slot), withData);
        }

        for (var at = 0; at < _chart.Apart.Count; at++)
        {
            MarkApart(_chart.Apart[at], _right + ((at + 0.5) * ApartWide), withData);
        }

        _svg.Append(_whiskers.IsEmpty ? "" : $"<path class=\"halo\" d=\"{_whiskers}\"/><path class=\"whisker\" d=\"{_whiskers}\"/>");
        foreach (var change in _chart.Breaks)
        {
            _svg.Append($"<path class=\"break\" d=\"M{Px(StartOf(change.Period))} {Px(Top)}V{Px(Bottom)}\"/>");
        }

        PhaseSigns();

        foreach (var (at, text) in PeriodLabels.Of([.. _chart.Bars.Select(bar => bar.Period)], _slot))
        {
            var x = _left + ((at + 0.5) * _slot);
            _svg.Append($"<path class=\"axis\" d=\"M{Px(x)} {Px(Bottom)}v4\"/>").Append(Label(x, Bottom + 18, text, "middle"));
        }

        var below = Bottom + (_chart.Apart.Count > 0 || _size.Width == Drawing.Wide ? 44 : 28);
        var legend = Legend.Of(BarLegend.Entries(_chart), below, _size.Width);
        return new Drawing(_size.Width, below + legend.Height, _svg.Append(legend.Body).ToString());
    }

    private double StartOf(string period) => _left + (_chart.Bars.TakeWhile(bar => bar.Period != period).Count() * _slot);

    // Every second phase lies on a wash, below the bars.
    private void PhaseBands()
    {
        var ends = _chart.Phases.Skip(1).Select(phase => StartOf(phase.Period)).Append(_left + (_chart.Bars.Count * _slot));
        foreach (var (phase, end) in _chart.Phases.Zip(ends).Where((_, at) => at % 2 == 0))
        {
            var start = StartOf(phase.Period);
            _svg.Append($"<rect class=\"phase\" x=\"{Px(start)}\" y=\"{Px(Top)}\" width=\"{Px(end - start)}\" height=\"{Px(_size.Bars)}\"/>");
        }
    }

    // Signs that would run into each other leave their line alone; the sentences above the chart have them all.
    private void PhaseSigns()
    {
        var taken = WidthOf(_chart.Unit) + 8;
        foreach (var phase in _chart.Phases)
        {
            var (x, wide) = (StartOf(phase.Period), WidthOf(phase.Sign));
            _svg.Append($"<path class=\"turn\" d=\"M{Px(x)} {Px(Top - 8)}V{Px(Bottom)}\"/>");
            if (x - (wide / 2) >= taken && x + (wide / 2) <= _size.Width)
            {
                taken = x + (wide / 2) + 6;
                _svg.Append(Label(x, Top - 12, phase.Sign, "middle"));
            }
        }
    }

    private void Mark(Bar bar, double x, bool withData)
    {
        var figure = bar.Figure;
        var (style, from, to) = bar switch
        {
            { Covered: false } => ("gap", 0m, _scale.Top),
            { Figure: { Value: 0, High: > 0 } hollow } => ("hollow", 0m, hollow.High.Value),
            { Figure.Value: > 0 } => ($"bar {Kind(_chart.Unit)}", 0m, figure!.Value!.Value),
            _ => ("none", 0m, 0m),
        };
        var words = !bar.Covered ? "not covered" : figure is null ? "0" : Show.Number(figure).Text;
        var data = withData ? $" data-period=\"{Escape(bar.Period)}\"{Data(figure)}" : "";
        var thick = style == "gap" ? _slot : _thick;
        var height = style == "none" ? 1.5 : Math.Max(Y(from) - Y(to), 1);
        var shape = $"<rect class=\"{style}\" x=\"{Px(x - (thick / 2))}\" y=\"{Px(Bottom - height)}\" width=\"{Px(thick)}\" height=\"{Px(height)}\"{data}";
        _svg.Append(withData ? $"{shape}><title>{Escape($"{bar.Period}: {words}")}</title></rect>" : $"{shape}/>");
        if (bar.Divided > 0)
        {
            _svg.Append($"<rect class=\"divided\" x=\"{Px(x - (_thick / 2))}\" y=\"{Px(Y(bar.Height))}\" width=\"{Px(_thick)}\" height=\"{Px(Y(figure?.Value ?? 0) - Y(bar.Height))}\"/>");
        }

        if (bar.Covered && figure is { Value: null, Day: null })
        {
            _svg.Append(Label(x, Bottom - 6, "?", "middle"));
        }

        if (bar.Covered && figure is { Low: { } low, High: { } high, Value: > 0 } && low < high)
        {
            Whisker(x, Y(low), Y(high));
        }
    }

    // Its number stands above it. Where it is higher than the periods' scale it is cut, and a gap says so.
    private void MarkApart(Bar bar, double x, bool withData)
    {
        var height = Math.Max(Bottom - Y(Math.Min(bar.Figure?.Value ?? 0, _scale.Top)), 1);
        var data = withData ? $" data-period=\"{Escape(bar.Period)}\"{Data(bar.Figure)}" : "";
        _svg.Append($"<rect class=\"bar {Kind(_chart.Unit)}\" x=\"{Px(x - 16)}\" y=\"{Px(Bottom - height)}\" width=\"32\" height=\"{Px(height)}\"{data}/>");
        if (bar.Figure?.Value > _scale.Top)
        {
            _svg.Append($"<rect class=\"bare\" x=\"{Px(x - 18)}\" y=\"{Px(Top + 12)}\" width=\"36\" height=\"4\"/>");
        }

        _svg.Append(Label(x, Bottom - height - 5, bar.Figure?.Value is { } value ? Show.Number(value) : "?", "middle"));
        var words = bar.Period.Split(' ');
        _svg.Append(Label(x, Bottom + 16, string.Join(' ', words.Take((words.Length + 1) / 2)), "middle"))
            .Append(Label(x, Bottom + 30, string.Join(' ', words.Skip((words.Length + 1) / 2)), "middle"));
    }

    private void Whisker(double x, double low, double high)
    {
        _whiskers.Add([(x, low), (x, high)]);
        var cap = Math.Min(_thick / 2, 5);
        if (cap >= 2)
        {
            _whiskers.Add([(x - cap, low), (x + cap, low)]);
            _whiskers.Add([(x - cap, high), (x + cap, high)]);
        }
    }

    /// <summary>The style of a unit's bars.</summary>
    internal static string Kind(string unit) => unit.StartsWith("deaths", StringComparison.Ordinal) ? "deaths" : "events";

    private double Y(decimal value) => Bottom - (double)(value / _scale.Top) * _size.Bars;
}
