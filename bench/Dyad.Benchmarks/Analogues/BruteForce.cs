using Dyad.Analysis.Analogues;

namespace Dyad.Benchmarks.Analogues;

/// <summary>The same question answered by measuring every window in a plain compiled loop, without bounds, lanes or the library's code.</summary>
internal static class BruteForce
{
    public static List<AnalogueMatch> Find(IReadOnlyList<AnalogueSeries> all, AnalogueSettings settings, AnalogueQuery query)
    {
        var (shape, level) = Split(query.Counts.ToArray());
        var constant = shape.Distinct().Count() == 1;
        var found = new List<AnalogueMatch>();
        for (var s = 0; s < all.Count; s++)
        {
            var logs = all[s].Counts.ToArray().Select(count => Math.Log(1 + count)).ToArray();
            for (var months = settings.Months - settings.Slack; !query.LeftOut.Contains(s) && months <= settings.Months + settings.Slack; months++)
            {
                var window = new double[months];
                for (var start = 0; start + months + settings.Horizon <= logs.Length; start++)
                {
                    var last = all[s].FirstMonth + start + months + settings.Horizon;
                    if (last > query.AsOf || HasGap(logs, start, months + settings.Horizon) || IsConstant(logs, start, months) != constant)
                    {
                        continue;
                    }

                    var mean = Mean(logs, start, months);
                    for (var j = 0; j < months; j++)
                    {
                        window[j] = logs[start + j] - mean;
                    }

                    var warped = constant ? 0 : Warp(shape, window, settings.Band) / Math.Max(months, shape.Length);
                    found.Add(new(s, all[s].FirstMonth + start, months, warped + (settings.LevelWeight * ((level - mean) * (level - mean)))));
                }
            }
        }

        found.Sort();
        var answer = new List<AnalogueMatch>();
        foreach (var match in found)
        {
            if (answer.Count < query.Count
                && !answer.Exists(taken => taken.Series == match.Series && Math.Abs(taken.FirstMonth - match.FirstMonth) <= settings.Months / 2))
            {
                answer.Add(match);
            }
        }

        return answer;
    }

    private static (double[] Shape, double Level) Split(double[] counts)
    {
        var logs = counts.Select(count => Math.Log(1 + count)).ToArray();
        var level = Mean(logs, 0, logs.Length);
        return (logs.Select(log => log - level).ToArray(), level);
    }

    private static double Mean(double[] logs, int start, int months)
    {
        var sum = 0.0;
        for (var i = start; i < start + months; i++)
        {
            sum += logs[i];
        }

        return sum / months;
    }

    private static bool HasGap(double[] logs, int start, int months)
    {
        for (var i = start; i < start + months; i++)
        {
            if (double.IsNaN(logs[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsConstant(double[] logs, int start, int months)
    {
        for (var i = start + 1; i < start + months; i++)
        {
            if (logs[i] != logs[start])
            {
                return false;
            }
        }

        return true;
    }

    public static double Warp(double[] query, double[] window, int band)
    {
        Span<double> before = stackalloc double[window.Length + 1];
        Span<double> now = stackalloc double[window.Length + 1];
        before.Fill(double.PositiveInfinity);
        before[0] = 0;
        for (var i = 1; i <= query.Length; i++)
        {
            now.Fill(double.PositiveInfinity);
            for (var j = Math.Max(1, i - band); j <= Math.Min(window.Length, i + band); j++)
            {
                var gap = query[i - 1] - window[j - 1];
                now[j] = (gap * gap) + Math.Min(before[j - 1], Math.Min(before[j], now[j - 1]));
            }

            now.CopyTo(before);
        }

        return before[window.Length];
    }
}
