using Dyad.Store.Contents;

namespace Dyad.Store.Changes;

/// <summary>What a judgement about parts changed.</summary>
/// <param name="Parts">The parts judged, as they are now.</param>
/// <param name="StillReplaced">Parts that stay out although the part that replaced them was withdrawn.</param>
/// <param name="EventsBefore">Events of the family that counted before.</param>
/// <param name="EventsAfter">Events of it that count now.</param>
public sealed record JudgedParts(IReadOnlyList<PartEntry> Parts, IReadOnlyList<PartEntry> StillReplaced, long EventsBefore, long EventsAfter);
