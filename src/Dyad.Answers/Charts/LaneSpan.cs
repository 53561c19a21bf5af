namespace Dyad.Answers.Charts;

/// <summary>Days from the earliest to the latest, either of which may be open.</summary>
/// <param name="Start">The first day; null for no bound.</param>
/// <param name="End">The first day past it; null for no bound.</param>
public sealed record LaneSpan(DateOnly? Start, DateOnly? End);
