using Dyad.Answers.Charts;
using Dyad.Answers.Documents;
using Dyad.Answers.Lines;
using Dyad.Answers.Sentences;
using Dyad.Answers.Writing;
using Microsoft.AspNetCore.Components;

namespace Dyad.Web;

/// <summary>What the parts of a page share: the brief, whether it starts unfolded, and the numbers of its figures and documents.</summary>
/// <remarks>Figures are numbered in reading order. Documents are too, but those that folded parts alone name come last, so that the others can be listed where all can see them.</remarks>
public sealed class Page
{
    private readonly Footnotes _notes;
    private readonly NumberedDocuments _documents = new();

    /// <summary>Numbers the figures and documents of a brief, from 1.</summary>
    public Page(Brief brief, Folding folding = Folding.Closed)
    {
        Brief = brief;
        IsOpen = folding == Folding.Open;
        _notes = new Footnotes(brief.Figures);
        SummaryDocuments = Numbered(brief.Summary?.Sources ?? []);
        ShownDocuments = Numbered(Answers.SelectMany(Reading.DocumentsOfReply));
        FoldedDocuments = Numbered([.. brief.Facts.SelectMany(fact => fact.Value.Spans).SelectMany(span => span.Documents), .. Answers.SelectMany(Reading.DocumentsOf)]);
    }

    /// <summary>The brief.</summary>
    public Brief Brief { get; }

    /// <summary>Whether nothing is folded at first.</summary>
    public bool IsOpen { get; }

    /// <summary>The documents that the summary names.</summary>
    public IReadOnlyList<NotedSource> SummaryDocuments { get; }

    /// <summary>Those that the answers' sentences name besides.</summary>
    public IReadOnlyList<NotedSource> ShownDocuments { get; }

    /// <summary>Those that only what is folded names.</summary>
    public IReadOnlyList<NotedSource> FoldedDocuments { get; }

    /// <summary>Every figure once.</summary>
    public IReadOnlyList<Figure> Figures => _notes.Figures;

    /// <summary>The first digits of the snapshot, enough to tell it from others on sight.</summary>
    public string Snapshot => Short(Brief.Snapshot);

    /// <summary>The first digits of a snapshot.</summary>
    internal static string Short(string snapshot) => snapshot.Length > 12 ? snapshot[..12] : snapshot;

    /// <summary>A blank that the renderer keeps.</summary>
    internal static MarkupString Space { get; } = new(" ");

    /// <summary>The number of a figure in the evidence; null where it is not listed there.</summary>
    public int? NumberOf(string id) => _notes.NumberOf(id);

    /// <summary>The number of a document in the lists of documents.</summary>
    public int NumberOf(NotedSource document) => _documents.NumberOf(document);

    /// <summary>Whether a question is answered on the page.</summary>
    public bool Has(string question) => Answers.Any(answer => answer.Question == question);

    /// <summary>Whether a chart stands on the page in full.</summary>
    public bool Has(Chart chart) => Answers.SelectMany(answer => answer.Charts).Any(other => other.Id == chart.Id);

    /// <summary>The id of an answer: its question, unless its section has that one.</summary>
    public string? IdOf(Answer answer) => Brief.Sections.Any(section => section.Anchor == answer.Question) ? null : answer.Question;

    /// <summary>A number as attributes hold it; null where there is none.</summary>
    public static string? Plain(decimal? value) => value?.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The name of what a figure measures: the measure and, where it has several, the column.</summary>
    public static string MeasureOf(Figure figure) =>
        figure.Request.Cell.TryGetValue("value", out var column) ? $"{figure.Request.Measure}.{column}" : figure.Request.Measure;

    /// <summary>Text already in HTML.</summary>
    internal static MarkupString Raw(string html) => new(html);

    private IEnumerable<Answer> Answers => Brief.Sections.SelectMany(section => section.Answers);

    // Those that have no number yet.
    private IReadOnlyList<NotedSource> Numbered(IEnumerable<NotedSource> documents)
    {
        var known = _documents.All.Count;
        foreach (var document in documents)
        {
            _ = _documents.NumberOf(document);
        }

        return [.. _documents.All.Skip(known)];
    }
}
