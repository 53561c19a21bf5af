namespace Dyad.Sources.Records;

/// <summary>How a file holds its bytes, told by its first bytes and never by its name.</summary>
public enum ContainerKind
{
    /// <summary>The bytes as they are.</summary>
    Plain,

    /// <summary>Compressed with gzip.</summary>
    Gzip,

    /// <summary>The one table in a zip archive.</summary>
    Zip,

    /// <summary>A sheet of an Excel workbook.</summary>
    Workbook,

    /// <summary>The rows of a Parquet file.</summary>
    Parquet,
}
