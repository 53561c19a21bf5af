namespace Dyad.Sources.Datasets;

/// <summary>Something that must hold for every record of a dataset.</summary>
/// <param name="Name">The check's name, such as <c>range</c>.</param>
/// <param name="Column">The column under which a broken record is reported.</param>
/// <param name="Where">A SQL condition over the typed record that is true where the check is broken.</param>
/// <param name="Expected">What was expected, to stand behind "expected".</param>
/// <param name="Severity">What becomes of a record that fails.</param>
public sealed record DatasetCheck(string Name, string Column, string Where, string Expected, CheckSeverity Severity);
