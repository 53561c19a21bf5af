using Dyad.Answers.Charts;
using Dyad.Answers.Sentences;

namespace Dyad.Answers.Documents;

/// <summary>The reply to one question: data, not text; writers turn it into a page, a terminal screen or JSON.</summary>
/// <param name="Question">The question's id, such as <c>tempo</c>.</param>
/// <param name="Asks">The question in words.</param>
/// <param name="Reply">The answer in one sentence; where the corpus cannot answer, what is missing and what would supply it.</param>
public sealed record Answer(string Question, string Asks, Sentence Reply)
{
    /// <summary>Whether the corpus could answer at all.</summary>
    public bool CanSay { get; init; } = true;

    /// <summary>Further sentences.</summary>
    public IReadOnlyList<Sentence> Details { get; init; } = [];

    /// <summary>The recorded statements it leans on, each with whose word it is.</summary>
    public IReadOnlyList<StatementNote> Statements { get; init; } = [];

    /// <summary>The statement that the reply repeats, if it repeats one.</summary>
    public StatementNote? Stated => Statements is [var first, ..] && first.Sentence == Reply.ToString() ? first : null;

    /// <summary>The other statements.</summary>
    public IReadOnlyList<StatementNote> FurtherStatements => Stated is null ? Statements : [.. Statements.Skip(1)];

    /// <summary>Tables.</summary>
    public IReadOnlyList<Table> Tables { get; init; } = [];

    /// <summary>Charts.</summary>
    public IReadOnlyList<Chart> Charts { get; init; } = [];

    /// <summary>The parts of the question that the corpus leaves open, each with what would answer it; empty where it answers all of it, or none.</summary>
    public IReadOnlyList<Sentence> Missing { get; init; } = [];

    /// <summary>What limits what is answered: coverage, precision, unknown shares.</summary>
    public IReadOnlyList<Sentence> Caveats { get; init; } = [];

    /// <summary>What is missing, then the caveats, as they are read.</summary>
    public IReadOnlyList<Sentence> Limits => [.. Missing, .. Caveats];

    /// <summary>How much of the question is answered.</summary>
    public Reach Reach => !CanSay ? Reach.Cannot : Missing.Count == 0 ? Reach.Answered : Reach.Partly;

    /// <summary>One line on how it was counted.</summary>
    public Sentence? HowWeKnow { get; init; }
}
