namespace Dyad.Answers;

/// <summary>The documents of a summary, numbered in the order in which it first needs them.</summary>
internal sealed class SummaryNotes
{
    private readonly List<NotedSource> _sources = [];

    /// <summary>The documents in the order of their numbers.</summary>
    public IReadOnlyList<NotedSource> Sources => _sources;

    /// <summary>The piece as a sentence that ends with the numbers of its documents.</summary>
    public Sentence Told(Piece piece)
    {
        var marks = string.Concat(piece.Sources.Select(source => $" [{NumberOf(source)}]"));
        return marks.Length == 0 ? piece.Says : piece.Says.Then(Sentence.Of($"{marks}."));
    }

    // Two statements from two places of one document rest on one document.
    private int NumberOf(NotedSource source)
    {
        var at = _sources.FindIndex(other => other.Title == source.Title && other.Publisher == source.Publisher && other.Published == source.Published);
        if (at < 0)
        {
            _sources.Add(source);
        }

        return at < 0 ? _sources.Count : at + 1;
    }
}
