namespace Dyad.Sources.Records;

/// <summary>How a file is opened.</summary>
public sealed record InputOptions
{
    /// <summary>How far a compressed file may expand.</summary>
    public InputLimits Limits { get; init; } = InputLimits.Default;

    /// <summary>A word of <see cref="TextEncodings"/>; null for UTF-8, or UTF-16 where the file's first bytes say so.</summary>
    public string? Encoding { get; init; }

    /// <summary>How well a header fits what is looked for, 0 for not at all: of a workbook's sheets the one that fits best is read. Null for the first sheet.</summary>
    public Func<IReadOnlyList<string>, int>? HeaderFit { get; init; }

    /// <summary>Writes the rows of a Parquet file, given its path, as comma-separated text to a second path; null where nothing at hand reads Parquet.</summary>
    public Action<string, string>? ParquetAsText { get; init; }

    /// <summary>Ends the wait for a file that does not open.</summary>
    public CancellationToken Token { get; init; }
}
