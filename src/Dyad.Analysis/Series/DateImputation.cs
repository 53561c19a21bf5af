namespace Dyad.Analysis.Series;

/// <summary>The same events dated again and again, each within its own interval, to see what of a result hangs on dates nobody knows.</summary>
/// <remarks>Every day of an interval is equally likely (multiple imputation; Rubin, 1987), and events are drawn independently of one another.</remarks>
public static class DateImputation
{
    /// <summary>The fewest draws a share is told from.</summary>
    public const int FewestDraws = 200;

    /// <summary>One possible series: months, covered days and breaks as in <paramref name="frame"/>, counts from drawn days.</summary>
    /// <remarks>A day drawn outside the frame or in a month that is not covered is not counted, as an event dated there would not be.</remarks>
    public static MonthSeries Draw(IReadOnlyList<UncertainDate> events, MonthSeries frame, ulong seed, int draw)
    {
        var counts = new int[frame.Length];
        foreach (var date in events)
        {
            var index = frame.IndexOf(date.Drawn(seed, draw));
            if (index >= 0 && index < counts.Length && frame.Days[index] > 0)
            {
                counts[index]++;
            }
        }

        return new MonthSeries(frame.Start, counts, frame.Days, [.. frame.Breaks]);
    }
}
