using Dyad.Answers.Sentences;

namespace Dyad.Answers.Questions;

/// <summary>One sign of a factor: what it was lately and before, and which way it went.</summary>
/// <param name="Factor">The factor it speaks to.</param>
/// <param name="What">What it is.</param>
/// <param name="Now">What it was lately.</param>
/// <param name="Before">What it was before.</param>
/// <param name="Direction">Which way it went.</param>
internal sealed record Indicator(string Factor, string What, Span Now, Span Before, Direction Direction)
{
    /// <summary>Whether some rule would tell its direction; none does of shares and of most statements.</summary>
    public bool HasRule { get; init; } = true;
}
