namespace Dyad.Answers.Quality;

/// <summary>A rule of writing that a brief breaks.</summary>
/// <param name="Rule">The rule's name.</param>
/// <param name="Where">The part of the brief: a question's id, <c>lead</c>, <c>facts</c> or a section.</param>
/// <param name="What">What breaks it.</param>
public sealed record Violation(string Rule, string Where, string What)
{
    /// <inheritdoc />
    public override string ToString() => $"{Where}: {Rule}: {What}";
}
