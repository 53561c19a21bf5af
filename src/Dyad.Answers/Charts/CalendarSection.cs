namespace Dyad.Answers.Charts;

/// <summary>Rows of a calendar under one head.</summary>
/// <param name="Title">What they are of.</param>
/// <param name="Columns">The names of the columns, from left to right.</param>
/// <param name="Rows">The rows, from top to bottom.</param>
public sealed record CalendarSection(string Title, IReadOnlyList<string> Columns, IReadOnlyList<CalendarRow> Rows);
