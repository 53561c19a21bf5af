namespace Dyad.Answers.Sentences;

/// <summary>A column of a table.</summary>
/// <param name="Name">A short lower-case name for machines.</param>
/// <param name="Title">The heading, with the unit where the cells have one.</param>
/// <param name="IsNumeric">Whether cells are set flush right.</param>
public sealed record Column(string Name, string Title, bool IsNumeric);
