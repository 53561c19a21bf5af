namespace Dyad.Sources.Datasets;

/// <summary>A figure that may move from one release to the next.</summary>
/// <param name="Name">Its name, such as <c>best</c>.</param>
/// <param name="Sql">A SQL expression over one typed record that gives a whole number, summed over the records; null is left out and never zero.</param>
public sealed record ReleaseFigure(string Name, string Sql);
