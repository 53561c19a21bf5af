using Dyad.Model.Places;

namespace Dyad.Answers.Questions;

/// <summary>Where a grid cell lies, in words.</summary>
internal static class GridCell
{
    /// <summary>The south-west corner of a cell given by its number: <c>34.0° N 70.5° E</c>.</summary>
    public static string Corner(string cell)
    {
        var (south, west) = PrioGrid.CornerOf(int.Parse(cell));
        return Point(south, west);
    }

    /// <summary>A point to half a degree.</summary>
    public static string Point(double latitude, double longitude) =>
        $"{Math.Abs(latitude):0.0}° {(latitude < 0 ? "S" : "N")} {Math.Abs(longitude):0.0}° {(longitude < 0 ? "W" : "E")}";
}
