namespace Dyad.Sources.Records;

/// <summary>How the parsing of one record ended.</summary>
internal enum SyntaxOutcome
{
    /// <summary>The record ends where the shape says.</summary>
    Complete,

    /// <summary>The bytes end before the record does.</summary>
    NeedsMore,

    /// <summary>The bytes end inside a quoted field, and the file goes on.</summary>
    InsideQuotes,

    /// <summary>The file ends inside a quoted field.</summary>
    UnterminatedQuote,

    /// <summary>A closing quote is followed by text.</summary>
    TextAfterQuote,

    /// <summary>There are more fields than are looked for.</summary>
    TooManyFields,
}
