using Dyad.Answers.Sentences;
using Dyad.Model;

namespace Dyad.Answers.Charts;

/// <summary>A figure to look at, with everything its frame has to say: finding, measure, source, note, and the table of the same numbers.</summary>
/// <param name="Id">A short lower-case name, unique on the page.</param>
/// <param name="Title">The finding or question.</param>
/// <param name="Subtitle">Measure, unit, period and filters.</param>
/// <param name="Source">Datasets, releases, licence and access day.</param>
/// <param name="Note">What the range means and what is not drawn.</param>
/// <param name="Description">One sentence for who cannot see it: least, most, latest, trend.</param>
/// <param name="Table">The numbers drawn.</param>
/// <param name="Rows">The request that gives the same rows.</param>
public abstract record Chart(string Id, string Title, string Subtitle, string Source, string Note, string Description, Table Table, Hint Rows);
