using Dyad.Answers.Documents;
using Dyad.Answers.Sentences;
using Dyad.Answers.Writing;
using Microsoft.AspNetCore.Components;

namespace Dyad.Web;

/// <summary>What the parts of a page share: the brief, and the number under which each figure stands in the evidence.</summary>
public sealed class Page
{
    private readonly Footnotes _notes;

    /// <summary>Numbers the figures of a brief in reading order, from 1.</summary>
    public Page(Brief brief)
    {
        Brief = brief;
        _notes = new Footnotes(brief.Figures);
    }

    /// <summary>The brief.</summary>
    public Brief Brief { get; }

    /// <summary>Every figure once.</summary>
    public IReadOnlyList<Figure> Figures => _notes.Figures;

    /// <summary>The first digits of the snapshot, enough to tell it from others on sight.</summary>
    public string Snapshot => Brief.Snapshot.Length > 12 ? Brief.Snapshot[..12] : Brief.Snapshot;

    /// <summary>The number of a figure in the evidence; null where it is not listed there.</summary>
    public int? NumberOf(string id) => _notes.NumberOf(id);

    /// <summary>A number as attributes hold it; null where there is none.</summary>
    public static string? Plain(decimal? value) => value?.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The name of what a figure measures: the measure and, where it has several, the column.</summary>
    public static string MeasureOf(Figure figure) =>
        figure.Request.Cell.TryGetValue("value", out var column) ? $"{figure.Request.Measure}.{column}" : figure.Request.Measure;

    /// <summary>Text already in HTML.</summary>
    internal static MarkupString Raw(string html) => new(html);
}
