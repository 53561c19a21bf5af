namespace Dyad.Sources.Records;

/// <summary>What a file's first bytes say it is.</summary>
internal static class FileSignature
{
    /// <summary>How many bytes are looked at.</summary>
    public const int Length = 512;

    /// <summary>How a file that starts so holds its table. Whether a zip is a workbook and an old Office document one, what is inside says.</summary>
    public static ContainerKind ContainerOf(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]))
        {
            return ContainerKind.Gzip;
        }

        if (start.StartsWith("PK\u0003\u0004"u8) || start.StartsWith("PK\u0005\u0006"u8))
        {
            return ContainerKind.Zip;
        }

        return start.StartsWith("PAR1"u8) ? ContainerKind.Parquet : IsOldOffice(start) ? ContainerKind.Workbook : ContainerKind.Plain;
    }

    /// <summary>Whether it is a document of Office before 2007.</summary>
    public static bool IsOldOffice(ReadOnlySpan<byte> start) => start.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]);

    /// <summary>Refuses bytes that are surely no table of text in UTF-8.</summary>
    public static void RefuseOther(ReadOnlySpan<byte> start, string name)
    {
        if (start.IsEmpty)
        {
            throw new InputFileException($"{name}: the file is empty.");
        }

        if (OtherFormat.Of(start) is { } format)
        {
            throw format.Refusal(name);
        }
    }
}
