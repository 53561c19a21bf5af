using System.IO.Compression;

namespace Dyad.Sources.Records;

/// <summary>A file opened for reading: its decompressed bytes, and how the file held them.</summary>
public sealed class InputFile : IDisposable
{
    private readonly IReadOnlyList<IDisposable> _owned;

    private InputFile(string path, ContainerKind container, string innerName, Stream content, IReadOnlyList<IDisposable> owned)
    {
        Path = path;
        Container = container;
        InnerName = innerName;
        Content = content;
        _owned = owned;
    }

    /// <summary>The path as given.</summary>
    public string Path { get; }

    /// <summary>The file's name without its folder.</summary>
    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>How the file holds its bytes.</summary>
    public ContainerKind Container { get; }

    /// <summary>The table's name: the zip's entry, the name without <c>.gz</c>, or the file's own name.</summary>
    public string InnerName { get; }

    /// <summary>The decompressed bytes, readable once from the start.</summary>
    public Stream Content { get; }

    /// <summary>Opens a file with the usual limits.</summary>
    public static InputFile Open(string path) => Open(path, InputLimits.Default);

    /// <summary>Opens a plain, gzip or zip file.</summary>
    /// <exception cref="InputFileException">The file is absent, empty, damaged, no table, or a zip with several tables.</exception>
    /// <param name="path">The file.</param>
    /// <param name="limits">How far it may expand.</param>
    /// <param name="encoding">A word of <see cref="TextEncodings"/>; null for UTF-8, or UTF-16 where the file's first bytes say so.</param>
    public static InputFile Open(string path, InputLimits limits, string? encoding = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(limits);
        var owned = new List<IDisposable>();
        try
        {
            return Open(path, limits, encoding, owned);
        }
        catch (Exception problem)
        {
            Dispose(owned);
            if (problem is IOException or UnauthorizedAccessException or InvalidDataException or NotSupportedException)
            {
                throw new InputFileException($"{System.IO.Path.GetFileName(path)}: cannot be read: {problem.Message}", problem);
            }

            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Dispose(_owned);

    private static InputFile Open(string path, InputLimits limits, string? encoding, List<IDisposable> owned)
    {
        var name = System.IO.Path.GetFileName(path);
        var file = new FileStream(path, new FileStreamOptions { Options = FileOptions.SequentialScan, BufferSize = 0 });
        owned.Add(file);
        var start = new byte[4];
        var count = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        file.Position = 0;
        var container = FileSignature.ContainerOf(start.AsSpan(0, count));
        switch (container)
        {
            case ContainerKind.Zip:
                var archive = new ZipArchive(file, ZipArchiveMode.Read);
                owned.Add(archive);
                var entry = ZipTable.Choose(archive, name);
                var unzipped = new GuardedStream(
                    entry.Open(), name, limits, entry.CompressedLength, (count, crc) => count == entry.Length && crc == entry.Crc32);
                owned.Add(unzipped);
                return new(path, container, entry.Name, Decoded(unzipped, $"{name} ({entry.FullName})", encoding), owned);

            case ContainerKind.Gzip:
                var trailer = GzipTrailer.Read(file);
                var unpacked = new GuardedStream(
                    new GZipStream(file, CompressionMode.Decompress), name, limits, file.Length, (count, crc) => trailer.Fits(path, count, crc));
                owned.Add(unpacked);
                var inner = name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;
                return new(path, container, inner, Decoded(unpacked, name, encoding), owned);

            default:
                return new(path, container, name, Decoded(file, name, encoding), owned);
        }
    }

    // Text in another encoding is read as the UTF-8 it stands for; its ranges and its hash are those of that text.
    private static PrefixedStream Decoded(Stream stream, string name, string? encoding)
    {
        var start = Start(stream);
        var told = encoding is null ? TextEncodings.OfMark(start.Span) : TextEncodings.Find(encoding);
        var whole = new PrefixedStream(start, stream);
        if (told is null)
        {
            FileSignature.RefuseOther(start.Span, name);
            return whole;
        }

        var decoded = new DecodedStream(whole, told, name);
        var text = Start(decoded);
        FileSignature.RefuseOther(text.Span, name);
        return new PrefixedStream(text, decoded);
    }

    private static ReadOnlyMemory<byte> Start(Stream stream)
    {
        var start = new byte[FileSignature.Length];
        return start.AsMemory(0, stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false));
    }

    private static void Dispose(IReadOnlyList<IDisposable> owned)
    {
        for (var index = owned.Count - 1; index >= 0; index--)
        {
            owned[index].Dispose();
        }
    }
}
