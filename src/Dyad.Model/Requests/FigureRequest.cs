using System.Globalization;
using System.Text.Json.Nodes;

namespace Dyad.Model.Requests;

/// <summary>What one figure counts: a measure and its version, the filter, the measure's parameters, and the cell of the result the figure stands in.</summary>
/// <param name="Measure">The measure's name.</param>
/// <param name="Version">The measure's version; it rises when the measure counts differently.</param>
/// <param name="Filter">Which events it counts.</param>
/// <param name="Parameters">The measure's own parameters.</param>
/// <param name="Cell">Which row and column of the measure's result: the row's keys and, under <c>value</c>, the column.</param>
public sealed record FigureRequest(
    string Measure,
    int Version,
    Filter Filter,
    IReadOnlyDictionary<string, string> Parameters,
    IReadOnlyDictionary<string, string> Cell)
{
    /// <summary>The figure's id: <c>f:</c> and the first 16 hex digits of SHA-256 over the canonical JSON of the request.</summary>
    public string Id => string.Concat("f:", CanonicalJson.Sha256(Canonical).AsSpan(0, 16));

    /// <summary>The canonical JSON of the request.</summary>
    /// <remarks>Written straight, its keys in their order: a brief has thousands of figures, and building the JSON first took a tenth of its time.</remarks>
    public string Canonical =>
        $$"""{"cell":{{CanonicalJson.Write(Cell)}},"filter":{{Filter.CanonicalText}},"measure":{{CanonicalJson.Write(Measure)}},"parameters":{{CanonicalJson.Write(Parameters)}},"version":{{Version.ToString(CultureInfo.InvariantCulture)}}}""";

    /// <summary>The request as JSON.</summary>
    public JsonObject ToJson() => new()
    {
        ["measure"] = Measure,
        ["version"] = Version,
        ["filter"] = Filter.ToJson(),
        ["parameters"] = Object(Parameters),
        ["cell"] = Object(Cell),
    };

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    /// <exception cref="DyadException">The JSON is not a figure's request.</exception>
    public static FigureRequest FromJson(JsonObject json)
    {
        try
        {
            return new FigureRequest(
                json["measure"]!.GetValue<string>(),
                json["version"]!.GetValue<int>(),
                Filter.FromJson(json["filter"]!.AsObject()),
                Texts(json["parameters"]!.AsObject()),
                Texts(json["cell"]!.AsObject()));
        }
        catch (Exception wrong) when (wrong is NullReferenceException or InvalidOperationException or FormatException)
        {
            throw new DyadException(Trouble.InvalidData, $"This is not the request of a figure: {json.ToJsonString()}", wrong);
        }
    }

    internal static JsonObject Object(IReadOnlyDictionary<string, string> texts) =>
        new(texts.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => KeyValuePair.Create<string, JsonNode?>(pair.Key, pair.Value)));

    private static Dictionary<string, string> Texts(JsonObject json) =>
        json.ToDictionary(member => member.Key, member => Convert.ToString(member.Value!.GetValue<string>(), CultureInfo.InvariantCulture)!);
}
