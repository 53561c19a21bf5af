using Dyad.Model.Claims;

namespace Dyad.Store.Claims;

/// <summary>A claim that a corpus holds.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Origin">The pack it stands in, or <c>added</c>.</param>
/// <param name="Review">Who confirmed restatement, locator and test; null where nobody has.</param>
public sealed record ClaimEntry(Claim Claim, string Origin, ClaimReview? Review);
