using System.Text.Json;

namespace Dyad.Sources.Fetching;

/// <summary>One page of the interface's answer.</summary>
/// <param name="Pages">How many pages there are.</param>
/// <param name="Records">How many records the interface counts.</param>
/// <param name="Rows">The page's records, each value as text; null is left out.</param>
internal sealed record EventPage(long Pages, long Records, IReadOnlyList<IReadOnlyDictionary<string, string>> Rows)
{
    public static EventPage Read(string text, Uri address)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var root = document.RootElement;
            return new EventPage(root.GetProperty("TotalPages").GetInt64(), root.GetProperty("TotalCount").GetInt64(), [.. root.GetProperty("Result").EnumerateArray().Select(Row)]);
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            var start = text.Length > 80 ? text[..80] + "…" : text;
            throw new FetchException($"{address} sent something that is not a page of events: '{start.ReplaceLineEndings(" ")}'.", problem);
        }
    }

    private static Dictionary<string, string> Row(JsonElement element) =>
        element.EnumerateObject().Where(field => field.Value.ValueKind != JsonValueKind.Null).ToDictionary(field => field.Name, field => field.Value.ToString(), StringComparer.OrdinalIgnoreCase);
}
