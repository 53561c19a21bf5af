namespace Dyad.Analysis.Analogues;

/// <summary>The window of a long series whose shape is nearest to a query's.</summary>
/// <remarks>Two values are equal when both parts are.</remarks>
/// <param name="Location">The 0-based index at which the window begins.</param>
/// <param name="Distance">The root of the summed squared differences along the cheapest alignment, in standard deviations; zero or more.</param>
public readonly record struct NearestWindow(int Location, double Distance);
