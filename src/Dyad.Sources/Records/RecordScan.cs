namespace Dyad.Sources.Records;

/// <summary>What one pass over a file's bytes found: its hash, its header, and every range that is no record.</summary>
public sealed record RecordScan
{
    /// <summary>SHA-256 of the decompressed bytes, as 64 lower-case hex digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>How many decompressed bytes the file has.</summary>
    public required long TotalBytes { get; init; }

    /// <summary>Whether the file starts with a UTF-8 byte order mark.</summary>
    public required bool HasByteOrderMark { get; init; }

    /// <summary>The header's columns as written, or those assumed where the file has no header row.</summary>
    public required IReadOnlyList<string> Header { get; init; }

    /// <summary>What is unusual about the file's form and how it was read, in short sentences without an end; empty for a plain table.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>Where the header row lies; null where the header was assumed.</summary>
    public required FileRange? HeaderRange { get; init; }

    /// <summary>How many well-formed records the file has.</summary>
    public required long Accepted { get; init; }

    /// <summary>The bytes of all well-formed records, their line breaks included.</summary>
    public required long AcceptedBytes { get; init; }

    /// <summary>How many records were written with other quotes than the file's, because a strict reader would have refused them.</summary>
    public required long Requoted { get; init; }

    /// <summary>The ranges that are no well-formed records by what is wrong with them, the most frequent first.</summary>
    public required IReadOnlyList<RejectKind> Rejects { get; init; }

    /// <summary>How many ranges are no well-formed records.</summary>
    public long Rejected => Rejects.Sum(kind => kind.Count);

    /// <summary>Where the row of tags near the header lies; null where there is none.</summary>
    public required FileRange? TagsRange { get; init; }

    /// <summary>How many empty lines there are.</summary>
    public required long BlankLines { get; init; }

    /// <summary>The fields of the first records, by which a dataset can be recognised.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Sample { get; init; }
}
