using Dyad.Store.Contents;

namespace Dyad.Answers.Calendars;

/// <summary>One dataset in one country.</summary>
/// <param name="Dataset">The dataset.</param>
/// <param name="Country">The country's ISO 3166-1 alpha-3 code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Periods">Every month or year of the calendar, in order.</param>
public sealed record CalendarLine(DatasetEntry Dataset, string Country, string Name, IReadOnlyList<CalendarPeriod> Periods);
