namespace Dyad.Answers.Documents;

/// <summary>A numbered section of a brief with the answers it holds; a section without answers says why.</summary>
/// <param name="Number">Its place in the order, from 1.</param>
/// <param name="Anchor">A short name for links.</param>
/// <param name="Title">The reader's question.</param>
/// <param name="Answers">The answers.</param>
/// <param name="Absent">Why there is no answer; null where there is one.</param>
public sealed record Section(int Number, string Anchor, string Title, IReadOnlyList<Answer> Answers, string? Absent);
