namespace Dyad.Sources.Records;

/// <summary>The place of a range of bytes that is no well-formed record, and what is wrong with it.</summary>
/// <param name="Line">The physical line at which the range starts; the header is line 1.</param>
/// <param name="Message">What was found and what was expected.</param>
public sealed record Reject(long Line, string Message);
