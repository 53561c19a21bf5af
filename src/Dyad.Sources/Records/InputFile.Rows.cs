using System.IO.Compression;

namespace Dyad.Sources.Records;

public sealed partial class InputFile
{
    // The rows of a sheet or Parquet file become text in a temporary file, which is read as any other.
    private static InputFile OfRows(string path, string shown, string tableName, FileStream file, ContainerKind container, InputOptions options, List<IDisposable> owned)
    {
        var text = Temporary(owned);
        var note = "";
        if (container == ContainerKind.Workbook)
        {
            note = Workbook.Write(file, shown, options, text);
        }
        else
        {
            var asText = options.ParquetAsText ?? throw OtherFormat.Of("PAR1"u8)!.Refusal(shown);
            asText(file.Name, text.Name);
        }

        text.Position = 0;
        return new(path, container, tableName, Decoded(text, shown, encoding: null), owned) { RowsAreLines = true, Note = note };
    }

    // A workbook is itself a zip, which a library reads: what its entries say of their sizes is all that can be checked before.
    private static void RefuseBomb(ZipArchive archive, string shown, long length, InputLimits limits)
    {
        var unpacked = archive.Entries.Sum(entry => entry.Length);
        if (unpacked > limits.MostBytes || (unpacked > limits.FreeBytes && unpacked / limits.MostTimes > length))
        {
            throw new InputFileException($"{shown}: unpacks to {unpacked:N0} bytes, too many for its size; refused as a decompression bomb.");
        }
    }

    private static FileStream Temporary(List<IDisposable> owned)
    {
        var path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"dyad-{System.IO.Path.GetRandomFileName()}");
        var file = new FileStream(path, new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.ReadWrite | FileShare.Delete,
            Options = FileOptions.DeleteOnClose,
        });
        owned.Add(file);
        return file;
    }
}
