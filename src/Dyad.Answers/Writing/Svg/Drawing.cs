using Dyad.Answers.Charts;

namespace Dyad.Answers.Writing.Svg;

/// <summary>What is drawn inside the frame of a chart, in SVG elements, with the room it takes.</summary>
/// <param name="Width">Its width in user units.</param>
/// <param name="Height">Its height in user units.</param>
/// <param name="Body">The elements.</param>
internal sealed record Drawing(double Width, double Height, string Body)
{
    /// <summary>The width of a chart across a page.</summary>
    public const double Wide = 720;

    /// <summary>Draws a chart.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="withData">Whether each mark carries its figure, value and range as <c>data-</c> attributes, and its words for the pointer.</param>
    /// <param name="size">how large it is drawn; lanes and calendars have one size.</param>
    public static Drawing Of(Chart chart, bool withData, DrawingSize size) => chart switch
    {
        BarChart bars => BarDrawing.Of(bars, withData, size),
        NamedBars names => NamedDrawing.Of(names, withData, size),
        CellMap map => MapDrawing.Of(map, withData, size),
        Matrix matrix => MatrixDrawing.Of(matrix, withData, size),
        LaneChart lanes => LaneDrawing.Of(lanes, withData),
        CalendarChart calendar => CalendarDrawing.Of(calendar, withData),
        _ => throw new ArgumentException($"Nobody has drawn a {chart.GetType().Name} yet.", nameof(chart)),
    };
}
