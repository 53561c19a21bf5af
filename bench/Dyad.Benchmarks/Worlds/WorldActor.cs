namespace Dyad.Benchmarks.Worlds;

/// <summary>A made-up government or group, or the civilians.</summary>
/// <param name="Id">UCDP's kind of number.</param>
/// <param name="Name">Unlike every other actor's.</param>
/// <param name="Home">Where it fights.</param>
/// <param name="IsGovernment">Whether it is a state's government.</param>
public sealed record WorldActor(int Id, string Name, WorldCountry Home, bool IsGovernment);
