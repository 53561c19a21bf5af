using System.IO.Compression;
using System.Text;

namespace Dyad.Tests.Sources.Records;

/// <summary>Writes small Excel workbooks, as Excel lays them out. A cell that begins with = is a number, with @ a day by Excel's count, else a text.</summary>
internal static class TestWorkbook
{
    public static byte[] Of(params (string Name, IReadOnlyList<IReadOnlyList<string>> Rows)[] sheets)
    {
        using var target = new MemoryStream();
        using (var archive = new ZipArchive(target, ZipArchiveMode.Create))
        {
            Put(archive, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
            Put(archive, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>");
            Put(archive, "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                + string.Concat(sheets.Select((sheet, at) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{at + 1}\" r:id=\"rId{at + 1}\"/>")) + "</sheets></workbook>");
            Put(archive, "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + string.Concat(sheets.Select((_, at) => $"<Relationship Id=\"rId{at + 1}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet{at + 1}.xml\"/>"))
                + "<Relationship Id=\"rIdS\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>");
            Put(archive, "xl/styles.xml",
                "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cellStyleXfs count=\"1\"><xf numFmtId=\"0\"/></cellStyleXfs>"
                + "<cellXfs count=\"2\"><xf numFmtId=\"0\" xfId=\"0\"/><xf numFmtId=\"14\" xfId=\"0\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
            foreach (var (sheet, at) in sheets.Select((sheet, at) => (sheet, at)))
            {
                Put(archive, $"xl/worksheets/sheet{at + 1}.xml", Sheet(sheet.Rows));
            }
        }

        return target.ToArray();
    }

    /// <summary>The rows of a table of text: numbers become numbers, days become days, the rest texts.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Cells(string csv) =>
        [.. Scanned.Ranges(csv).Where(range => range.Fields.Length > 0).Select((range, at) => (IReadOnlyList<string>)[.. range.Fields.Select(field => Cell(field, at > 0))])];

    private static string Cell(string text, bool isValue) => !isValue ? text
        : double.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out _) ? "=" + text
        : DateTime.TryParseExact(text, "yyyy-MM-dd", null, System.Globalization.DateTimeStyles.None, out var day) ? $"@{day.ToOADate()}"
        : text;

    private static string Sheet(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var xml = new StringBuilder("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        foreach (var (row, at) in rows.Select((row, at) => (row, at + 1)))
        {
            xml.Append($"<row r=\"{at}\">");
            foreach (var (cell, column) in row.Select((cell, column) => (cell, column)).Where(entry => entry.cell.Length > 0))
            {
                var place = $"{Letters(column)}{at}";
                xml.Append(cell[0] switch
                {
                    '=' => $"<c r=\"{place}\"><v>{cell[1..]}</v></c>",
                    '@' => $"<c r=\"{place}\" s=\"1\"><v>{cell[1..]}</v></c>",
                    _ => $"<c r=\"{place}\" t=\"inlineStr\"><is><t>{System.Security.SecurityElement.Escape(cell)}</t></is></c>",
                });
            }

            xml.Append("</row>");
        }

        return xml.Append("</sheetData></worksheet>").ToString();
    }

    private static string Letters(int column) => column < 26 ? $"{(char)('A' + column)}" : $"{(char)('A' + (column / 26) - 1)}{(char)('A' + (column % 26))}";

    private static void Put(ZipArchive archive, string name, string text)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open());
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text);
    }
}
