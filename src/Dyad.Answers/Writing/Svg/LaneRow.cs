using Dyad.Answers.Charts;
using Dyad.Answers.Lines;

namespace Dyad.Answers.Writing.Svg;

/// <summary>Where one lane lies: its name over some lines, its bar, and a line for each relation.</summary>
/// <param name="Lane">The lane.</param>
/// <param name="Names">The lines of its name.</param>
/// <param name="Top">Its upper edge.</param>
internal sealed record LaneRow(Lane Lane, IReadOnlyList<string> Names, double Top)
{
    /// <summary>The height of a line of a name.</summary>
    public const double NameLine = 15;

    private const double BarRoom = 24;
    private const double LinkLine = 19;

    /// <summary>The middle of its bar.</summary>
    public double Middle => Top + 12;

    /// <summary>Its lower edge.</summary>
    public double Bottom => Top + Math.Max((Names.Count * NameLine) + 4, BarRoom + (Lane.Links.Count * LinkLine)) + 4;

    /// <summary>The height on which a relation's end stands.</summary>
    public double LineOf(int link) => Top + BarRoom + (link * LinkLine) + 14;

    /// <summary>The lanes one under the other.</summary>
    public static IEnumerable<LaneRow> Of(IEnumerable<Lane> lanes, double top, int columns)
    {
        foreach (var lane in lanes)
        {
            var row = new LaneRow(lane, WordWrap.Lines(lane.Name, columns), top);
            top = row.Bottom;
            yield return row;
        }
    }
}
