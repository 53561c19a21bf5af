namespace Dyad.Store.Counting;

/// <summary>The events of two sides in one country and month.</summary>
/// <param name="ActorA">Side A, by its id where bindings say who it was, else by its name as coded.</param>
/// <param name="ActorB">Side B, likewise; empty where one actor alone is named.</param>
/// <param name="Country">Today's country, ISO 3166-1 alpha-3; empty where not known.</param>
/// <param name="Month">12 times the year plus the month, January being 0.</param>
/// <param name="Events">How many events, at least one.</param>
public sealed record SidesInMonth(string ActorA, string ActorB, string Country, int Month, int Events);
