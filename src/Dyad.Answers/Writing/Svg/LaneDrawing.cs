using System.Text;
using Dyad.Answers.Charts;
using static Dyad.Answers.Writing.Svg.SvgText;

namespace Dyad.Answers.Writing.Svg;

/// <summary>Draws swim lanes: names on the left, time to the right, a bar for each actor, a connector for each relation, and its words beside its end.</summary>
internal sealed class LaneDrawing
{
    private const double Top = 22;
    private const double NameRoom = 172;
    private const double UndatedRoom = 50;
    private const double Thick = 8;
    private const int NameColumns = 25;
    private readonly LaneChart _chart;
    private readonly double _undated = NameRoom + (UndatedRoom / 2);
    private readonly double _left;
    private readonly LaneScale? _scale;
    private readonly LaneRow[] _rows;
    private readonly StringBuilder _svg = new();

    private LaneDrawing(LaneChart chart)
    {
        _chart = chart;
        var hasUndated = chart.Lanes.Any(lane => lane.Links.Any(link => link.Since is null));
        _left = NameRoom + (hasUndated ? UndatedRoom : 0) + 8;
        _scale = chart.Start is { } start ? new LaneScale(start, chart.End, _left, Drawing.Wide - 10) : null;
        _rows = [.. LaneRow.Of(chart.Lanes, Top, NameColumns)];
    }

    /// <summary>Draws a chart.</summary>
    public static Drawing Of(LaneChart chart, bool withData) =>
        chart.Lanes.Count == 0 ? new Drawing(Drawing.Wide, 40, Label(0, 24, "No relation to show.")) : new LaneDrawing(chart).Draw(withData);

    private Drawing Draw(bool withData)
    {
        var bottom = _rows[^1].Bottom;
        Axis(bottom);
        var ends = _rows.SelectMany(row => row.Lane.Links.Select((link, at) => new LaneEnd(link, X(link), row.LineOf(at), row.Lane.Name))).ToArray();
        foreach (var end in ends)
        {
            _svg.Append(end.Connector(_rows[0].Middle, _scale, withData));
        }

        foreach (var row in _rows)
        {
            Bar(row, withData);
            _svg.Append(string.Concat(row.Names.Select((line, at) => Label(0, row.Top + 14 + (at * LaneRow.NameLine), line, style: row == _rows[0] ? "own" : "lane"))));
        }

        foreach (var end in ends)
        {
            _svg.Append(end.Words([.. ends.Where(other => other.Y > end.Y).Select(other => other.X)], _left));
        }

        var legend = Legend.Of(LaneLegend.Entries(_chart), bottom + 16, Drawing.Wide);
        return new Drawing(Drawing.Wide, bottom + 16 + legend.Height, _svg.Append(legend.Body).ToString());
    }

    private double X(LaneLink link) => link.Since is { } since && _scale is { } scale ? (scale.At(since.First) + scale.At(since.Last)) / 2 : _undated;

    private void Axis(double bottom)
    {
        if (_left > NameRoom + UndatedRoom)
        {
            _svg.Append(Label(_undated, 12, "no date", "middle"));
        }

        foreach (var (x, year) in _scale?.Years ?? [])
        {
            _svg.Append($"<path class=\"grid\" d=\"M{Px(x)} {Px(Top - 4)}V{Px(bottom)}\"/>").Append(Label(x, 12, year, x < _left + 16 ? "start" : "middle"));
        }

        _svg.Append(string.Concat(_rows.Select(row => $"<path class=\"grid\" d=\"M0 {Px(row.Bottom)}H{Px(Drawing.Wide)}\"/>")));
    }

    private void Bar(LaneRow row, bool withData)
    {
        var lane = row.Lane;
        if (_scale is not { } scale || (lane.Bound is null && lane.First?.Day is null))
        {
            _svg.Append(Label(_left + 4, row.Middle + 4, "no days known"));
            return;
        }

        if (lane.Bound is { } bound)
        {
            var (from, to) = (bound.Start is { } start ? scale.At(start) : scale.Left, bound.End is { } end ? scale.At(end) : scale.Right);
            var closing = $"{(bound.Start is null ? $"M{Px(from - 2)} {Px(row.Middle - 4)}l-4 4l4 4" : $"M{Px(from)} {Px(row.Middle - Thick)}v{Px(2 * Thick)}")}"
                + $"{(bound.End is null ? $"M{Px(to + 2)} {Px(row.Middle - 4)}l4 4l-4 4" : $"M{Px(to)} {Px(row.Middle - Thick)}v{Px(2 * Thick)}")}";
            _svg.Append($"<path class=\"bound\" d=\"M{Px(from)} {Px(row.Middle - Thick)}H{Px(to)}M{Px(from)} {Px(row.Middle + Thick)}H{Px(to)}{closing}\"/>");
        }

        if (lane is { First: { Day: { } first } firstFigure, Last: { Day: { } last } lastFigure })
        {
            var width = Math.Max(scale.At(last.AddDays(1)) - scale.At(first), 3);
            var shape = $"<rect class=\"events\" x=\"{Px(scale.At(first))}\" y=\"{Px(row.Middle - (Thick / 2))}\" width=\"{Px(width)}\" height=\"{Px(Thick)}\"";
            _svg.Append(withData
                ? $"{shape} data-actor=\"{Escape(lane.Actor)}\" data-first=\"{first:yyyy-MM-dd}\" data-first-figure=\"{firstFigure.Id}\" data-last=\"{last:yyyy-MM-dd}\" data-last-figure=\"{lastFigure.Id}\">"
                    + $"<title>{Escape($"{lane.Name}: first event {first:yyyy-MM-dd}, last {last:yyyy-MM-dd}")}</title></rect>"
                : $"{shape}/>");
        }
    }
}
