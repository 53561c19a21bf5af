using Dyad.Analysis.Series;
using Dyad.Answers.Inquiries;
using Dyad.Model.Time;

namespace Dyad.Answers.Calendars;

/// <summary>A month or year of one dataset in one country.</summary>
/// <param name="Name">Its name, such as <c>2020-12</c>.</param>
/// <param name="Days">Its days.</param>
/// <param name="By">What covers it.</param>
/// <param name="Breaks">Where in it counting changes.</param>
public sealed record CalendarPeriod(string Name, Period Days, CoveredBy By, IReadOnlyList<CollectionBreak> Breaks);
