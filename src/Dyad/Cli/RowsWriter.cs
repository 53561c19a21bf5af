using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dyad.Answers.Writing;
using Dyad.Model;
using Spectre.Console;

namespace Dyad.Cli;

/// <summary>Writes rows in the format that was asked for.</summary>
internal static class RowsWriter
{
    private static readonly string[] Formats = ["table", "tsv", "csv", "json", "ndjson", "md"];

    private static readonly JsonWriterOptions Json = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    private static readonly JsonWriterOptions JsonLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The rows as text; without a format a table for a person and TSV for a program.</summary>
    public static string Write(Rows rows, string? format, Surroundings surroundings, Action<Utf8JsonWriter>? head = null) =>
        (format ?? (surroundings.IsTerminal ? "table" : "tsv")) switch
        {
            "table" => Table(rows, surroundings.Width),
            "tsv" => Separated(rows, "\t", (text, _) => text.Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' ')),
            "csv" => Separated(rows, ",", (text, _) => Quoted(text)),
            CommonOptions.Excel => Separated(rows, ",", (text, value) => Quoted(value is string ? NoFormula(text) : text)),
            "md" => Markdown(rows),
            "json" => JsonDocument(rows, head),
            "ndjson" => string.Concat(rows.Values.Select(row => JsonText(JsonLine, writer => Row(writer, rows, row)) + "\n")),
            var other => throw new DyadException(Trouble.Usage, $"--format: {Nearest.NotValid(other, Formats)}"),
        };

    /// <summary>Whether a person reads them, who has room for a few columns; programs get every column.</summary>
    public static bool IsForPeople(string? format, Surroundings surroundings) => format == "md" || (format is null or "table" && surroundings.IsTerminal);

    private static string Table(Rows rows, int width)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var (name, at) in rows.Columns.Select((name, at) => (name, at)))
        {
            var column = new TableColumn(Markup.Escape(VisibleText.OnOneLine(name)));
            table.AddColumn(rows.Values.All(row => row[at] is null or long or int or double or decimal) ? column.RightAligned() : column);
        }

        foreach (var row in rows.Values)
        {
            table.AddRow(row.Select(value => Markup.Escape(VisibleText.OnOneLine(Text(value, "unknown")))).ToArray());
        }

        using var text = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(text) });
        console.Profile.Width = width;
        console.Write(table);
        return string.Concat(text.ToString().Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0).Select(line => line + "\n"));
    }

    private static string Separated(Rows rows, string separator, Func<string, object?, string> protect)
    {
        var text = new StringBuilder();
        foreach (var row in rows.Values.Prepend([.. rows.Columns]))
        {
            text.AppendJoin(separator, row.Select(value => protect(Text(value, ""), value))).Append('\n');
        }

        return text.ToString();
    }

    private static string Quoted(string text) => text.AsSpan().IndexOfAny("\",\n\r") >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    // A spreadsheet takes a cell that begins so for a formula, and runs it.
    private static string NoFormula(string text) => text.Length > 0 && "=+-@\t\r".Contains(text[0]) ? "'" + text : text;

    private static string Markdown(Rows rows)
    {
        var lines = rows.Values.Select(row => row.Select(value => MarkdownMarks.Escape(Text(value, "unknown"))));
        return string.Concat(lines.Prepend(rows.Columns.Select(_ => "---")).Prepend(rows.Columns.Select(MarkdownMarks.Escape)).Select(cells => $"| {string.Join(" | ", cells)} |\n"));
    }

    private static string JsonDocument(Rows rows, Action<Utf8JsonWriter>? head) => JsonText(Json, writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("schema", rows.Schema);
        head?.Invoke(writer);
        writer.WriteStartArray("rows");
        foreach (var row in rows.Values)
        {
            Row(writer, rows, row);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }) + "\n";

    private static void Row(Utf8JsonWriter writer, Rows rows, IReadOnlyList<object?> row)
    {
        writer.WriteStartObject();
        for (var at = 0; at < rows.Columns.Count; at++)
        {
            writer.WritePropertyName(rows.Columns[at]);
            switch (row[at])
            {
                case null: writer.WriteNullValue(); break;
                case bool flag: writer.WriteBooleanValue(flag); break;
                case int number: writer.WriteNumberValue(number); break;
                case long number: writer.WriteNumberValue(number); break;
                case double number: writer.WriteNumberValue(number); break;
                case decimal number: writer.WriteNumberValue(number); break;
                case var other: writer.WriteStringValue(Text(other, "")); break;
            }
        }

        writer.WriteEndObject();
    }

    private static string JsonText(JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, options))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static string Text(object? value, string unknown) => value switch
    {
        null => unknown,
        bool flag => flag ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture),
        System.Collections.IEnumerable items and not string => string.Join(", ", items.Cast<object?>().Select(item => Text(item, unknown))),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? unknown,
    };
}
