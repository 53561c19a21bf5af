using Dyad.Analysis.Analogues;

namespace Dyad.Tests.Analysis.Analogues;

/// <summary>The search by its definition: every window measured with a full table of alignments, sorted, taken greedily.</summary>
internal static class PlainSearch
{
    public static AnalogueMatch[] Find(IReadOnlyList<AnalogueSeries> all, AnalogueSettings settings, AnalogueQuery query)
    {
        var asked = Logs(query.Counts);
        var found =
            from index in Enumerable.Range(0, all.Count)
            where !query.LeftOut.Contains(index)
            let logs = Logs(all[index].Counts)
            from months in Enumerable.Range(settings.Months - settings.Slack, (2 * settings.Slack) + 1)
            from start in Enumerable.Range(0, logs.Length)
            let end = start + months + settings.Horizon
            where end <= logs.Length && all[index].FirstMonth + end <= query.AsOf
            where !logs[start..end].Any(double.IsNaN)
            let window = logs[start..(start + months)]
            where IsConstant(window) == IsConstant(asked)
            select new AnalogueMatch(index, all[index].FirstMonth + start, months, SquaredDistance(asked, window, settings));
        var answer = new List<AnalogueMatch>();
        foreach (var match in found.Order())
        {
            if (answer.TrueForAll(taken => taken.Series != match.Series || Math.Abs(taken.FirstMonth - match.FirstMonth) > settings.Months / 2))
            {
                answer.Add(match);
            }
        }

        return [.. answer.Take(query.Count)];
    }

    public static double SquaredDistance(double[] query, double[] window, AnalogueSettings settings)
    {
        var (queryLevel, windowLevel) = (query.Sum() / query.Length, window.Sum() / window.Length);
        var cost = PlainWarping.Cost([.. query.Select(log => log - queryLevel)], [.. window.Select(log => log - windowLevel)], settings.Band);
        var shape = IsConstant(query) ? 0 : cost / Math.Max(query.Length, window.Length);
        return shape + (settings.LevelWeight * ((queryLevel - windowLevel) * (queryLevel - windowLevel)));
    }

    private static double[] Logs(ReadOnlySpan<double> counts) => [.. counts.ToArray().Select(count => Math.Log(1 + count))];

    private static bool IsConstant(double[] window) => window.Distinct().Count() == 1;
}
