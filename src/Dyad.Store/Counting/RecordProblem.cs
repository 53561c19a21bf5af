namespace Dyad.Store.Counting;

/// <summary>Something wrong with a record.</summary>
/// <param name="Column">The column as the file spells it.</param>
/// <param name="Value">What it has; null for nothing.</param>
/// <param name="Expected">What was expected.</param>
public sealed record RecordProblem(string Column, string? Value, string Expected);
