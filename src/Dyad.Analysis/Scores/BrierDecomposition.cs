namespace Dyad.Analysis.Scores;

/// <summary>The mean Brier score of resolved probabilities and the three parts it is made of.</summary>
/// <remarks>
/// <c>Brier = Miscalibration − Discrimination + Uncertainty</c>, all parts zero or more. Calibration is by isotonic regression, so no bins are chosen.
/// Source: Brier (1950); the CORP decomposition of Dimitriadis, Gneiting and Jordan (2021).
/// </remarks>
public sealed class BrierDecomposition
{
    private BrierDecomposition(double brier, double recalibrated, double uncertainty, IReadOnlyList<CalibrationStep> steps)
    {
        Brier = brier;
        Miscalibration = Math.Max(brier - recalibrated, 0);
        Discrimination = Math.Max(uncertainty - recalibrated, 0);
        Uncertainty = uncertainty;
        Steps = steps;
    }

    /// <summary>The mean of <c>(probability − outcome)²</c>: 0 is perfect, 1 is always certain and always wrong.</summary>
    public double Brier { get; }

    /// <summary>How much of the score is owed to probabilities that did not mean what they said; 0 when reliable.</summary>
    public double Miscalibration { get; }

    /// <summary>How much better the recalibrated forecasts are than always stating the base rate; 0 when the forecasts tell events apart no better than that.</summary>
    public double Discrimination { get; }

    /// <summary>The score of always stating the base rate, which is a property of the events and not of the forecaster.</summary>
    public double Uncertainty { get; }

    /// <summary>The calibration curve: for each run of stated probabilities the observed frequency. Ascending.</summary>
    public IReadOnlyList<CalibrationStep> Steps { get; }

    /// <summary>Scores the forecasts.</summary>
    /// <param name="forecasts">At least one; their order does not matter to the calibration.</param>
    public static BrierDecomposition Of(IReadOnlyList<ResolvedProbability> forecasts)
    {
        ArgumentNullException.ThrowIfNull(forecasts);
        if (forecasts.Count == 0)
        {
            throw new ArgumentException("There is nothing to score.", nameof(forecasts));
        }

        var steps = IsotonicCalibration.Of(forecasts);
        var brier = forecasts.Average(forecast => Square(forecast.Probability - (forecast.Happened ? 1 : 0)));
        var recalibrated = steps.Sum(step => Variation(step.Happened, step.Forecasts)) / forecasts.Count;
        var happened = forecasts.Count(forecast => forecast.Happened);
        return new(brier, recalibrated, Variation(happened, forecasts.Count) / forecasts.Count, steps);
    }

    /// <summary>The summed squared error of stating the frequency for each of its forecasts.</summary>
    private static double Variation(int happened, int forecasts) => (double)happened * (forecasts - happened) / forecasts;

    private static double Square(double value) => value * value;
}
