namespace Dyad.Sources.Records;

/// <summary>Why bytes were rejected.</summary>
public enum RejectReason
{
    /// <summary>The record has more or fewer fields than the header.</summary>
    FieldCount,

    /// <summary>A closing quote is followed by something other than a comma or a line break.</summary>
    TextAfterQuote,

    /// <summary>A quoted field is not closed before the end of the file or within the longest record allowed.</summary>
    UnterminatedQuote,

    /// <summary>The record's bytes are not UTF-8.</summary>
    InvalidUtf8,

    /// <summary>The record holds a byte of value zero.</summary>
    NulByte,

    /// <summary>The line is longer than the longest record allowed.</summary>
    TooLong,
}
