using Dyad.Answers.Charts;
using Dyad.Answers.Sentences;

namespace Dyad.Answers.Documents;

/// <summary>What one question comes to, in at most two lines.</summary>
/// <param name="Question">The question's id, with which <c>dyad ask</c> says the rest.</param>
/// <param name="Says">One sentence, or a few short ones.</param>
public sealed record KeyPoint(string Question, Sentence Says)
{
    /// <summary>What the point comes to at a glance; null where there is nothing to draw.</summary>
    public Chart? Picture { get; init; }

    /// <summary>The figure that leads to the point's events: the first that was counted, else the first; null where it states none.</summary>
    public Figure? Evidence => Says.Figures.FirstOrDefault(figure => figure.Kind != FigureKind.Derived) ?? Says.Figures.FirstOrDefault();
}
