using System.Globalization;
using System.Text;
using ExcelDataReader;

namespace Dyad.Sources.Records;

/// <summary>Writes the rows of a sheet as comma-separated text: days as YYYY-MM-DD, numbers plainly, an empty row as an empty line.</summary>
internal sealed class SheetWriter(Stream target, string name, long mostBytes)
{
    private readonly StringBuilder _line = new();
    private long _written;

    /// <summary>Writes the reader's current sheet. A row is as wide as the first one, or wider where its own cells are.</summary>
    public void Write(IExcelDataReader sheet)
    {
        var width = 0;
        var cells = new List<string>();
        while (sheet.Read())
        {
            cells.Clear();
            for (var column = 0; column < sheet.FieldCount; column++)
            {
                cells.Add(TextOf(sheet, column));
            }

            var filled = cells.FindLastIndex(cell => cell.Length > 0) + 1;
            width = width == 0 ? filled : width;
            Put(cells, filled == 0 ? 0 : Math.Max(filled, width));
        }
    }

    /// <summary>A cell's value as text; empty where it has none, or an error in its place.</summary>
    public static string TextOf(IExcelDataReader sheet, int column) => sheet.GetValue(column) switch
    {
        null => "",
        string text => text,
        bool flag => flag ? "true" : "false",
        DateTime time => Time(time),
        TimeSpan span => span.ToString("c", CultureInfo.InvariantCulture),
        double number => Number(number),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        var other => other.ToString() ?? "",
    };

    // A workbook keeps a time as a fraction of a day, which is rarely exact.
    private static string Time(DateTime time)
    {
        var rounded = new DateTime((time.Ticks + (TimeSpan.TicksPerSecond / 2)) / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond);
        return rounded.ToString(rounded.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
    }

    // As many digits as tell the number from its neighbours, and never an exponent where a decimal can do without.
    private static string Number(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.Contains('E', StringComparison.Ordinal) && Math.Abs(number) is < 1e28 and > 1e-12 ? ((decimal)number).ToString(CultureInfo.InvariantCulture) : text;
    }

    private void Put(List<string> cells, int width)
    {
        _line.Clear();
        for (var column = 0; column < width; column++)
        {
            var cell = column < cells.Count ? cells[column] : "";
            _line.Append(column > 0 ? "," : "").Append(cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
        }

        var bytes = Encoding.UTF8.GetBytes(_line.Append('\n').ToString());
        _written += bytes.Length;
        if (_written > mostBytes)
        {
            throw new InputFileException($"{name}: unpacks to more than {mostBytes:N0} bytes; save the sheet as CSV and import that.");
        }

        target.Write(bytes);
    }
}
