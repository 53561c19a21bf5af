using Dyad.Model;

namespace Dyad.Answers.Sentences;

/// <summary>A run of text inside a sentence or a table cell, with the figure it states if it states one.</summary>
/// <param name="Kind">What kind of text it is; only plain words were written by the program's authors.</param>
/// <param name="Text">The text as shown.</param>
/// <param name="Figure">The figure behind the text; null where it states no number.</param>
public sealed record Span(SpanKind Kind, string Text, Figure? Figure = null)
{
    /// <summary>The documents that the text names; a page has them by number in its place. Empty for none.</summary>
    public IReadOnlyList<NotedSource> Documents { get; init; } = [];

    /// <summary>What may be given or asked next; null for any other text. The text beside it is as no face spells it.</summary>
    public Hint? Hint { get; init; }
}
