namespace Dyad.Store.Counting;

/// <summary>Where the events of a quarter lie on the whole: of those that have a point, not of those placed no better than by province.</summary>
/// <param name="Quarter">The quarter, such as <c>2019-Q3</c>.</param>
/// <param name="Latitude">The middle of the events, in degrees.</param>
/// <param name="Longitude">Likewise.</param>
/// <param name="Km">The distance from it within which half of the events lie, in whole km.</param>
public sealed record Middle(string Quarter, double Latitude, double Longitude, int Km);
