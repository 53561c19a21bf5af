using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dyad.Answers.Writing;
using Dyad.Model;

namespace Dyad.Cli;

/// <summary>Writes rows in the format that was asked for.</summary>
internal static class RowsWriter
{
    /// <summary>The formats of rows.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["table", "tsv", "csv", "json", "ndjson", "md"];

    private const int RowsOfATable = 5000;

    private static readonly JsonWriterOptions Json = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    private static readonly JsonWriterOptions JsonLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The rows as text; without a format a table for a person and TSV for a program.</summary>
    public static string Write(Rows rows, string? format, Surroundings surroundings, Action<Utf8JsonWriter>? head = null)
    {
        using var text = new StringWriter { NewLine = "\n" };
        Write(text, rows, format, surroundings, head);
        return text.ToString();
    }

    /// <summary>Writes the rows one after the other, so that there may be any number of them.</summary>
    public static void Write(TextWriter output, Rows rows, string? format, Surroundings surroundings, Action<Utf8JsonWriter>? head = null)
    {
        foreach (var piece in Pieces(rows, format ?? (surroundings.IsTerminal ? "table" : "tsv"), surroundings.IsTerminal ? surroundings.Width : null, head))
        {
            output.Write(piece);
        }
    }

    private static IEnumerable<string> Pieces(Rows rows, string format, int? width, Action<Utf8JsonWriter>? head) => format switch
    {
        "table" => Tables(rows, width),
        "tsv" => Separated(rows, "\t", (text, _) => text.Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' ')),
        "csv" => Separated(rows, ",", (text, _) => Quoted(text)),
        CommonOptions.Excel => Separated(rows, ",", (text, value) => Quoted(value is string ? NoFormula(text) : text)),
        "md" => Markdown(rows),
        "json" => JsonDocument(rows, head),
        "ndjson" => JsonLines(rows),
        var other => throw new DyadException(Trouble.Usage, $"--format: {Nearest.NotValid(other, Formats)}"),
    };

    /// <summary>Whether a person reads them, who has room for a few columns; programs get every column.</summary>
    public static bool IsForPeople(string? format, Surroundings surroundings) => format == "md" || (format is null or "table" && surroundings.IsTerminal);

    // How wide a column is, its rows decide; only a terminal has an edge. More rows than are held at once are several tables, each with its own head.
    private static IEnumerable<string> Tables(Rows rows, int? width) =>
        rows.Values.Chunk(RowsOfATable).DefaultIfEmpty([]).Select(some => TableText.Of(rows.Columns, some, value => Text(value, "unknown"), width));

    private static IEnumerable<string> Separated(Rows rows, string separator, Func<string, object?, string> protect) =>
        rows.Values.Prepend([.. rows.Columns]).Select(row => string.Join(separator, row.Select(value => protect(Text(value, ""), value))) + "\n");

    private static string Quoted(string text) => text.AsSpan().IndexOfAny("\",\n\r") >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    // A spreadsheet takes a cell that begins so for a formula, and runs it.
    private static string NoFormula(string text) => text.Length > 0 && "=+-@\t\r".Contains(text[0]) ? "'" + text : text;

    private static IEnumerable<string> Markdown(Rows rows)
    {
        var lines = rows.Values.Select(row => row.Select(value => MarkdownMarks.Escape(Text(value, "unknown"))));
        return lines.Prepend(rows.Columns.Select(_ => "---")).Prepend(rows.Columns.Select(MarkdownMarks.Escape)).Select(cells => $"| {string.Join(" | ", cells)} |\n");
    }

    private static IEnumerable<string> JsonDocument(Rows rows, Action<Utf8JsonWriter>? head)
    {
        using var bytes = new MemoryStream();
        using var writer = new Utf8JsonWriter(bytes, Json);
        writer.WriteStartObject();
        writer.WriteString("schema", rows.Schema);
        head?.Invoke(writer);
        writer.WriteStartArray("rows");
        foreach (var row in rows.Values)
        {
            Row(writer, rows, row);
            yield return Taken(writer, bytes);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        yield return Taken(writer, bytes) + "\n";
    }

    private static IEnumerable<string> JsonLines(Rows rows)
    {
        using var bytes = new MemoryStream();
        using var writer = new Utf8JsonWriter(bytes, JsonLine);
        foreach (var row in rows.Values)
        {
            Row(writer, rows, row);
            yield return Taken(writer, bytes) + "\n";
            writer.Reset();
        }
    }

    // What was written since the last time.
    private static string Taken(Utf8JsonWriter writer, MemoryStream bytes)
    {
        writer.Flush();
        var text = Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
        bytes.SetLength(0);
        return text;
    }

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
