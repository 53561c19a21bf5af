using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;
using Dyad.Model;

namespace Dyad.Answers.Charts;

/// <summary>A calendar of what files cover: a cell for each month or year, by what covers it.</summary>
/// <param name="Id">As <see cref="Chart"/>.</param>
/// <param name="Title">As <see cref="Chart"/>.</param>
/// <param name="Subtitle">As <see cref="Chart"/>.</param>
/// <param name="Source">As <see cref="Chart"/>.</param>
/// <param name="Note">As <see cref="Chart"/>.</param>
/// <param name="Description">As <see cref="Chart"/>.</param>
/// <param name="Table">As <see cref="Chart"/>.</param>
/// <param name="Rows">As <see cref="Chart"/>.</param>
/// <param name="Sections">The rows, under their heads.</param>
public sealed record CalendarChart(
    string Id, string Title, string Subtitle, string Source, string Note, string Description, Table Table, Hint Rows, IReadOnlyList<CalendarSection> Sections)
    : Chart(Id, Title, Subtitle, Source, Note, Description, Table, Rows)
{
    /// <summary>What covers some cell of it, the most first.</summary>
    public IReadOnlyList<CoveredBy> Kinds => [.. Sections.SelectMany(section => section.Rows).SelectMany(row => row.Cells).OfType<CoveredBy>().Distinct().OrderDescending()];

    /// <summary>What a kind of cover means, in words for a legend.</summary>
    public static string Meaning(CoveredBy by) => by switch
    {
        CoveredBy.Complete => "covered by a complete release",
        CoveredBy.Candidate => "covered by candidate releases, which are provisional",
        CoveredBy.Part => "covered in part: a selection of events, or not every month of the year",
        _ => "not covered: missing, never zero",
    };
}
