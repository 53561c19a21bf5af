using Dyad.Answers.Charts;
using Dyad.Answers.Sentences;
using Dyad.Model;

namespace Dyad.Answers.Documents;

/// <summary>A brief on one screen and a half: the same answers and figures, each part in a sentence or two.</summary>
/// <param name="Title">The group, with its acronym where it has one; or the countries.</param>
/// <param name="AsOf">The last day that counts.</param>
/// <param name="Data">What was counted, up to when, and what it lacks.</param>
/// <param name="Lead">Who it is, what changed, and the main doubt.</param>
/// <param name="Points">The key points, the most important first.</param>
/// <param name="Unknown">What is not known, the largest first.</param>
/// <param name="Sources">The documents that the sentences name by number, from 1 on.</param>
public sealed record Summary(
    string Title,
    DateOnly AsOf,
    Sentence Data,
    IReadOnlyList<Sentence> Lead,
    IReadOnlyList<KeyPoint> Points,
    Sentence Unknown,
    IReadOnlyList<NotedSource> Sources)
{
    /// <summary>The request that gives the brief again.</summary>
    public Hint Again { get; init; } = Hint.Ask("brief");

    /// <summary>The request that says more of a point, with <c>WORD</c> in place of the point's question.</summary>
    public Hint More { get; init; } = Hint.Ask("ask");

    /// <summary>A line above everything else; null for none.</summary>
    public Sentence? Banner { get; init; }

    /// <summary>The newest months, or the last that had events; null where nothing is counted.</summary>
    public BarChart? Months { get; init; }

    /// <summary>The newest years, or the last that had events; null where nothing is counted.</summary>
    public BarChart? Years { get; init; }

    /// <summary>Every sentence, in reading order.</summary>
    public IEnumerable<Sentence> Sentences => [Data, .. Lead, .. Points.Select(point => point.Says), Unknown];
}
