using System.Text;
using ExcelDataReader;

namespace Dyad.Sources.Records;

/// <summary>The rows of one sheet of an Excel workbook as comma-separated text, a line for every row of the sheet.</summary>
internal static class Workbook
{
    private const int MostRowsAboveHeader = 1000;

    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    static Workbook() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Writes the sheet whose header fits best, the first of several that fit as well; an empty sheet never.</summary>
    /// <param name="file">The workbook, which is read from its start.</param>
    /// <param name="name">The file's name as it stands in messages.</param>
    /// <param name="options">How a header is judged, and how much text is let pass.</param>
    /// <param name="target">Receives the text.</param>
    /// <returns>What to say about the choice; empty where there was only one sheet.</returns>
    public static string Write(Stream file, string name, InputOptions options, Stream target)
    {
        try
        {
            using var reader = ExcelReaderFactory.CreateReader(file, new ExcelReaderConfiguration { FallbackEncoding = Western, LeaveOpen = true });
            var sheets = Sheets(reader, options);
            if (sheets.Count == 0)
            {
                throw new InputFileException($"{name}: the workbook has no sheet with any cell filled.");
            }

            var chosen = sheets.MaxBy(sheet => sheet.Fit);
            reader.Reset();
            for (var skipped = 0; skipped < chosen.Index; skipped++)
            {
                reader.NextResult();
            }

            new SheetWriter(target, name, options.Limits.MostBytes).Write(reader);
            return sheets.Count == 1 ? "" : $"sheet '{chosen.Name}' of {sheets.Count} was read{(chosen.Fit > 0 ? ", whose header fits" : "")}; the others are {string.Join(", ", sheets.Where(sheet => sheet != chosen).Select(sheet => $"'{sheet.Name}'"))}";
        }
        catch (Exception problem) when (problem is not (InputFileException or OutOfMemoryException))
        {
            throw new InputFileException($"{name}: cannot be read as an Excel workbook: {problem.Message}", problem);
        }
    }

    private static List<(int Index, string Name, int Fit)> Sheets(IExcelDataReader reader, InputOptions options)
    {
        var sheets = new List<(int, string, int)>();
        var index = 0;
        do
        {
            for (var row = 0; row < MostRowsAboveHeader && reader.Read(); row++)
            {
                var header = Enumerable.Range(0, reader.FieldCount).Select(column => SheetWriter.TextOf(reader, column)).ToArray();
                if (header.Any(cell => cell.Length > 0))
                {
                    sheets.Add((index, reader.Name, options.HeaderFit?.Invoke(header) ?? 0));
                    break;
                }
            }

            index++;
        }
        while (reader.NextResult());

        return sheets;
    }
}
