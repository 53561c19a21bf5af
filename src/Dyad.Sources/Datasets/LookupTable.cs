namespace Dyad.Sources.Datasets;

/// <summary>A small table that comes with a dataset's definition and that its projection joins.</summary>
/// <param name="Name">The relation's name: the file's name without <c>.csv</c>.</param>
/// <param name="Path">Where the file lies.</param>
/// <param name="Columns">The columns, in the file's order.</param>
/// <param name="Rows">The rows, every value as text; an empty text stands for no value.</param>
public sealed record LookupTable(
    string Name,
    string Path,
    IReadOnlyList<string> Columns,
    IReadOnlyList<IReadOnlyList<string>> Rows);
