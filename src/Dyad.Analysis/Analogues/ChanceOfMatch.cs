namespace Dyad.Analysis.Analogues;

/// <summary>How often a random window of the same level finds a nearest match at least as near as the query did.</summary>
/// <remarks>
/// Each random window searches the whole panel as the query did, so the yardstick is the best of all windows and not a single comparison.
/// Random windows come from the panel itself, outside the series left out for the query, and are constant when the query is.
/// Source of the p-value: Phipson and Smyth (2010).
/// </remarks>
/// <param name="Draws">How many random windows searched; fewer than asked for when the panel has no more of this level, perhaps none.</param>
/// <param name="AsNear">How many of them found a match at least as near as the query's nearest.</param>
public readonly record struct ChanceOfMatch(int Draws, int AsNear)
{
    /// <summary>The chance, above 0 and at most 1: small when so near a match is rare. 1 when there was nothing to compare with.</summary>
    public double P => (AsNear + 1.0) / (Draws + 1.0);

    /// <summary>Answers a request; missing when the query has no match at all.</summary>
    public static ChanceOfMatch? Of(AnaloguePanel panel, ChanceRequest request)
    {
        ArgumentNullException.ThrowIfNull(panel);
        ArgumentNullException.ThrowIfNull(request);
        var query = request.Query;
        var nearest = AnalogueSearch.Find(panel, new(query.Counts, query.AsOf, 1, [.. query.LeftOut]));
        if (nearest.Count == 0)
        {
            return null;
        }

        var windows = SameLevel(panel, query, request.Tolerance);
        var draws = Math.Min(request.Draws, windows.Count);
        var random = new Random(request.Seed);
        for (var i = 0; i < draws; i++)
        {
            var chosen = random.Next(i, windows.Count);
            (windows[i], windows[chosen]) = (windows[chosen], windows[i]);
        }

        var asNear = 0;
        Parallel.For(0, draws, i =>
        {
            var (series, firstMonth) = windows[i];
            var counts = panel.Series[series].Months(firstMonth, panel.Settings.Months);
            if (AnalogueSearch.HasWithin(panel, new(counts, query.AsOf, 1, [.. request.Related(series)]), nearest[0].SquaredDistance))
            {
                Interlocked.Increment(ref asNear);
            }
        });
        return new(draws, asNear);
    }

    private static List<(int Series, int FirstMonth)> SameLevel(AnaloguePanel panel, AnalogueQuery query, double tolerance)
    {
        var prepared = new PreparedQuery(query.Counts, panel.Settings);
        var months = panel.Settings.Months;
        var levels = prepared.IsConstant ? panel.ConstantLevels(months) : panel.VariedLevels(months);
        var found = new List<(int, int)>();
        for (var series = 0; series < panel.Series.Count; series++)
        {
            var starts = query.LeftOut.Contains(series) ? 0 : panel.Starts(series, months, query.AsOf);
            for (var start = 0; start < starts; start++)
            {
                if (Math.Abs(levels[panel.Offset(series) + start] - prepared.Level) <= tolerance)
                {
                    found.Add((series, panel.Series[series].FirstMonth + start));
                }
            }
        }

        return found;
    }
}
