namespace Dyad.Sources.Records;

/// <summary>How a file's records are to be read.</summary>
public sealed record RecordOptions
{
    /// <summary>The longest record that is read, in bytes with its line break, unless told otherwise.</summary>
    public const int DefaultLongestRecord = 2_000_000;

    /// <summary>What is assumed of a file unless told otherwise.</summary>
    public static readonly RecordOptions Default = new();

    /// <summary>The file's name as it stands in error messages.</summary>
    public string FileName { get; init; } = "the file";

    /// <summary>
    /// Looks at the first row's fields and gives the columns to assume where the row is data and not a header;
    /// null where it is a header. Without it the first row is always the header.
    /// </summary>
    public Func<IReadOnlyList<string>, IReadOnlyList<string>?>? Headerless { get; init; }

    /// <summary>
    /// Given a header and a record of as many fields: how many of them cannot be what their column holds. By it names of rows that have no column
    /// name are told from values in the wrong place.
    /// </summary>
    public Func<IReadOnlyList<string>, IReadOnlyList<string>, int>? Misfits { get; init; }

    /// <summary>Whether a line is a row, line breaks inside quotes or not, as it is where the rows come from a sheet.</summary>
    public bool RowsAreLines { get; init; }

    /// <summary>The longest record that is read, in bytes with its line break; longer ones are rejected.</summary>
    public int LongestRecord { get; init; } = DefaultLongestRecord;
}
