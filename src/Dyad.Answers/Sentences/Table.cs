namespace Dyad.Answers.Sentences;

/// <summary>Rows under named columns; every cell is a span, so every number in it has its figure.</summary>
/// <param name="Title">What the rows are.</param>
/// <param name="Columns">The columns, left to right.</param>
/// <param name="Rows">The rows, top to bottom, each with one span for each column.</param>
public sealed record Table(string Title, IReadOnlyList<Column> Columns, IReadOnlyList<IReadOnlyList<Span>> Rows)
{
    /// <summary>A line under the table: what is left out, or what a column means; null for none.</summary>
    public Sentence? Note { get; init; }

    /// <summary>The documents that the cell under <c>source</c> names, row by row; empty where it names none.</summary>
    public IReadOnlyList<IReadOnlyList<NotedSource>> Documents { get; init; } = [];
}
