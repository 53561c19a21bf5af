namespace Dyad.Cli;

/// <summary>Rows to print under named columns.</summary>
/// <param name="Schema">The name and version of their JSON form, such as <c>dyad.events/1</c>.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Values">The rows: text, whole numbers, numbers, days, flags or null.</param>
internal sealed record Rows(string Schema, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Values);
