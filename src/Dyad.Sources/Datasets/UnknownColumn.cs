namespace Dyad.Sources.Datasets;

/// <summary>A file's column that its dataset does not know; its values are kept and not used.</summary>
/// <param name="Index">The column's place in the file, from 0.</param>
/// <param name="Written">Its name as the file writes it.</param>
public sealed record UnknownColumn(int Index, string Written);
