using Dyad.Model;
using Dyad.Model.Requests;

namespace Dyad.Answers.Results;

/// <summary>What a verb gives: rows, and what has to be said beside them.</summary>
/// <param name="Rows">The rows, with every column.</param>
public sealed record Result(ResultRows Rows)
{
    /// <summary>The same rows with what a person's screen has room for.</summary>
    public ResultRows ForPeople => Narrow?.Invoke() ?? Rows;

    /// <summary>Makes them, where a person reads; null where they are all rows.</summary>
    public Func<ResultRows>? Narrow { get; init; }

    /// <summary>What the rows do not say, a sentence each.</summary>
    public IReadOnlyList<Note> Notes { get; init; } = [];

    /// <summary>Whether the rows answer; where they do not, nothing matches and that is not known to mean none.</summary>
    public bool IsFound { get; init; } = true;

    /// <summary>What was asked, where it was by a filter.</summary>
    public Filter? Filter { get; init; }
}
