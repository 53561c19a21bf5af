namespace Dyad.Store.Import;

/// <summary>How many problems of one kind a file has.</summary>
/// <param name="Kind">The check's name, or <c>type</c>, <c>missing</c> or <c>duplicate</c>.</param>
/// <param name="Column">The column as the file's header spells it.</param>
/// <param name="Expected">What was expected.</param>
/// <param name="LeftOut">Whether the records are left out of every total.</param>
/// <param name="Count">How many.</param>
public sealed record ProblemKind(string Kind, string Column, string Expected, bool LeftOut, long Count);
