namespace Dyad.Analysis.Scores;

/// <summary>A run of neighbouring stated probabilities that isotonic regression gives one and the same observed frequency.</summary>
/// <remarks>The steps of one calibration do not overlap, ascend in both probability and frequency, and together hold every forecast.</remarks>
/// <param name="Lowest">The smallest stated probability in the run.</param>
/// <param name="Highest">The largest stated probability in the run.</param>
/// <param name="Forecasts">How many forecasts the run holds; at least one.</param>
/// <param name="Happened">In how many of them the event happened.</param>
public readonly record struct CalibrationStep(double Lowest, double Highest, int Forecasts, int Happened)
{
    /// <summary>The share of the run's forecasts whose event happened, from 0 to 1: what should have been stated.</summary>
    public double Frequency => (double)Happened / Forecasts;
}
