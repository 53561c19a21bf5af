using Dyad.Answers.Sentences;
using Dyad.Model;

namespace Dyad.Answers.Charts;

/// <summary>Swim lanes: one actor a lane over time, and the relations between the first lane's actor and the others.</summary>
/// <param name="Id">As <see cref="Chart"/>.</param>
/// <param name="Title">As <see cref="Chart"/>.</param>
/// <param name="Subtitle">As <see cref="Chart"/>.</param>
/// <param name="Source">As <see cref="Chart"/>.</param>
/// <param name="Note">As <see cref="Chart"/>.</param>
/// <param name="Description">As <see cref="Chart"/>.</param>
/// <param name="Table">As <see cref="Chart"/>.</param>
/// <param name="Rows">As <see cref="Chart"/>.</param>
/// <param name="Lanes">The lanes from top to bottom; the first is the group itself.</param>
/// <param name="Start">The first day of the time drawn; null where nothing that is drawn has a day.</param>
/// <param name="End">The last day of it.</param>
public sealed record LaneChart(
    string Id, string Title, string Subtitle, string Source, string Note, string Description, Table Table, Hint Rows, IReadOnlyList<Lane> Lanes, DateOnly? Start, DateOnly End)
    : Chart(Id, Title, Subtitle, Source, Note, Description, Table, Rows)
{
    /// <summary>The figures behind the first and last days that are drawn.</summary>
    public IEnumerable<Figure> Figures => Lanes.SelectMany(lane => new[] { lane.First, lane.Last }).OfType<Figure>();
}
