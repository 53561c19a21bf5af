namespace Dyad.Store.Counting;

/// <summary>The deaths of the rows that last from one day to another, longer than the month they begin in.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
/// <param name="Deaths">Best estimates, added up.</param>
public sealed record LongSpan(DateOnly First, DateOnly Last, long Deaths);
