using Dyad.Answers.Lines;
using Dyad.Answers.Sentences;

namespace Dyad.Answers.Writing;

/// <summary>What a text keeps in mind while it is written: the documents it has named, by number, and what it has said already.</summary>
internal sealed class TextNotes
{
    private readonly NumberedDocuments _documents = new();
    private readonly HashSet<string> _said = new(StringComparer.Ordinal);

    /// <summary>Whether a text is new; asking marks it as printed.</summary>
    public bool IsNew(string text) => _said.Add(text);

    /// <summary>Whether a statement is new to the text; asking marks it as printed.</summary>
    public bool IsNew(StatementNote note) => IsNew($"{note.Pack} {note.Id}: {note.Sentence}");

    /// <summary>Documents by their numbers, each with the place in it: <c>[3][7, opening]</c>.</summary>
    public string Marks(IEnumerable<NotedSource> sources) => string.Concat(sources.Select(source => $"[{_documents.NumberOf(source)}{(source.Locator is null ? "" : $", {source.Locator}")}]").Distinct());

    /// <summary>Whose word a statement is: who says so, the documents by number, how far it is trusted as a sign, and what a reader should know.</summary>
    public string Credit(StatementNote note)
    {
        string[] parts = [.. new[] { note.Speakers, Marks(note.Sources), Signs.Of(note.Confidence) }.Where(part => part.Length > 0)];
        var remark = note.Note is null ? "" : $" {note.Note.TrimEnd('.')}.";
        return string.Join(' ', parts) + (note.Speakers.Length == 0 ? "" : ".") + remark;
    }

    /// <summary>The documents in the order of their numbers, each once, under the key to the signs; nothing where no document is named.</summary>
    public IEnumerable<string> Lines(int width)
    {
        if (_documents.All.Count == 0)
        {
            return [];
        }

        var label = $"[{_documents.All.Count}] ".Length;
        return
        [
            "", "Notes",
            .. WordWrap.Lines(Signs.Key, width),
            .. _documents.All.SelectMany((document, at) => WordWrap.Lines($"{NumberedDocuments.Told(document)}{(document.Url is null ? "" : $" {document.Url}")}", width, TextWidth.Pad($"[{at + 1}]", label), new string(' ', label))),
        ];
    }
}
