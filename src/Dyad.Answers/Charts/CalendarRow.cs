using Dyad.Analysis.Series;
using Dyad.Answers.Inquiries;

namespace Dyad.Answers.Charts;

/// <summary>One row of a calendar.</summary>
/// <param name="Name">What it is of: years or a country.</param>
/// <param name="Cells">What covers each of its periods; null for one that is not asked about.</param>
/// <param name="Breaks">Where counting changes in it, each with its place in cells from the left.</param>
public sealed record CalendarRow(string Name, IReadOnlyList<CoveredBy?> Cells, IReadOnlyList<(double At, CollectionBreak Change)> Breaks);
