namespace Dyad.Sources.Datasets;

/// <summary>A file's column that is a canonical column of its dataset.</summary>
/// <param name="Index">The column's place in the file, from 0.</param>
/// <param name="Written">Its name as the file writes it.</param>
/// <param name="Column">The canonical column.</param>
public sealed record BoundColumn(int Index, string Written, DatasetColumn Column);
