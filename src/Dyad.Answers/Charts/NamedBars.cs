using Dyad.Answers.Sentences;
using Dyad.Model;

namespace Dyad.Answers.Charts;

/// <summary>Lying bars by name: best estimates or counts, and apart from them what is unknown.</summary>
/// <remarks>What nobody states is neither left out nor zero: it says so in words, or has a bar of its own apart.</remarks>
/// <param name="Id">As <see cref="Chart"/>.</param>
/// <param name="Title">As <see cref="Chart"/>.</param>
/// <param name="Subtitle">As <see cref="Chart"/>.</param>
/// <param name="Source">As <see cref="Chart"/>.</param>
/// <param name="Note">As <see cref="Chart"/>.</param>
/// <param name="Description">As <see cref="Chart"/>.</param>
/// <param name="Table">As <see cref="Chart"/>.</param>
/// <param name="Rows">As <see cref="Chart"/>.</param>
/// <param name="Unit">What is counted: events, deaths.</param>
/// <param name="Bars">The bars from top to bottom.</param>
public sealed record NamedBars(
    string Id, string Title, string Subtitle, string Source, string Note, string Description, Table Table, Hint Rows, string Unit, IReadOnlyList<NamedBar> Bars)
    : Chart(Id, Title, Subtitle, Source, Note, Description, Table, Rows)
{
    /// <summary>What is of no known name, below the others.</summary>
    public IReadOnlyList<NamedBar> Apart { get; init; } = [];

    /// <summary>The figures drawn.</summary>
    public IEnumerable<Figure> Figures => Bars.Concat(Apart).Select(bar => bar.Figure);
}
