using Dyad.Answers.Lines;
using Dyad.Answers.Sentences;

namespace Dyad.Answers.Summaries;

/// <summary>The documents of a summary, numbered in the order in which it first needs them.</summary>
internal sealed class SummaryNotes
{
    private readonly NumberedDocuments _documents = new();

    /// <summary>The documents in the order of their numbers.</summary>
    public IReadOnlyList<NotedSource> Sources => _documents.All;

    /// <summary>The piece as a sentence that ends with the numbers of its documents.</summary>
    public Sentence Told(Piece piece)
    {
        var marks = string.Concat(piece.Sources.Select(source => $" [{_documents.NumberOf(source)}]"));
        return marks.Length == 0 ? piece.Says : piece.Says.Then(Sentence.Of($"{Show.Naming(marks, piece.Sources)}."));
    }
}
