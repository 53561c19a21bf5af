namespace Dyad.Sources.Records;

/// <summary>A range of bytes that is no well-formed record, with the place and the reason.</summary>
/// <param name="Line">The physical line at which the range starts; the header is line 1.</param>
/// <param name="Offset">The first byte's place in the decompressed file, counted from 0.</param>
/// <param name="Reason">Why the bytes were rejected.</param>
/// <param name="Message">The reason in words, with what was found and what was expected.</param>
/// <param name="Bytes">The rejected bytes, their line break included.</param>
public sealed record Reject(long Line, long Offset, RejectReason Reason, string Message, byte[] Bytes)
{
    /// <summary>How many bytes were rejected.</summary>
    public long Length => Bytes.Length;
}
