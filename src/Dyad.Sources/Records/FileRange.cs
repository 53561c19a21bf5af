namespace Dyad.Sources.Records;

/// <summary>A range of a file's decompressed bytes that starts at a physical line.</summary>
/// <param name="Line">The physical line at which the range starts; the header is line 1.</param>
/// <param name="Offset">The first byte's place, counted from 0.</param>
/// <param name="Length">How many bytes.</param>
public readonly record struct FileRange(long Line, long Offset, long Length);
