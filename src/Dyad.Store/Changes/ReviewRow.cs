namespace Dyad.Store.Changes;

/// <summary>A name as coded that nobody has bound or judged, with whom it may be.</summary>
/// <param name="Name">The name.</param>
/// <param name="Events">Current events with it.</param>
/// <param name="First">The first day an event is counted on.</param>
/// <param name="Last">The last day.</param>
/// <param name="Countries">Where, by name.</param>
/// <param name="Suggestion">The registered actor it may be; null where none is like it.</param>
/// <param name="Why">What speaks for the suggestion, and what against; null without one.</param>
public sealed record ReviewRow(string Name, long Events, DateOnly First, DateOnly Last, string Countries, string? Suggestion, string? Why);
