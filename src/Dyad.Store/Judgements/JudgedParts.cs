namespace Dyad.Store;

/// <summary>What a judgement about parts changed.</summary>
/// <param name="Parts">The parts judged, as they are now.</param>
/// <param name="StillReplaced">Parts that stay out although the part that replaced them was withdrawn.</param>
/// <param name="EventsBefore">Events that counted before.</param>
/// <param name="EventsAfter">Events that count now.</param>
public sealed record JudgedParts(IReadOnlyList<PartEntry> Parts, IReadOnlyList<PartEntry> StillReplaced, long EventsBefore, long EventsAfter);
