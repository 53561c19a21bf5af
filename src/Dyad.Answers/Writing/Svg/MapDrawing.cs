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
    private const double Smallest = 2.5;
    private const double Written = 18;
    private const double Row = 20;

    /// <summary>Draws a map.</summary>
    public static Drawing Of(CellMap map, bool withData, DrawingSize size)
    {
        if (map.Cells.Count == 0)
        {
            return new Drawing(size.Width, 40, Label(0, 24, "No event lies in a cell."));
        }

        var window = MapWindow.Around([.. map.Cells.Select(cell => cell.Cell)], size);
        var classes = MapClasses.UpTo(map.Cells.Max(cell => cell.Figure.Value ?? 0));
        var land = new MapLand(window);
        var squares = map.Cells.Select(cell => Square(window, cell.Cell)).ToArray();
        var numbers = string.Concat(map.Cells.Zip(squares, (cell, square) => Number(square, classes, cell)));
        var cells = string.Concat(map.Cells.Zip(squares, (cell, square) => Cell(square, classes, cell, withData)));
        var frame = $"<svg width=\"{Px(window.Width)}\" height=\"{Px(window.Height)}\">{land.Below()}{MapGrid.Lines(window)}{cells}{land.Above(squares)}{numbers}</svg>"
            + $"<rect class=\"edge\" x=\".5\" y=\".5\" width=\"{Px(window.Width - 1)}\" height=\"{Px(window.Height - 1)}\"/>";
        var legend = Legend(map, classes, window.Height + 32, size.Width);
        return new Drawing(size.Width, window.Height + 38 + legend.Height, frame + MapGrid.Labels(window) + legend.Body);
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

    // The classes beside each other in as many rows as they take; what is in no cell at the right.
    private static (double Height, string Body) Legend(CellMap map, MapClasses classes, double y, double wide)
    {
        var svg = new StringBuilder().Append(Label(0, y + 11, "Events in a cell"));
        var (x, row) = (116.0, 0);
        foreach (var (shade, words) in classes.Legend)
        {
            var width = 24 + WidthOf(words);
            (x, row) = x + width > wide ? (0, row + 1) : (x, row);
            svg.Append($"<rect class=\"c{shade}\" x=\"{Px(x)}\" y=\"{Px(y + (row * Row))}\" width=\"18\" height=\"14\"/>")
                .Append(Label(x + 24, y + (row * Row) + 11, words));
            x += width + 18;
        }

        if (map.Unlocated is { Value: { } events })
        {
            var words = $"In no cell: {Show.Number(events)}";
            row += x + WidthOf(words) > wide ? 1 : 0;
            svg.Append(Label(wide, y + (row * Row) + 11, words, "end"));
        }

        return ((row + 1) * Row, svg.ToString());
    }
}
