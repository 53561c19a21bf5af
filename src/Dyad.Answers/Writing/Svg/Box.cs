namespace Dyad.Answers.Writing.Svg;

/// <summary>A box: in degrees, whose longitudes may run past 180, or in the units of a drawing.</summary>
internal readonly record struct Box(double West, double South, double East, double North)
{
    /// <summary>The smallest box around points.</summary>
    public static Box Around(IReadOnlyList<(double X, double Y)> points)
    {
        var box = new Box(double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        foreach (var (x, y) in points)
        {
            box = new Box(Math.Min(box.West, x), Math.Min(box.South, y), Math.Max(box.East, x), Math.Max(box.North, y));
        }

        return box;
    }

    /// <summary>The smallest box around both.</summary>
    public Box With(Box other) => new(Math.Min(West, other.West), Math.Min(South, other.South), Math.Max(East, other.East), Math.Max(North, other.North));

    /// <summary>Whether two boxes share a point.</summary>
    public bool Meets(Box other) => West <= other.East && other.West <= East && South <= other.North && other.South <= North;

    /// <summary>The box moved to the east.</summary>
    public Box Shifted(double degrees) => this with { West = West + degrees, East = East + degrees };

    /// <summary>The part of a closed ring that lies in the box, after Sutherland and Hodgman; empty where none does.</summary>
    public IReadOnlyList<(double X, double Y)> Clip(IReadOnlyList<(double X, double Y)> ring)
    {
        var (west, south, east, north) = this;
        ring = Cut(ring, point => point.X - west);
        ring = Cut(ring, point => east - point.X);
        ring = Cut(ring, point => point.Y - south);
        return Cut(ring, point => north - point.Y);
    }

    private static List<(double X, double Y)> Cut(IReadOnlyList<(double X, double Y)> ring, Func<(double X, double Y), double> inside)
    {
        var kept = new List<(double X, double Y)>();
        for (var at = 0; at < ring.Count; at++)
        {
            var (from, to) = (ring[at], ring[(at + 1) % ring.Count]);
            var (before, after) = (inside(from), inside(to));
            if (before >= 0)
            {
                kept.Add(from);
            }

            if ((before >= 0) != (after >= 0))
            {
                var share = before / (before - after);
                kept.Add((from.X + (share * (to.X - from.X)), from.Y + (share * (to.Y - from.Y))));
            }
        }

        return kept;
    }
}
