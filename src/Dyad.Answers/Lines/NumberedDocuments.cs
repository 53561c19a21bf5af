using Dyad.Answers.Sentences;

namespace Dyad.Answers.Lines;

/// <summary>The documents that a text names, numbered in the order in which it first needs them.</summary>
public sealed class NumberedDocuments
{
    private readonly List<NotedSource> _all = [];

    /// <summary>The documents in the order of their numbers.</summary>
    public IReadOnlyList<NotedSource> All => _all;

    /// <summary>The number of a document, from 1. Two places in one document are one document.</summary>
    public int NumberOf(NotedSource source)
    {
        var at = _all.FindIndex(other => other.Title == source.Title && other.Publisher == source.Publisher && other.Published == source.Published && other.Url == source.Url);
        if (at < 0)
        {
            _all.Add(source);
        }

        return at < 0 ? _all.Count : at + 1;
    }
}
