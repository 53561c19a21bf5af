namespace Dyad.Sources.Datasets;

/// <summary>How two releases of a dataset are compared.</summary>
/// <param name="Key">The columns by which two records are the same one.</param>
/// <param name="Year">The column of the year by which figures are shown; null where there is none.</param>
/// <param name="Actors">The columns that name actors.</param>
/// <param name="Figures">The figures that may move.</param>
public sealed record ComparisonRule(
    IReadOnlyList<DatasetColumn> Key, DatasetColumn? Year, IReadOnlyList<DatasetColumn> Actors, IReadOnlyList<ReleaseFigure> Figures);
