namespace Dyad.Sources.Records;

/// <summary>How far a compressed file may expand before it is refused as a decompression bomb.</summary>
/// <param name="MostBytes">The most decompressed bytes.</param>
/// <param name="MostTimes">How many times its compressed size a file may grow, once it is larger than <paramref name="FreeBytes"/>.</param>
/// <param name="FreeBytes">So many decompressed bytes are let pass whatever the ratio.</param>
public sealed record InputLimits(long MostBytes, int MostTimes, long FreeBytes)
{
    /// <summary>4 GiB, and a thousand times the compressed size from 64 MiB on.</summary>
    public static readonly InputLimits Default = new(4L << 30, 1000, 64L << 20);
}
