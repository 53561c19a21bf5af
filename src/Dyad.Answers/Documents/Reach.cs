namespace Dyad.Answers.Documents;

/// <summary>How much of a question a corpus answers.</summary>
/// <remarks>The default value is <see cref="Cannot"/>.</remarks>
public enum Reach
{
    /// <summary>None of it; the reply says why.</summary>
    Cannot,

    /// <summary>A part; what is missing is said.</summary>
    Partly,

    /// <summary>All of it.</summary>
    Answered,
}
