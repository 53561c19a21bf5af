using Dyad.Answers.Sentences;

namespace Dyad.Answers.Writing;

/// <summary>Figures numbered from 1 in reading order, as notes and pages refer to them.</summary>
public sealed class Footnotes
{
    private readonly Dictionary<string, int> _numbers;

    /// <summary>Numbers distinct figures in the order given.</summary>
    public Footnotes(IReadOnlyList<Figure> figures)
    {
        Figures = figures;
        _numbers = figures.Select((figure, at) => (figure.Id, Number: at + 1)).ToDictionary(pair => pair.Id, pair => pair.Number, StringComparer.Ordinal);
    }

    /// <summary>The figures in order.</summary>
    public IReadOnlyList<Figure> Figures { get; }

    /// <summary>The number of a figure; null where it is not among them.</summary>
    public int? NumberOf(string id) => _numbers.TryGetValue(id, out var number) ? number : null;
}
