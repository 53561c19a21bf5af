using Dyad.Analysis.Intervals;
using Dyad.Answers.Inquiries;

namespace Dyad.Answers.Questions;

/// <summary>Directions by the rules that other answers compare by.</summary>
internal static class Directions
{
    /// <summary>Of two stretches of time, as their rates are compared.</summary>
    public static Direction Of(Comparison compared) => compared.Kind switch
    {
        Comparability.NotCovered or Comparability.BeforeNotCovered or Comparability.Broken => Direction.Unknown,
        _ => Of(compared.Rates),
    };

    /// <summary>Of two rates side by side; null where one run has no event.</summary>
    public static Direction Of(ComparedRates? rates) => rates?.Difference switch
    {
        RateDifference.Higher => Direction.Up,
        RateDifference.Lower => Direction.Down,
        _ => Direction.Unclear,
    };
}
