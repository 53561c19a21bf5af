namespace Dyad.Answers.Writing.Svg;

/// <summary>Finds where a country's name fits: the level stretches inside what is shown of it.</summary>
internal static class MapName
{
    private const int Rows = 16;

    /// <summary>The middles of the stretches and their widths in the drawing's units, widest first; there is always one.</summary>
    public static IReadOnlyList<(double X, double Y, double Width)> Places(IReadOnlyList<IReadOnlyList<(double X, double Y)>> areas)
    {
        var south = areas.Min(ring => ring.Min(point => point.Y));
        var north = areas.Max(ring => ring.Max(point => point.Y));
        var places = new List<(double X, double Y, double Width)> { (0, 0, 0) };
        for (var row = 1; row < Rows; row++)
        {
            var y = south + ((north - south) * row / Rows);
            var crossings = areas.SelectMany(ring => Crossings(ring, y)).Order().ToArray();
            for (var at = 0; at + 1 < crossings.Length; at += 2)
            {
                places.AddRange(Stretches(crossings[at], crossings[at + 1], y));
            }
        }

        return [.. places.OrderByDescending(place => place.Width).ThenBy(place => place.Y).ThenBy(place => place.X)];
    }

    // The whole stretch, then its halves, so that a name can step aside.
    private static IEnumerable<(double X, double Y, double Width)> Stretches(double from, double to, double y) =>
    [
        ((from + to) / 2, y, to - from),
        (from + ((to - from) / 4), y, (to - from) / 2),
        (to - ((to - from) / 4), y, (to - from) / 2),
    ];

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
