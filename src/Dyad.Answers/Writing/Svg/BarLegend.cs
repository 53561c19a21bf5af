using Dyad.Answers.Charts;
using static Dyad.Answers.Writing.Svg.SvgText;

namespace Dyad.Answers.Writing.Svg;

/// <summary>The words for the marks that a bar chart has, and only for those.</summary>
internal static class BarLegend
{
    /// <summary>The marks and their words.</summary>
    public static IEnumerable<(string Mark, string Text)> Entries(BarChart chart)
    {
        var covered = chart.Bars.Where(bar => bar.Covered).Select(bar => bar.Figure).ToArray();
        if (Array.Exists(covered, figure => figure?.Value > 0))
        {
            var kind = BarDrawing.Kind(chart.Unit);
            yield return ($"<rect class=\"bar {kind}\" width=\"16\" height=\"12\"/>", kind == "deaths" ? "best estimate" : chart.Unit);
        }

        if (chart.Bars.Any(bar => bar.Divided > 0))
        {
            yield return ("<rect class=\"divided\" width=\"16\" height=\"12\"/>", "longer rows, divided evenly: drawn, not counted");
        }

        if (Array.Exists(covered, figure => figure is { Value: > 0, Low: { } low, High: { } high } && low < high))
        {
            yield return ("<path class=\"whisker\" d=\"M8 0v12M4 0h8M4 12h8\"/>", "low to high (reporting range)");
        }

        if (Array.Exists(covered, figure => figure is { Value: 0, High: > 0 }))
        {
            yield return ("<rect class=\"hollow\" x=\".5\" y=\".5\" width=\"15\" height=\"11\"/>", "zero at best, up to this at most");
        }

        if (Array.Exists(covered, figure => figure is null or { Value: 0, High: null or 0 }))
        {
            yield return ("<rect class=\"none\" y=\"9\" width=\"16\" height=\"1.5\"/>", "zero");
        }

        if (Array.Exists(covered, figure => figure is { Value: null, Day: null }))
        {
            yield return (Label(8, 11, "?", "middle"), "unknown");
        }

        if (chart.Bars.Any(bar => !bar.Covered))
        {
            yield return ("<rect class=\"gap\" width=\"16\" height=\"12\"/>", "not covered");
        }

        if (chart.Phases.Count > 0)
        {
            yield return ("<path class=\"turn\" d=\"M8 0v12\"/>", "from here another rate of events, as found by change points");
        }

        if (chart.Breaks.Count > 0)
        {
            yield return ("<path class=\"break\" d=\"M8 0v12\"/>", BarBreak.Words(chart.Breaks));
        }
    }
}
