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
    public static InputFile Open(string path, InputLimits limits)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(limits);
        var owned = new List<IDisposable>();
        try
        {
            return Open(path, limits, owned);
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

    private static InputFile Open(string path, InputLimits limits, List<IDisposable> owned)
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
                return new(path, container, entry.Name, Checked(unzipped, $"{name} ({entry.FullName})"), owned);

            case ContainerKind.Gzip:
                var trailer = GzipTrailer.Read(file);
                var unpacked = new GuardedStream(
                    new GZipStream(file, CompressionMode.Decompress), name, limits, file.Length, (count, crc) => trailer.Fits(path, count, crc));
                owned.Add(unpacked);
                var inner = name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;
                return new(path, container, inner, Checked(unpacked, name), owned);

            default:
                return new(path, container, name, Checked(file, name), owned);
        }
    }

    private static PrefixedStream Checked(Stream stream, string name)
    {
        var start = new byte[FileSignature.Length];
        var count = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        FileSignature.RefuseOther(start.AsSpan(0, count), name);
        return new PrefixedStream(start.AsMemory(0, count), stream);
    }

    private static void Dispose(IReadOnlyList<IDisposable> owned)
    {
        for (var index = owned.Count - 1; index >= 0; index--)
        {
            owned[index].Dispose();
        }
    }
}
