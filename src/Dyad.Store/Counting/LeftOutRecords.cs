namespace Dyad.Store.Counting;

/// <summary>Records that became no event and are in no total.</summary>
/// <param name="Records">How many.</param>
/// <param name="StatingDeaths">How many of them state deaths.</param>
/// <param name="Deaths">The deaths that they state, by the best estimate; those of the others are unknown.</param>
public sealed record LeftOutRecords(long Records, long StatingDeaths, long Deaths);
