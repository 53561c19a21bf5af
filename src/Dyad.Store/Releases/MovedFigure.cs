namespace Dyad.Store.Releases;

/// <summary>A figure in both releases, over the records that were compared.</summary>
/// <param name="Name">The figure, such as <c>best</c>.</param>
/// <param name="Year">The year; null for all years.</param>
/// <param name="Before">In the earlier release; null where no record states it.</param>
/// <param name="After">In the later release; null where no record states it.</param>
public sealed record MovedFigure(string Name, long? Year, long? Before, long? After);
