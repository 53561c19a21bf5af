namespace Dyad.Model.Places;

/// <summary>The PRIO-GRID: cells of half a degree, numbered from 1 at 90° S 180° W, eastward and then northward (Tollefsen, Strand and Buhaug 2012).</summary>
public static class PrioGrid
{
    /// <summary>Cells in a row around the globe.</summary>
    public const int Columns = 720;

    /// <summary>Rows from pole to pole.</summary>
    public const int Rows = 360;

    /// <summary>The number of the cell that holds a point. The north pole and the 180th meridian belong to the last row and column.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A coordinate lies off the globe.</exception>
    public static int CellOf(double latitude, double longitude)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Math.Abs(latitude), 90, nameof(latitude));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Math.Abs(longitude), 180, nameof(longitude));
        var row = Math.Min((int)Math.Floor((latitude + 90) * 2), Rows - 1);
        var column = Math.Min((int)Math.Floor((longitude + 180) * 2), Columns - 1);
        return (row * Columns) + column + 1;
    }

    /// <summary>The south-west corner of a cell, in degrees.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no cell of that number.</exception>
    public static (double South, double West) CornerOf(int cell)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(cell, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(cell, Rows * Columns);
        var (row, column) = Math.DivRem(cell - 1, Columns);
        return ((row / 2.0) - 90, (column / 2.0) - 180);
    }
}
