using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;

namespace Dyad.Sources.Records;

/// <summary>The end of a gzip file: the checksum and length of its last member, by which a file that was cut off is told from a whole one.</summary>
/// <param name="Crc">The CRC-32 of the last member's decompressed bytes.</param>
/// <param name="Length">Their number, modulo 2³².</param>
internal readonly record struct GzipTrailer(uint Crc, uint Length)
{
    private const int Size = 8;

    /// <summary>Reads the last eight bytes and goes back to the start.</summary>
    public static GzipTrailer Read(FileStream file)
    {
        Span<byte> end = stackalloc byte[Size];
        end.Clear();
        if (file.Length >= Size)
        {
            file.Position = file.Length - Size;
            file.ReadExactly(end);
            file.Position = 0;
        }

        return new(BinaryPrimitives.ReadUInt32LittleEndian(end), BinaryPrimitives.ReadUInt32LittleEndian(end[4..]));
    }

    /// <summary>Whether decompressed bytes are all that the file once held. Several members are read a second time to tell.</summary>
    public bool Fits(string path, long count, uint crc)
    {
        if (unchecked((uint)count) == Length)
        {
            return crc == Crc;
        }

        return count > Length && LastBytesFit(path, count - Length);
    }

    private bool LastBytesFit(string path, long skipped)
    {
        using var again = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        var crc = new Crc32();
        var buffer = new byte[64 * 1024];
        int read;
        while ((read = again.Read(buffer)) > 0)
        {
            var skip = (int)Math.Min(skipped, read);
            skipped -= skip;
            crc.Append(buffer.AsSpan(skip, read - skip));
        }

        return crc.GetCurrentHashAsUInt32() == Crc;
    }
}
