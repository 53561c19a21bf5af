namespace Dyad.Store;

/// <summary>An actor's name as coded that a typed text may mean.</summary>
/// <param name="Name">The name.</param>
/// <param name="Events">Current events with it on either side.</param>
/// <param name="Countries">Where, as the source spells it.</param>
/// <param name="First">The first day an event is counted on.</param>
/// <param name="Last">The last day.</param>
/// <param name="Why">Why it matched, in words.</param>
/// <param name="IsSame">Whether only letter case or accents differ.</param>
public sealed record NameHit(string Name, long Events, string Countries, DateOnly First, DateOnly Last, string Why, bool IsSame);
