namespace Dyad.Answers.Writing.Svg;

/// <summary>A closed ring of a country's area: lines walked one after the other. Its points are put together only when it is drawn.</summary>
internal sealed class OutlineRing
{
    private readonly Outlines.Line[] _lines;
    private readonly int[] _walks;
    private readonly double[] _turns;

    /// <summary>Joins lines.</summary>
    /// <param name="lines">All lines.</param>
    /// <param name="walks">The index of each line of the ring, doubled, plus one where it is walked backwards.</param>
    public OutlineRing(Outlines.Line[] lines, int[] walks)
    {
        (_lines, _walks, _turns) = (lines, walks, new double[walks.Length]);
        var at = First(0).X;
        var box = new Box(double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        for (var part = 0; part < walks.Length; part++)
        {
            _turns[part] = 360 * Math.Round((at - First(part).X) / 360);
            at = Last(part).X + _turns[part];
            box = box.With(lines[walks[part] >> 1].Box.Shifted(_turns[part]));
        }

        // A ring that does not come back to its start goes round the South Pole: it is closed along the edge of the map.
        IsPolar = Math.Abs(at - First(0).X) > 180;
        Box = IsPolar ? box with { South = -90 } : box;
    }

    /// <summary>The smallest box around the ring.</summary>
    public Box Box { get; }

    private bool IsPolar { get; }

    /// <summary>The points of the ring, moved to the east by some degrees.</summary>
    public IReadOnlyList<(double X, double Y)> Points(double turn)
    {
        var ring = new List<(double X, double Y)>();
        for (var part = 0; part < _walks.Length; part++)
        {
            var points = _lines[_walks[part] >> 1].Points;
            for (var at = ring.Count == 0 ? 0 : 1; at < points.Length; at++)
            {
                var (x, y) = points[IsBackwards(part) ? points.Length - 1 - at : at];
                ring.Add((x + _turns[part] + turn, y));
            }
        }

        if (IsPolar)
        {
            ring.AddRange([(ring[^1].X, -90), (ring[0].X, -90)]);
        }

        return ring;
    }

    private bool IsBackwards(int part) => (_walks[part] & 1) == 1;

    private (double X, double Y) First(int part) => IsBackwards(part) ? _lines[_walks[part] >> 1].Points[^1] : _lines[_walks[part] >> 1].Points[0];

    private (double X, double Y) Last(int part) => IsBackwards(part) ? _lines[_walks[part] >> 1].Points[0] : _lines[_walks[part] >> 1].Points[^1];
}
