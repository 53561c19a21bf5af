using Dyad.Answers.Sentences;
using Dyad.Model;

namespace Dyad.Answers.Charts;

/// <summary>Bars over time: best estimates or counts, with a whisker from low to high where there is a range.</summary>
/// <remarks>A period without a bar but with <see cref="Bar.Covered"/> is zero; one that is not covered is missing and drawn as a gap.</remarks>
/// <param name="Id">As <see cref="Chart"/>.</param>
/// <param name="Title">As <see cref="Chart"/>.</param>
/// <param name="Subtitle">As <see cref="Chart"/>.</param>
/// <param name="Source">As <see cref="Chart"/>.</param>
/// <param name="Note">As <see cref="Chart"/>.</param>
/// <param name="Description">As <see cref="Chart"/>.</param>
/// <param name="Table">As <see cref="Chart"/>.</param>
/// <param name="Rows">As <see cref="Chart"/>.</param>
/// <param name="Unit">The unit of the vertical axis.</param>
/// <param name="Bars">One for each period from first to last, in order.</param>
public sealed record BarChart(
    string Id, string Title, string Subtitle, string Source, string Note, string Description, Table Table, Hint Rows, string Unit, IReadOnlyList<Bar> Bars)
    : Chart(Id, Title, Subtitle, Source, Note, Description, Table, Rows)
{
    /// <summary>Bars of their own, in no period: rows longer than one.</summary>
    public IReadOnlyList<Bar> Apart { get; init; } = [];

    /// <summary>What those hold, in words, where a drawing has no room for them; empty where there is none.</summary>
    public string ApartTold => Apart.Count == 0 ? "" : $"Not in the bars by month: {string.Join("; ", Apart.Select(bar => $"{bar.Period}, {bar.Words} {Unit}"))}.";

    /// <summary>Where counting changed, so that bars on the two sides are not alike; in order.</summary>
    public IReadOnlyList<BarBreak> Breaks { get; init; } = [];

    /// <summary>Where a phase of another rate begins; in order.</summary>
    public IReadOnlyList<BarPhase> Phases { get; init; } = [];
}
