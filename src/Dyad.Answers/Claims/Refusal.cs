using Dyad.Answers.Sentences;
using Dyad.Model.Claims;

namespace Dyad.Answers.Claims;

/// <summary>Why a test is not run: the verdict that follows, and the reason.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Why">The reason, as a sentence.</param>
internal sealed record Refusal(ClaimVerdict Verdict, Sentence Why);
