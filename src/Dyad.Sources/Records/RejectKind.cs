namespace Dyad.Sources.Records;

/// <summary>How many ranges of a file were rejected for one reason, and the first of them.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Count">How many.</param>
/// <param name="First">The first few, in the file's order.</param>
public sealed record RejectKind(RejectReason Reason, long Count, IReadOnlyList<Reject> First)
{
    /// <summary>What is wrong with them, in words that follow a count.</summary>
    public string What => Reason switch
    {
        RejectReason.FieldCount => "another number of fields than the header",
        RejectReason.TextAfterQuote => "text after a closing quote",
        RejectReason.UnterminatedQuote => "a quoted field that is not closed",
        RejectReason.InvalidUtf8 => "bytes that are not UTF-8",
        RejectReason.NulByte => "a byte of value zero",
        _ => "longer than a record may be",
    };
}
