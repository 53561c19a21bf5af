using System.Text.Json.Nodes;

namespace Dyad.Model.Requests;

/// <summary>What is asked: a question or verb, the filter it is asked within, and the parameters of the question itself.</summary>
/// <remarks>The command line, the API and the page build the same request and so get the same answer.</remarks>
/// <param name="Ask">The question's or verb's name, such as <c>brief</c> or <c>tempo</c>.</param>
/// <param name="Filter">Which events it is about.</param>
public sealed record Request(string Ask, Filter Filter)
{
    /// <summary>The question's own parameters, such as which questions a brief holds; empty by default.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();

    /// <summary>The request as JSON; the same request always gives the same canonical text.</summary>
    public JsonObject ToJson() => new()
    {
        ["ask"] = Ask,
        ["filter"] = Filter.ToJson(),
        ["parameters"] = FigureRequest.Object(Parameters),
    };

    /// <summary>The canonical JSON of the request.</summary>
    public string Canonical => CanonicalJson.Write(ToJson());
}
