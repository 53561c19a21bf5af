using Dyad.Answers.Charts;

namespace Dyad.Answers.Summaries;

/// <summary>The end of a chart: its newest periods or, where the newer half of these has no event, those that lead up to the last.</summary>
internal static class Newest
{
    /// <summary>The months of a summary's chart.</summary>
    public const int Months = 84;

    /// <summary>The years of a summary's chart.</summary>
    public const int Years = 6;

    /// <summary>The chart's last periods, with the breaks in them.</summary>
    public static BarChart Of(BarChart chart, int most)
    {
        var end = chart.Bars.Count;
        var last = chart.Bars.ToList().FindLastIndex(bar => bar.Figure is not null) + 1;
        if (last > 0 && last <= end - (most / 2))
        {
            end = last;
        }

        var bars = chart.Bars.Take(end).TakeLast(most).ToArray();
        var periods = bars.Select(bar => bar.Period).ToHashSet();
        return chart with
        {
            Bars = bars,
            Breaks = [.. chart.Breaks.Where(change => periods.Contains(change.Period))],
            Phases = [.. chart.Phases.Where(phase => periods.Contains(phase.Period))],
        };
    }
}
