using Dyad.Model.Places;

namespace Dyad.Answers.Writing.Svg;

/// <summary>The part of the world a map shows, and where each point of it is drawn: an equirectangular map, true to scale in its middle latitude.</summary>
/// <param name="Box">What is shown, in degrees.</param>
/// <param name="Width">The width of the drawing.</param>
/// <param name="Height">The height of the drawing.</param>
internal readonly record struct MapWindow(Box Box, double Width, double Height)
{
    private const double Narrowest = 5;
    private const double Flattest = 300 / Drawing.Wide;

    /// <summary>Units for a degree of longitude.</summary>
    public double PerLongitude => Width / (Box.East - Box.West);

    /// <summary>Units for a degree of latitude.</summary>
    public double PerLatitude => Height / (Box.North - Box.South);

    /// <summary>The window around cells: some room on each side, no narrower than a few degrees, in a shape that fits a page.</summary>
    public static MapWindow Around(IReadOnlyList<int> cells, DrawingSize size)
    {
        var corners = cells.Select(PrioGrid.CornerOf).ToArray();
        var longitudes = Unwrapped([.. corners.Select(corner => corner.West).Distinct().Order()]);
        var (west, east) = Padded(longitudes[0], longitudes[^1] + 0.5);
        var (south, north) = Padded(corners.Min(corner => corner.South), corners.Max(corner => corner.South) + 0.5);
        var shrink = Math.Max(0.2, Math.Cos((south + north) / 2 * Math.PI / 180));
        var wide = (east - west) * shrink;
        var least = wide * Flattest;
        var grownWide = Math.Max(wide, (north - south) * size.Width / size.Map) / shrink;
        (west, east) = Grown(west, east, Math.Min(360, grownWide));
        (south, north) = Grown(south, north, Math.Max(north - south, least));
        (south, north) = north > 90 ? (south - (north - 90), 90) : south < -90 ? (-90, north + (-90 - south)) : (south, north);
        south = Math.Max(south, -90);
        var height = Math.Min(size.Map, (north - south) * size.Width / ((east - west) * shrink));
        return new MapWindow(new Box(west, south, east, north), size.Width, Math.Round(height));
    }

    /// <summary>Where a point is drawn.</summary>
    public (double X, double Y) At(double longitude, double latitude) => ((longitude - Box.West) * PerLongitude, (Box.North - latitude) * PerLatitude);

    /// <summary>A longitude of the globe as the window counts it.</summary>
    public double Longitude(double west) => west < Box.West - 0.001 ? west + 360 : west;

    // The globe is cut in the widest gap, so that data on both sides of the antimeridian stay together.
    private static double[] Unwrapped(double[] longitudes)
    {
        var widest = Enumerable.Range(0, longitudes.Length)
            .MaxBy(at => at == 0 ? longitudes[0] + 360 - longitudes[^1] : longitudes[at] - longitudes[at - 1]);
        return [.. longitudes[widest..], .. longitudes[..widest].Select(longitude => longitude + 360)];
    }

    private static (double From, double To) Padded(double from, double to)
    {
        var room = Math.Max(0.75, (to - from) * 0.08);
        return Grown(from - room, to + room, Math.Max(Narrowest, to - from + (2 * room)));
    }

    private static (double From, double To) Grown(double from, double to, double span)
    {
        var middle = (from + to) / 2;
        return (middle - (span / 2), middle + (span / 2));
    }
}
