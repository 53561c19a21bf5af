using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Dyad.Model.Requests;

/// <summary>The one way a JSON value is written before it is hashed: no spaces, keys in code-unit order, only the escapes that JSON demands (after RFC 8785).</summary>
/// <remarks>Numbers are whole: a fraction has no single spelling that every reader agrees on, so it is refused.</remarks>
public static class CanonicalJson
{
    /// <summary>The canonical text of a value.</summary>
    /// <exception cref="ArgumentException">The value holds a number that is not whole.</exception>
    public static string Write(JsonNode? node)
    {
        var text = new StringBuilder();
        Append(text, node);
        return text.ToString();
    }

    /// <summary>The canonical text of an object of texts.</summary>
    public static string Write(IReadOnlyDictionary<string, string> texts)
    {
        var text = new StringBuilder();
        AppendAll(text, '{', '}', texts.OrderBy(pair => pair.Key, StringComparer.Ordinal), pair =>
        {
            AppendText(text, pair.Key);
            text.Append(':');
            AppendText(text, pair.Value);
        });
        return text.ToString();
    }

    /// <summary>The canonical text of a text.</summary>
    public static string Write(string words)
    {
        var text = new StringBuilder();
        AppendText(text, words);
        return text.ToString();
    }

    /// <summary>SHA-256 over the canonical text in UTF-8, as 64 lower-case hex digits.</summary>
    public static string Hash(JsonNode? node) => Sha256(Write(node));

    /// <summary>SHA-256 over a text in UTF-8, as 64 lower-case hex digits.</summary>
    public static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static void Append(StringBuilder text, JsonNode? node)
    {
        switch (node)
        {
            case null:
                text.Append("null");
                break;
            case JsonObject members:
                AppendAll(text, '{', '}', members.OrderBy(member => member.Key, StringComparer.Ordinal), member =>
                {
                    AppendText(text, member.Key);
                    text.Append(':');
                    Append(text, member.Value);
                });
                break;
            case JsonArray items:
                AppendAll(text, '[', ']', items, item => Append(text, item));
                break;
            case JsonValue value when value.TryGetValue<string>(out var words):
                AppendText(text, words);
                break;
            case JsonValue value when value.TryGetValue<bool>(out var flag):
                text.Append(flag ? "true" : "false");
                break;
            case JsonValue value when value.TryGetValue<long>(out var number):
                text.Append(number.ToString(CultureInfo.InvariantCulture));
                break;
            case JsonValue value when value.TryGetValue<int>(out var number):
                text.Append(number.ToString(CultureInfo.InvariantCulture));
                break;
            default:
                throw new ArgumentException($"Canonical JSON holds whole numbers, text, true, false and null; not {node.ToJsonString()}.", nameof(node));
        }
    }

    private static void AppendAll<T>(StringBuilder text, char open, char close, IEnumerable<T> items, Action<T> append)
    {
        text.Append(open);
        var first = true;
        foreach (var item in items)
        {
            if (!first)
            {
                text.Append(',');
            }

            first = false;
            append(item);
        }

        text.Append(close);
    }

    private static void AppendText(StringBuilder text, string words)
    {
        text.Append('"');
        foreach (var letter in words)
        {
            _ = letter switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                < ' ' => text.Append("\\u").Append(((int)letter).ToString("x4", CultureInfo.InvariantCulture)),
                _ => text.Append(letter),
            };
        }

        text.Append('"');
    }
}
