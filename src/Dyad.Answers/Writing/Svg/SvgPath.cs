using System.Globalization;
using System.Text;

namespace Dyad.Answers.Writing.Svg;

/// <summary>Builds the data of a path in tenths of a unit, relative, leaving out points too near to see.</summary>
internal sealed class SvgPath(double nearest = 0)
{
    private readonly StringBuilder _data = new();
    private (int X, int Y) _at;

    /// <summary>Whether nothing was drawn.</summary>
    public bool IsEmpty => _data.Length == 0;

    /// <summary>Adds a line through points, closed or open. A loop too small to see is left out.</summary>
    public void Add(IReadOnlyList<(double X, double Y)> points, bool isClosed = false)
    {
        var isLoop = points.Count > 0 && points[0] == points[^1];
        if (points.Count < 2 || ((isClosed || isLoop) && IsTiny(points)))
        {
            return;
        }

        Step('M', points[0], isRelative: false);
        var letter = 'l';
        var drawn = points[0];
        for (var at = 1; at < points.Count; at++)
        {
            var isLast = at == points.Count - 1;
            if ((isLast && !(isClosed && isLoop)) || Math.Abs(points[at].X - drawn.X) + Math.Abs(points[at].Y - drawn.Y) >= nearest)
            {
                drawn = points[at];
                Step(letter, drawn, isRelative: true);
                letter = ' ';
            }
        }

        _data.Append(isClosed ? "z" : "");
    }

    /// <inheritdoc />
    public override string ToString() => _data.ToString();

    private bool IsTiny(IReadOnlyList<(double X, double Y)> points) =>
        points.Max(point => point.X) - points.Min(point => point.X) < nearest && points.Max(point => point.Y) - points.Min(point => point.Y) < nearest;

    private void Step(char letter, (double X, double Y) to, bool isRelative)
    {
        var (x, y) = ((int)Math.Round(to.X * 10, MidpointRounding.AwayFromZero), (int)Math.Round(to.Y * 10, MidpointRounding.AwayFromZero));
        var first = Text(isRelative ? x - _at.X : x);
        var second = Text(isRelative ? y - _at.Y : y);
        _data.Append(letter == ' ' && first[0] == '-' ? "" : letter.ToString()).Append(first).Append(second[0] == '-' ? "" : " ").Append(second);
        _at = (x, y);
    }

    // A zero before the point says nothing: ".3" for "0.3".
    private static string Text(int tenths) => tenths == 0 ? "0" : (tenths / 10m).ToString("#.#", CultureInfo.InvariantCulture);
}
