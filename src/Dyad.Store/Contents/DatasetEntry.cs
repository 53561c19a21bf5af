using System.Text.Json.Nodes;
using Dyad.Sources.Datasets;

namespace Dyad.Store.Contents;

/// <summary>A dataset in a corpus: who publishes it, on what terms, and what it leaves out.</summary>
/// <param name="Name">The dataset's folder name, such as <c>ucdp-ged</c>.</param>
/// <param name="Family">Datasets of one family share event ids.</param>
/// <param name="Title">Its full name.</param>
/// <param name="Publisher">Who publishes it.</param>
/// <param name="Url">Where.</param>
/// <param name="Licence"><c>open</c>, <c>attribution</c> or <c>user-held</c>; user-held rows never leave.</param>
/// <param name="Terms">The licence's name.</param>
/// <param name="Inclusion">What the dataset leaves out, in a sentence.</param>
/// <param name="Sides">What a reader of the sides' names has to know; empty for nothing.</param>
/// <param name="Breaks">The days on which its way of counting changed, in order.</param>
/// <param name="Citations">What to cite, as JSON.</param>
/// <param name="Hash">SHA-256 of the definition that made the events.</param>
public sealed record DatasetEntry(
    string Name, string Family, string Title, string Publisher, string Url, string Licence, string Terms, string Inclusion, string Sides,
    IReadOnlyList<CollectionBreak> Breaks, string Citations, string Hash)
{
    // Most datasets have none, and then nothing is parsed.
    internal static IReadOnlyList<CollectionBreak> BreaksIn(string json) => json == "[]"
        ? []
        : [.. JsonNode.Parse(json)!.AsArray().Select(item => new CollectionBreak(DateOnly.ParseExact((string)item!["on"]!, "yyyy-MM-dd"), (string)item["what"]!))];
}
