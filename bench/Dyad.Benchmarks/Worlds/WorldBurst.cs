namespace Dyad.Benchmarks.Worlds;

/// <summary>A time in which a pair fights, most at its beginning.</summary>
/// <param name="Start">The first day.</param>
/// <param name="Days">How many days it may last.</param>
public readonly record struct WorldBurst(DateOnly Start, int Days);
