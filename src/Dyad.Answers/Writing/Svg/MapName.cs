namespace Dyad.Answers;

/// <summary>Finds where a country's name fits: the longest level stretch inside what is shown of it.</summary>
internal static class MapName
{
    private const int Rows = 12;

    /// <summary>The middle of the stretch and its width, in the drawing's units.</summary>
    public static (double X, double Y, double Width) Place(IReadOnlyList<IReadOnlyList<(double X, double Y)>> areas)
    {
        var south = areas.Min(ring => ring.Min(point => point.Y));
        var north = areas.Max(ring => ring.Max(point => point.Y));
        var best = (X: 0.0, Y: 0.0, Width: 0.0);
        for (var row = 1; row < Rows; row++)
        {
            var y = south + ((north - south) * row / Rows);
            var crossings = areas.SelectMany(ring => Crossings(ring, y)).Order().ToArray();
            for (var at = 0; at + 1 < crossings.Length; at += 2)
            {
                var width = crossings[at + 1] - crossings[at];
                if (width > best.Width)
                {
                    best = ((crossings[at] + crossings[at + 1]) / 2, y, width);
                }
            }
        }

        return best;
    }

    private static IEnumerable<double> Crossings(IReadOnlyList<(double X, double Y)> ring, double y)
    {
        for (var at = 0; at < ring.Count; at++)
        {
            var (from, to) = (ring[at], ring[(at + 1) % ring.Count]);
            if ((from.Y > y) != (to.Y > y))
            {
                yield return from.X + ((y - from.Y) / (to.Y - from.Y) * (to.X - from.X));
            }
        }
    }
}
