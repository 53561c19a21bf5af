namespace Dyad.Analysis.ChangePoints;

/// <summary>One answer of a range of penalties: these changes are cheapest for every penalty from one amount to the next.</summary>
/// <param name="From">The smallest penalty for which this answer is cheapest, within the range asked for.</param>
/// <param name="To">The penalty from which the next answer, with fewer changes, is cheaper; the range's end for the last.</param>
/// <param name="ChangeStarts">The 0-based index of each stretch's first point except the first stretch's, ascending.</param>
/// <param name="Cost">The sum of the stretches' costs, without penalties.</param>
public sealed record PenaltyStep(double From, double To, IReadOnlyList<int> ChangeStarts, double Cost);
