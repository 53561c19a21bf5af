namespace Dyad.Sources.Datasets;

/// <summary>A date on which a dataset's way of counting changed.</summary>
/// <param name="On">The first day of the new way.</param>
/// <param name="What">What changed.</param>
public sealed record CollectionBreak(DateOnly On, string What);
