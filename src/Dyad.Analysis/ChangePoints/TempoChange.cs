using Dyad.Analysis.Intervals;
using Dyad.Analysis.Series;

namespace Dyad.Analysis.ChangePoints;

/// <summary>A month from which events came at another rate, with the two rates compared.</summary>
/// <param name="Index">The 0-based index of the first month at the new rate.</param>
/// <param name="Month">The first day of that month.</param>
/// <param name="Kind">What the change is.</param>
/// <param name="Ratio">The new rate over the old; its interval is somewhat narrow, since the month was chosen for the difference it makes.</param>
/// <param name="Break">The break in collection, where the change is one; else null.</param>
public sealed record TempoChange(int Index, DateOnly Month, ChangeKind Kind, RateRatio Ratio, CollectionBreak? Break);
