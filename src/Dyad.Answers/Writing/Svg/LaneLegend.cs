using Dyad.Answers.Charts;
using Dyad.Model.Time;

namespace Dyad.Answers.Writing.Svg;

/// <summary>The words for the marks that swim lanes have, and only for those.</summary>
internal static class LaneLegend
{
    /// <summary>The marks and their words.</summary>
    public static IEnumerable<(string Mark, string Text)> Entries(LaneChart chart)
    {
        var links = chart.Lanes.SelectMany(lane => lane.Links).ToArray();
        if (chart.Lanes.Any(lane => lane.First is not null))
        {
            yield return ("<rect class=\"events\" y=\"2\" width=\"18\" height=\"8\"/>", "first to last recorded event");
        }

        if (chart.Lanes.Any(lane => lane.Bound is not null))
        {
            yield return ("<path class=\"bound\" d=\"M0 1v10M0 1h12M0 11h12M14 2l4 4l-4 4\"/>", "bound by the registry; an arrow where it is open");
        }

        if (Array.Exists(links, link => link.Ground == LinkGround.Stated))
        {
            yield return ("<path class=\"link\" d=\"M0 6h18\"/>", "recorded");
        }

        if (Array.Exists(links, link => link.Ground == LinkGround.Events))
        {
            yield return ("<path class=\"link worked\" d=\"M0 6h18\"/>", "recorded, its days worked out from events");
        }

        if (Array.Exists(links, link => link.Ground == LinkGround.Inferred))
        {
            yield return ("<path class=\"link inferred\" d=\"M0 6h18\"/>", "inferred: nobody records it");
        }

        if (Array.Exists(links, link => link.Since is { Precision: not DatePrecision.Day }))
        {
            yield return ("<path class=\"span\" d=\"M0 6h18\"/>", "known to the month or year");
        }
    }
}
