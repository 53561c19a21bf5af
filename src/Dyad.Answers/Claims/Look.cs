using Dyad.Analysis.Claims;
using Dyad.Answers.Sentences;

namespace Dyad.Answers.Claims;

/// <summary>What one specification counted for a test, and what that tells.</summary>
/// <param name="Specification">How it was counted.</param>
/// <param name="Own">What was counted of the scope; null where nothing could be.</param>
/// <param name="Other">What was counted of the baseline or the whole; null where the test has none.</param>
/// <param name="Size">All events it rests on.</param>
/// <param name="Evidence">The number with its interval; null of tests that have none, and where there is too little.</param>
/// <param name="Decided">What it says without an interval, as of a level; null where an interval or nothing decides.</param>
internal sealed record Look(Specification Specification, Figure? Own, Figure? Other, long Size, ClaimEvidence? Evidence, Stance? Decided)
{
    /// <summary>Where the files cannot answer.</summary>
    public static Look Nothing(Specification specification) => new(specification, null, null, 0, null, null);

    /// <summary>Whether the files answered at all.</summary>
    public bool HasAnswer => Own is not null;
}
