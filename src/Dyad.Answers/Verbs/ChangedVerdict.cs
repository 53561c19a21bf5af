namespace Dyad.Answers.Verbs;

/// <summary>A verdict that became another, with the events that its tests count and that changed in between.</summary>
/// <param name="Claim">The claim's id.</param>
/// <param name="Before">The verdict before.</param>
/// <param name="After">The verdict after.</param>
/// <param name="Added">Events that were not there before, by id.</param>
/// <param name="Revised">Events with another day, place, side or number of deaths.</param>
/// <param name="Gone">Events that are no longer there.</param>
public sealed record ChangedVerdict(string Claim, string Before, string After, IReadOnlyList<string> Added, IReadOnlyList<string> Revised, IReadOnlyList<string> Gone);
