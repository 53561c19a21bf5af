namespace Dyad.Answers.Panels;

/// <summary>One unit in one period: what is recorded, zero where that is known, null where it is not.</summary>
/// <param name="Unit">A country's name; else the key of the dimension, such as a pair's two ids.</param>
/// <param name="State">Of a country, the state that held it on the period's first day, by its number in Gleditsch and Ward's list; null where none or two did.</param>
/// <param name="Country">Of a country, its ISO 3166-1 alpha-3 code.</param>
/// <param name="Period">The period, as counts by it are named.</param>
/// <param name="Covered"><c>yes</c> where complete files cover all of the period, <c>partly</c> where files speak of it that may not hold every event or not all of it is asked about, else <c>no</c>.</param>
/// <param name="Events">Events.</param>
/// <param name="Low">Sum of the low estimates; null also where an event does not state its range.</param>
/// <param name="Best">Sum of the best estimates; null also where no event states one, as are the others.</param>
/// <param name="High">Sum of the high estimates, as the low ones.</param>
/// <param name="Civilians">Deaths of civilians.</param>
/// <param name="Unknown">Deaths whose side the source does not know.</param>
public sealed record PanelRow(
    string Unit, int? State, string? Country, string Period, string Covered, long? Events, long? Low, long? Best, long? High, long? Civilians, long? Unknown);
