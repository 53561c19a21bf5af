using Dyad.Answers.Sentences;

namespace Dyad.Answers.Lines;

/// <summary>The documents that a text names, numbered in the order in which it first needs them.</summary>
public sealed class NumberedDocuments
{
    private readonly List<NotedSource> _all = [];

    /// <summary>The documents in the order of their numbers.</summary>
    public IReadOnlyList<NotedSource> All => _all;

    /// <summary>A document as lists of them name it, without its address: who wrote it, its title, who published it and when, and what a sign says of it.</summary>
    public static string Told(NotedSource document) =>
        $"{(document.Authors.Count == 0 ? "" : $"{string.Join(", ", document.Authors)}. ")}{document.Title} ({document.Short}){(document.IsLater ? $" {Signs.Later}" : "")}{(document.IsChecked ? "" : $" {Signs.Unopened}")}.";

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
