using System.IO.Compression;

namespace Dyad.Sources.Records;

/// <summary>Finds the one table in a zip archive.</summary>
internal static class ZipTable
{
    private static readonly string[] Endings = [".csv", ".txt", ".tsv"];

    public static ZipArchiveEntry Choose(ZipArchive archive, string fileName)
    {
        var entries = archive.Entries.Where(IsFile).ToList();
        if (archive.GetEntry("[Content_Types].xml") is not null)
        {
            throw new InputFileException($"{fileName}: is an Office document (an Excel workbook?), not a table of text; save it as CSV.");
        }

        var tables = entries.Where(e => Endings.Any(ending => e.Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))).ToList();
        return tables.Count switch
        {
            1 => tables[0],
            0 => throw new InputFileException($"{fileName}: holds no CSV file, but {Listed(entries)}."),
            _ => throw new InputFileException($"{fileName}: holds several tables, {Listed(tables)}; unpack it and name the one to read."),
        };
    }

    private static bool IsFile(ZipArchiveEntry entry) =>
        entry.Name.Length > 0
        && !entry.Name.StartsWith('.')
        && !entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal);

    private static string Listed(List<ZipArchiveEntry> entries)
    {
        const int Most = 10;
        if (entries.Count == 0)
        {
            return "nothing";
        }

        var names = entries.Select(e => e.FullName).Order(StringComparer.Ordinal).Take(Most);
        var rest = entries.Count > Most ? $" and {entries.Count - Most} more" : "";
        return string.Join(", ", names) + rest;
    }
}
