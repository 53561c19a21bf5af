using Dyad.Answers.Sentences;

namespace Dyad.Answers.Documents;

/// <summary>One line of the fact box: what is known, as of when and from where, or the word unknown.</summary>
/// <param name="Name">What the line is about.</param>
/// <param name="Value">The value, or <c>unknown</c>.</param>
/// <param name="Source">Where it comes from; empty for unknown.</param>
public sealed record Fact(string Name, Sentence Value, string Source);
