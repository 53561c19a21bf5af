namespace Dyad.Analysis.Analogues;

/// <summary>The search among constant windows, which have a level and no shape.</summary>
internal static class ConstantSearch
{
    /// <summary>The nearest constant windows, by level alone.</summary>
    public static AnalogueMatch[] Find(AnaloguePanel panel, AnalogueQuery query, PreparedQuery prepared)
    {
        var settings = panel.Settings;
        var best = new BestMatches(query.Count, settings.Exclusion);
        for (var series = 0; series < panel.Series.Count; series++)
        {
            if (query.LeftOut.Contains(series))
            {
                continue;
            }

            for (var months = settings.Months - settings.Slack; months <= settings.Months + settings.Slack; months++)
            {
                var levels = panel.ConstantLevels(months).Slice(panel.Offset(series), panel.Starts(series, months, query.AsOf));
                for (var start = 0; start < levels.Length; start++)
                {
                    var gap = prepared.Level - levels[start];
                    var distance = settings.LevelWeight * (gap * gap);
                    if (distance <= best.Bound)
                    {
                        best.Offer(new(series, panel.Series[series].FirstMonth + start, months, distance));
                    }
                }
            }
        }

        return best.Answer();
    }
}
