namespace Dyad.Store.Counting;

/// <summary>In how many events a column's cell could not be read and is unknown.</summary>
/// <param name="Column">The column as its file spells it.</param>
/// <param name="Events">The events.</param>
public sealed record UnreadCells(string Column, long Events);
