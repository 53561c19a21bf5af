using System.Buffers;

namespace Dyad.Sources.Records;

/// <summary>What a file's first bytes say it is.</summary>
internal static class FileSignature
{
    /// <summary>How many bytes are looked at.</summary>
    public const int Length = 512;

    private static readonly SearchValues<byte> Space = SearchValues.Create(" \t\r\n"u8);

    public static ContainerKind ContainerOf(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]))
        {
            return ContainerKind.Gzip;
        }

        return start.StartsWith("PK\u0003\u0004"u8) || start.StartsWith("PK\u0005\u0006"u8) ? ContainerKind.Zip : ContainerKind.Plain;
    }

    /// <summary>Refuses bytes that are surely no comma-separated text in UTF-8.</summary>
    public static void RefuseOther(ReadOnlySpan<byte> start, string name)
    {
        if (start.IsEmpty)
        {
            throw new InputFileException($"{name}: the file is empty.");
        }

        if (OtherFormat(start) is { } format)
        {
            throw new InputFileException($"{name}: is {format}, not a table of text; expected comma-separated values in UTF-8.");
        }
    }

    private static string? OtherFormat(ReadOnlySpan<byte> start)
    {
        if (Binary(start) is { } binary)
        {
            return binary;
        }

        var text = start.StartsWith("\uFEFF"u8) ? start[3..] : start;
        var first = text.IndexOfAnyExcept(Space);
        if (first < 0)
        {
            return null;
        }

        return text[first] switch
        {
            (byte)'<' => "an HTML or XML page (a download that needs a log-in?)",
            (byte)'{' or (byte)'[' => "JSON",
            _ => null,
        };
    }

    private static string? Binary(ReadOnlySpan<byte> start) =>
        start switch
        {
            _ when start.StartsWith("PAR1"u8) => "a Parquet file",
            _ when start.StartsWith("%PDF"u8) => "a PDF",
            _ when start.StartsWith("RDX"u8) || start.StartsWith("RDA"u8) => "an R data file",
            _ when start.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) => "an old Office document (an Excel workbook?)",
            _ when start.StartsWith((ReadOnlySpan<byte>)[0x28, 0xB5, 0x2F, 0xFD]) => "compressed with Zstandard",
            _ when start.StartsWith((ReadOnlySpan<byte>)[0xFD, 0x37, 0x7A, 0x58, 0x5A]) => "compressed with xz",
            _ when start.StartsWith("BZh"u8) => "compressed with bzip2",
            _ when start.StartsWith((ReadOnlySpan<byte>)[0x37, 0x7A, 0xBC, 0xAF]) => "a 7z archive",
            _ when start.StartsWith("Rar!"u8) => "a RAR archive",
            _ when start.StartsWith("SQLite format 3"u8) => "an SQLite database",
            _ when ContainerOf(start) != ContainerKind.Plain => "compressed a second time",
            _ => null,
        };
}
