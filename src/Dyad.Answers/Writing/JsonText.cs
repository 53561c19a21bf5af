using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Dyad.Answers.Writing;

/// <summary>JSON as every writer here writes it: indented, names in any script left readable, ends in a newline, the same bytes each time.</summary>
public static class JsonText
{
    private static readonly JsonWriterOptions Indented = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };
    private static readonly JsonWriterOptions Flat = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A value on many lines.</summary>
    public static string Of(JsonNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return Write(Indented, json => node.WriteTo(json)) + "\n";
    }

    /// <summary>One object on many lines.</summary>
    internal static string Document(Action<Utf8JsonWriter> members) => Write(Indented, json => Members(json, members)) + "\n";

    /// <summary>A member that is a list, one item after the other.</summary>
    internal static void List<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }

    /// <summary>An item of a list written on one line of its own.</summary>
    internal static void Line(this Utf8JsonWriter json, Action<Utf8JsonWriter> members) =>
        json.WriteRawValue($"\n{new string(' ', 2 * json.CurrentDepth)}{Write(Flat, line => Members(line, members))}", skipInputValidation: true);

    /// <summary>A text member, left out where it is null.</summary>
    internal static void Text(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    /// <summary>A number member without trailing zeros; null where it is unknown.</summary>
    internal static void Number(this Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } known)
        {
            json.WriteNumber(name, known / 1.0000000000000000000000000000m);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void Members(Utf8JsonWriter json, Action<Utf8JsonWriter> members)
    {
        json.WriteStartObject();
        members(json);
        json.WriteEndObject();
    }

    private static string Write(JsonWriterOptions options, Action<Utf8JsonWriter> value)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, options))
        {
            value(json);
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
