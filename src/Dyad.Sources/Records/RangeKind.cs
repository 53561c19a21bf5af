namespace Dyad.Sources.Records;

/// <summary>What a range of a file's bytes is. The ranges of one file, in order, tile it exactly.</summary>
public enum RangeKind
{
    /// <summary>A UTF-8 byte order mark at the start of the file.</summary>
    ByteOrderMark,

    /// <summary>The header row.</summary>
    Header,

    /// <summary>A well-formed record, its line break included.</summary>
    Record,

    /// <summary>Bytes that are no well-formed record: kept, counted, never guessed at.</summary>
    Reject,

    /// <summary>One or more empty lines between records.</summary>
    Blank,

    /// <summary>A well-formed row that is no record: a row of tags near the header.</summary>
    Skipped,

    /// <summary>The first line <c>sep=;</c> by which Excel is told the delimiter.</summary>
    Delimiter,
}
