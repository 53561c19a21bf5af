namespace Dyad.Analysis.Analogues;

/// <summary>A past moment at which analogues could have been asked for, and what then followed is known.</summary>
/// <remarks>Two origins are equal when both parts are.</remarks>
/// <param name="Series">The 0-based index of the series in its panel.</param>
/// <param name="AsOf">The number of the first month that was not known then.</param>
public readonly record struct PastOrigin(int Series, int AsOf);
