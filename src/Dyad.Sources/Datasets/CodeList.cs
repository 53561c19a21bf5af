namespace Dyad.Sources.Datasets;

/// <summary>The codes in which a dataset writes one thing, and the product's word for each.</summary>
/// <param name="Name">The list's name in <c>dataset.yaml</c>.</param>
/// <param name="Codes">The codes, in the definition's order.</param>
public sealed record CodeList(string Name, IReadOnlyList<DatasetCode> Codes)
{
    /// <summary>The codes and their words, for a message: <c>1 (day), 2 (few_days)</c>.</summary>
    public string Listed() => string.Join(", ", Codes.Select(code => $"{code.Code} ({code.Word})"));
}
