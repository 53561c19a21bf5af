namespace Dyad.Analysis.Coincidence;

/// <summary>A week in a cell in which both actors struck.</summary>
/// <remarks>Two values are equal when they name the same cell and week and the same lists of incidents.</remarks>
/// <param name="Cell">The number of the cell.</param>
/// <param name="Week">The 0-based index of the week in the period.</param>
/// <param name="First">The ids of the first actor's incidents, ascending.</param>
/// <param name="Second">The ids of the second actor's incidents, ascending.</param>
public sealed record CellWeek(long Cell, int Week, IReadOnlyList<long> First, IReadOnlyList<long> Second);
