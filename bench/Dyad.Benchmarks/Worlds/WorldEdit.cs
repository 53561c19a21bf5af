namespace Dyad.Benchmarks.Worlds;

/// <summary>One change of one column between two releases of a world.</summary>
/// <param name="Kind"><c>added</c>, <c>revised</c> or <c>removed</c>.</param>
/// <param name="Id">The event's id.</param>
/// <param name="Column">The column; empty where the whole event came or went.</param>
/// <param name="Old">Its value before.</param>
/// <param name="New">Its value after.</param>
public sealed record WorldEdit(string Kind, int Id, string Column, string Old, string New);
