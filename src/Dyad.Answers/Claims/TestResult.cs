using Dyad.Analysis.Claims;
using Dyad.Answers.Sentences;
using Dyad.Model.Claims;

namespace Dyad.Answers.Claims;

/// <summary>What came out of one test.</summary>
/// <param name="Test">The test.</param>
/// <param name="Verdict">The verdict; null of a prediction or warning, which has an outcome and no verdict.</param>
/// <param name="Reason">Why, as a sentence.</param>
/// <param name="Primary">What the primary counted; null where the test was not run.</param>
/// <param name="Alternatives">What the alternatives counted, each with what it says and how it is used.</param>
internal sealed record TestResult(ClaimTest Test, ClaimVerdict? Verdict, Sentence Reason, Look? Primary, IReadOnlyList<(Look Look, Stance? Stance, AlternativeUse Use)> Alternatives)
{
    /// <summary>What was counted, in a sentence; null where the test was not run.</summary>
    public Sentence? Counted { get; init; }

    /// <summary>What a reader has to know of how it was counted.</summary>
    public IReadOnlyList<Sentence> Notes { get; init; } = [];
}
