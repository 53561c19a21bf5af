using Dyad.Answers.Sentences;
using Dyad.Model;

namespace Dyad.Answers.Charts;

/// <summary>A map by PRIO-GRID cell: the darker the square, the more events; nothing finer is drawn.</summary>
/// <param name="Id">As <see cref="Chart"/>.</param>
/// <param name="Title">As <see cref="Chart"/>.</param>
/// <param name="Subtitle">As <see cref="Chart"/>.</param>
/// <param name="Source">As <see cref="Chart"/>.</param>
/// <param name="Note">As <see cref="Chart"/>.</param>
/// <param name="Description">As <see cref="Chart"/>.</param>
/// <param name="Table">As <see cref="Chart"/>.</param>
/// <param name="Rows">As <see cref="Chart"/>.</param>
/// <param name="Cells">The cells with events.</param>
/// <param name="Unlocated">Events that are in no cell because their place is too coarse; null where there is none.</param>
public sealed record CellMap(
    string Id, string Title, string Subtitle, string Source, string Note, string Description, Table Table, Hint Rows,
    IReadOnlyList<MapCell> Cells, Figure? Unlocated)
    : Chart(Id, Title, Subtitle, Source, Note, Description, Table, Rows)
{
    /// <summary>The caption every map with borders carries.</summary>
    public const string Boundaries = "Boundaries do not imply endorsement (Natural Earth).";
}
