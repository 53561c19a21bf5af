using System.Globalization;
using System.Text;
using Dyad.Answers.Charts;
using Dyad.Answers.Sentences;
using Dyad.Model.Places;
using static Dyad.Answers.Writing.Svg.SvgText;

namespace Dyad.Answers.Writing.Svg;

/// <summary>Draws a map of PRIO-GRID cells: squares of half a degree shaded by class, over land and borders, with degrees, a scale bar and a legend.</summary>
internal static class MapDrawing
{
    /// <summary>The caption every map with borders carries.</summary>
    public const string Boundaries = "Boundaries do not imply endorsement (Natural Earth).";

    private const double Smallest = 2.5;
    private const double Written = 18;

    /// <summary>Draws a map.</summary>
    public static Drawing Of(CellMap map, bool withData)
    {
        if (map.Cells.Count == 0)
        {
            return new Drawing(Drawing.Wide, 40, Label(0, 24, "No event lies in a cell."));
        }

        var window = MapWindow.Around([.. map.Cells.Select(cell => cell.Cell)], Drawing.Wide);
        var classes = MapClasses.UpTo(map.Cells.Max(cell => cell.Figure.Value ?? 0));
        var land = new MapLand(window);
        var squares = map.Cells.Select(cell => Square(window, cell.Cell)).ToArray();
        var numbers = string.Concat(map.Cells.Zip(squares, (cell, square) => Number(square, classes, cell)));
        var cells = string.Concat(map.Cells.Zip(squares, (cell, square) => Cell(square, classes, cell, withData)));
        var frame = $"<svg width=\"{Px(window.Width)}\" height=\"{Px(window.Height)}\">{land.Below()}{MapGrid.Lines(window)}{cells}{land.Above(squares)}{numbers}</svg>"
            + $"<rect class=\"edge\" x=\".5\" y=\".5\" width=\"{Px(window.Width - 1)}\" height=\"{Px(window.Height - 1)}\"/>";
        return new Drawing(Drawing.Wide, window.Height + 58, frame + MapGrid.Labels(window) + Legend(map, classes, window.Height + 32));
    }

    private static Box Square(MapWindow window, int cell)
    {
        var (south, west) = PrioGrid.CornerOf(cell);
        var (x, y) = window.At(window.Longitude(west), south + 0.5);
        return new Box(x, y, x + Math.Max(window.PerLongitude / 2, Smallest), y + Math.Max(window.PerLatitude / 2, Smallest));
    }

    private static string Cell(Box square, MapClasses classes, MapCell cell, bool withData)
    {
        var (x, y, width, height) = (square.West, square.South, square.East - square.West, square.North - square.South);
        var shade = classes.Shade(cell.Figure.Value ?? 0);
        var words = Show.Number(cell.Figure).Text;
        var number = cell.Cell.ToString(CultureInfo.InvariantCulture);
        var shape = $"<rect class=\"c{shade}\" x=\"{Px(x)}\" y=\"{Px(y)}\" width=\"{Px(width)}\" height=\"{Px(height)}\"";
        return withData ? $"{shape} data-cell=\"{number}\"{Data(cell.Figure)}><title>Cell {number}: {words}</title></rect>" : $"{shape}/>";
    }

    private static string Number(Box square, MapClasses classes, MapCell cell)
    {
        var words = Show.Number(cell.Figure).Text;
        var fits = WidthOf(words) + 4 < square.East - square.West && square.North - square.South > Written;
        return fits ? Label((square.West + square.East) / 2, ((square.South + square.North) / 2) + 4, words, "middle", $"t{classes.Shade(cell.Figure.Value ?? 0)}") : "";
    }

    private static string Legend(CellMap map, MapClasses classes, double y)
    {
        var svg = new StringBuilder().Append(Label(0, y + 11, "Events in a cell"));
        var x = 116.0;
        foreach (var (shade, words) in classes.Legend)
        {
            svg.Append($"<rect class=\"c{shade}\" x=\"{Px(x)}\" y=\"{Px(y)}\" width=\"18\" height=\"14\"/>").Append(Label(x + 24, y + 11, words));
            x += 24 + WidthOf(words) + 18;
        }

        return svg.Append(map.Unlocated is { Value: { } events } ? Label(Drawing.Wide, y + 11, $"In no cell: {Show.Number(events)}", "end") : "").ToString();
    }
}
