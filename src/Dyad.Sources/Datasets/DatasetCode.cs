namespace Dyad.Sources.Datasets;

/// <summary>One code of a dataset.</summary>
/// <param name="Code">As the dataset writes it.</param>
/// <param name="Also">Other spellings of the same code.</param>
/// <param name="Word">The product's word for it.</param>
public sealed record DatasetCode(string Code, IReadOnlyList<string> Also, string Word);
