namespace Dyad.Model.Results;

/// <summary>A column of the rows that a command gives.</summary>
/// <param name="Name">Its name, in every format.</param>
/// <param name="Type">The kind of value it holds.</param>
/// <param name="Meaning">What it says, in a phrase.</param>
/// <param name="Missing">What an empty cell means, null in JSON; null of a column that is never empty.</param>
public sealed record ResultColumn(string Name, ColumnType Type, string Meaning, string? Missing = null);
