namespace Dyad.Analysis.Scores;

/// <summary>Isotonic regression of outcomes on stated probabilities, by pooling adjacent violators.</summary>
/// <remarks>
/// Forecasts of equal probability are pooled first. Frequencies are compared as whole numbers, so no rounding decides which steps merge.
/// Source: Ayer, Brunk, Ewing, Reid and Silverman (1955).
/// </remarks>
internal static class IsotonicCalibration
{
    public static CalibrationStep[] Of(IReadOnlyList<ResolvedProbability> forecasts)
    {
        var steps = new List<CalibrationStep>();
        foreach (var same in forecasts.GroupBy(forecast => forecast.Probability).OrderBy(group => group.Key))
        {
            steps.Add(new(same.Key, same.Key, same.Count(), same.Count(forecast => forecast.Happened)));
            while (steps.Count > 1 && FallsOrStays(steps[^2], steps[^1]))
            {
                var (left, right) = (steps[^2], steps[^1]);
                steps.RemoveAt(steps.Count - 1);
                steps[^1] = new(left.Lowest, right.Highest, left.Forecasts + right.Forecasts, left.Happened + right.Happened);
            }
        }

        return [.. steps];
    }

    private static bool FallsOrStays(CalibrationStep left, CalibrationStep right) =>
        (long)left.Happened * right.Forecasts >= (long)right.Happened * left.Forecasts;
}
