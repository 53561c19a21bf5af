using Dyad.Answers.Sentences;

namespace Dyad.Answers.Charts;

/// <summary>One cell of a map with the events counted in it.</summary>
/// <param name="Cell">The PRIO-GRID cell.</param>
/// <param name="Figure">The number of events.</param>
public sealed record MapCell(int Cell, Figure Figure);
