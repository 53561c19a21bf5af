using Dyad.Analysis.Scores;

namespace Dyad.Analysis.Analogues;

/// <summary>How well past analogues forecast, against the series' own last twelve months as twelve draws.</summary>
/// <remarks>
/// At each past origin the analogues known by then are found, and what followed them, month by month, is taken as draws of what would follow. Both forecasts
/// are scored by CRPS (<see cref="Crps"/>), in counts a month.
/// </remarks>
/// <param name="Forecasts">How many months were forecast and scored; an origin gives as many as the horizon has.</param>
/// <param name="LeftOut">How many origins could not be scored: a month was not covered, or nothing matched.</param>
/// <param name="MeanCrpsOfAnalogues">The mean score of the analogues' draws; 0 when nothing was scored.</param>
/// <param name="MeanCrpsOfOwnYear">The mean score of the series' own last twelve months; 0 when nothing was scored.</param>
public readonly record struct PastSkill(int Forecasts, int LeftOut, double MeanCrpsOfAnalogues, double MeanCrpsOfOwnYear)
{
    /// <summary>How many months the own forecast is made of.</summary>
    private const int OwnMonths = 12;

    /// <summary>The skill: 1 is perfect, 0 no better than the own last year, below 0 worse. Missing when the own last year was never wrong.</summary>
    public double? Skill => MeanCrpsOfOwnYear == 0 ? null : 1 - (MeanCrpsOfAnalogues / MeanCrpsOfOwnYear);

    /// <summary>Forecasts from each origin and scores.</summary>
    /// <param name="panel">The series.</param>
    /// <param name="origins">The past moments.</param>
    /// <param name="count">How many analogues are asked for each time.</param>
    /// <param name="related">The series that are not searched for a given series: itself, and those that tell of the same war. Several threads ask at once.</param>
    public static PastSkill Of(AnaloguePanel panel, IReadOnlyList<PastOrigin> origins, int count, Func<int, IReadOnlyCollection<int>> related)
    {
        ArgumentNullException.ThrowIfNull(panel);
        ArgumentNullException.ThrowIfNull(origins);
        ArgumentNullException.ThrowIfNull(related);
        var scored = new (double Analogues, double Own)?[origins.Count];
        Parallel.For(0, origins.Count, i => scored[i] = Score(panel, origins[i], count, related(origins[i].Series)));

        var (forecasts, leftOut, analogues, own) = (0, 0, 0.0, 0.0);
        foreach (var score in scored)
        {
            if (score is not { } scores)
            {
                leftOut++;
                continue;
            }

            forecasts += panel.Settings.Horizon;
            analogues += scores.Analogues;
            own += scores.Own;
        }

        return new(forecasts, leftOut, forecasts == 0 ? 0 : analogues / forecasts, forecasts == 0 ? 0 : own / forecasts);
    }

    private static (double Analogues, double Own)? Score(AnaloguePanel panel, PastOrigin origin, int count, IReadOnlyCollection<int> leftOut)
    {
        var series = panel.Series[origin.Series];
        var horizon = panel.Settings.Horizon;
        var history = Math.Max(panel.Settings.Months, OwnMonths);
        if (origin.AsOf - history < series.FirstMonth || origin.AsOf + horizon > series.EndMonth
            || LogCounts.HaveGap(series.Months(origin.AsOf - history, history + horizon)))
        {
            return null;
        }

        var counts = series.Months(origin.AsOf - panel.Settings.Months, panel.Settings.Months);
        var matches = AnalogueSearch.Find(panel, new(counts, origin.AsOf, count, [.. leftOut]));
        if (matches.Count == 0)
        {
            return null;
        }

        var actual = series.Months(origin.AsOf, horizon);
        var ownYear = new Draws(series.Months(origin.AsOf - OwnMonths, OwnMonths));
        var (analogues, own) = (0.0, 0.0);
        for (var lead = 0; lead < horizon; lead++)
        {
            analogues += Crps.Of(new([.. matches.Select(match => panel.Continuation(match)[lead])]), actual[lead]);
            own += Crps.Of(ownYear, actual[lead]);
        }

        return (analogues, own);
    }
}
