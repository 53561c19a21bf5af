using System.Text.Json.Nodes;
using Dyad.Answers.Briefs;
using Dyad.Answers.Documents;
using Dyad.Answers.Writing;
using Dyad.Store;
using Dyad.Store.Counting;

namespace Dyad.Answers.Verbs;

/// <summary>What lies beside an export: which events it holds, from what, on what terms, what to cite and how to handle it.</summary>
public static class ExportJson
{
    /// <summary>Of an export that was written.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="request">What was asked for.</param>
    /// <param name="rows">How many events of each family it holds.</param>
    public static string Write(Corpus corpus, ExportRequest request, IReadOnlyDictionary<string, long> rows)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(rows);
        var datasets = corpus.Manifest.Datasets.ToDictionary(dataset => dataset.Name);
        var parts = corpus.Manifest.Parts;
        return JsonText.Of(new JsonObject
        {
            ["schema"] = "dyad.export/1",
            ["version"] = Briefing.Version,
            ["snapshot"] = corpus.Snapshot,
            ["filter"] = request.Filter.ToJson(),
            ["filter_in_words"] = request.Filter.ToString(),
            ["events"] = rows.Count == 1 ? rows.Values.Single() : new JsonObject([.. rows.Select(family => KeyValuePair.Create<string, JsonNode?>(family.Key, family.Value))]),
            ["places"] = request.Reason is null ? "PRIO-GRID cells; reported coordinates left out" : "reported coordinates",
            ["reason_for_coordinates"] = request.Reason,
            ["handling"] = "Describes past events in aggregate research data. Do not use it to locate or target anyone. Coarse places stand for areas, not points.",
            ["sources"] = new JsonArray([.. parts.Select(part => (JsonNode)new JsonObject
            {
                ["dataset"] = part.Dataset, ["release"] = part.Release, ["extent"] = part.Extent, ["licence"] = datasets[part.Dataset].Terms,
                ["accessed"] = part.Accessed.ToString("yyyy-MM-dd"), ["file"] = part.File, ["sha256"] = part.Sha256,
            })]),
            ["cite"] = new JsonArray([.. parts.SelectMany(part => Reference.Of(datasets[part.Dataset], part.Release)).DistinctBy(work => work.Key).Select(work => (JsonNode)work.Text)]),
            ["transformations"] = new JsonArray("names, dates and estimates are the source's own; cell, today's country, state of the day and precision words were added"),
        });
    }
}
