using System.IO.Compression;

namespace Dyad.Sources.Records;

/// <summary>Finds the one table in a zip archive.</summary>
internal static class ZipTable
{
    private static readonly string[] OfRows = [".xlsx", ".xls", ".xlsb", ".parquet"];

    private static readonly string[] Endings = [".csv", ".txt", ".tsv", ".tab", .. OfRows];

    /// <summary>Whether the archive is itself an Excel workbook.</summary>
    public static bool IsWorkbook(ZipArchive archive) =>
        archive.GetEntry("[Content_Types].xml") is not null && archive.Entries.Any(entry => entry.FullName.StartsWith("xl/", StringComparison.Ordinal));

    /// <summary>Whether an entry's name says that it is a workbook or a Parquet file.</summary>
    public static bool HoldsRows(string name) => OfRows.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    public static ZipArchiveEntry Choose(ZipArchive archive, string fileName)
    {
        var entries = archive.Entries.Where(IsFile).ToList();
        if (archive.GetEntry("[Content_Types].xml") is not null)
        {
            throw new InputFileException($"{fileName}: is an Office document and no workbook; save its table as CSV.");
        }

        var tables = entries.Where(e => Endings.Any(ending => e.Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))).ToList();
        return tables.Count switch
        {
            1 => tables[0],
            0 => throw new InputFileException($"{fileName}: holds no table (CSV, Excel or Parquet), but {Listed(entries)}."),
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
