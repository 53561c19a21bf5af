using Dyad.Model.Claims;
using Dyad.Store.Claims;

namespace Dyad.Answers.Claims;

/// <summary>A claim and what came out of it.</summary>
/// <param name="Entry">The claim.</param>
/// <param name="Verdict">The verdict of its weakest test; null of a prediction or warning.</param>
/// <param name="Tests">Each test; empty of a statement without one.</param>
internal sealed record CheckedClaim(ClaimEntry Entry, ClaimVerdict? Verdict, IReadOnlyList<TestResult> Tests)
{
    /// <summary>Whether a named person stands contradicted by nobody but the machine: then it stays a draft and does not leave the program.</summary>
    public bool IsHeldBack => Verdict is ClaimVerdict.NotConsistent && Entry.Review is null;

    /// <summary>The verdict in words.</summary>
    public string Told => ClaimWords.Of(Verdict);
}
