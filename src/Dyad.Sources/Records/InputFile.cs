using System.IO.Compression;
using Dyad.Sources.Files;

namespace Dyad.Sources.Records;

/// <summary>A file opened for reading: its table as text, and how the file held it.</summary>
public sealed partial class InputFile : IDisposable
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

    /// <summary>How the file holds its table.</summary>
    public ContainerKind Container { get; }

    /// <summary>The table's name: the zip's entry, the name without <c>.gz</c>, or the file's own name.</summary>
    public string InnerName { get; }

    /// <summary>The table as text, readable once from the start: the decompressed bytes, or what the rows of a sheet or Parquet file are as text.</summary>
    public Stream Content { get; }

    /// <summary>Whether the text was made of rows, a line for each: a line's number is the row's.</summary>
    public bool RowsAreLines { get; private init; }

    /// <summary>What to say about how the table was chosen; empty where there was no choice.</summary>
    public string Note { get; private init; } = "";

    /// <summary>Opens a file with the usual limits.</summary>
    public static InputFile Open(string path) => Open(path, new InputOptions());

    /// <summary>Opens a file with other limits.</summary>
    public static InputFile Open(string path, InputLimits limits) => Open(path, new InputOptions { Limits = limits });

    /// <summary>Opens a plain, gzip, zip, Excel or Parquet file; an Excel or Parquet file may lie in a zip.</summary>
    /// <exception cref="InputFileException">The file is absent, empty, damaged, no table, or a zip with several tables.</exception>
    public static InputFile Open(string path, InputOptions options)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(options);
        var owned = new List<IDisposable>();
        try
        {
            return Open(path, options, owned);
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

    private static InputFile Open(string path, InputOptions options, List<IDisposable> owned)
    {
        var name = System.IO.Path.GetFileName(path);
        var file = WholeFile.Open(path, patience: null, options.Token);
        owned.Add(file);
        var container = ContainerOf(file);
        switch (container)
        {
            case ContainerKind.Zip:
                var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
                owned.Add(archive);
                return OfZip(path, file, archive, options, owned);

            case ContainerKind.Gzip:
                var trailer = GzipTrailer.Read(file);
                var unpacked = new GuardedStream(
                    new GZipStream(file, CompressionMode.Decompress), name, options.Limits, file.Length, (count, crc) => trailer.Fits(path, count, crc));
                owned.Add(unpacked);
                var inner = name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;
                return new(path, container, inner, Decoded(unpacked, name, options.Encoding), owned);

            case ContainerKind.Workbook or ContainerKind.Parquet:
                return OfRows(path, name, name, file, container, options, owned);

            default:
                return new(path, container, name, Decoded(file, name, options.Encoding), owned);
        }
    }

    private static InputFile OfZip(string path, FileStream file, ZipArchive archive, InputOptions options, List<IDisposable> owned)
    {
        var name = System.IO.Path.GetFileName(path);
        if (ZipTable.IsWorkbook(archive))
        {
            RefuseBomb(archive, name, file.Length, options.Limits);
            file.Position = 0;
            return OfRows(path, name, name, file, ContainerKind.Workbook, options, owned);
        }

        var entry = ZipTable.Choose(archive, name);
        if (entry.IsEncrypted)
        {
            throw new InputFileException($"{name}: {entry.FullName} is encrypted; unpack it with its password and import what comes out.");
        }

        var shown = $"{name} ({entry.FullName})";
        var unzipped = new GuardedStream(
            entry.Open(), name, options.Limits, entry.CompressedLength, (count, crc) => count == entry.Length && crc == entry.Crc32);
        owned.Add(unzipped);
        if (!ZipTable.HoldsRows(entry.Name))
        {
            return new(path, ContainerKind.Zip, entry.Name, Decoded(unzipped, shown, options.Encoding), owned);
        }

        var whole = Temporary(owned);
        unzipped.CopyTo(whole);
        whole.Flush();
        var container = ContainerOf(whole);
        if (container == ContainerKind.Zip)
        {
            using var inside = new ZipArchive(whole, ZipArchiveMode.Read, leaveOpen: true);
            RefuseBomb(inside, shown, whole.Length, options.Limits);
            container = ZipTable.IsWorkbook(inside) ? ContainerKind.Workbook : container;
            whole.Position = 0;
        }

        return container is ContainerKind.Workbook or ContainerKind.Parquet
            ? OfRows(path, shown, entry.Name, whole, container, options, owned)
            : new(path, ContainerKind.Zip, entry.Name, Decoded(whole, shown, options.Encoding), owned);
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

    private static ContainerKind ContainerOf(FileStream file)
    {
        file.Position = 0;
        var start = Start(file);
        file.Position = 0;
        return FileSignature.ContainerOf(start.Span);
    }

    private static void Dispose(IReadOnlyList<IDisposable> owned)
    {
        for (var index = owned.Count - 1; index >= 0; index--)
        {
            owned[index].Dispose();
        }
    }
}
