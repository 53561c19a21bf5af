using System.Globalization;
using System.Text.Json.Nodes;
using Dyad.Model.Requests;
using Dyad.Sources.Datasets;
using Dyad.Store.Storage;

namespace Dyad.Store.Import;

/// <summary>What a corpus keeps of the definitions that made its events, so that reading it needs no definition at hand.</summary>
internal static class DatasetTable
{
    /// <summary>Writes a dataset's row in place of an older one.</summary>
    public static void Keep(Database database, DatasetDefinition dataset)
    {
        database.Run("delete from dataset where name = $name", ("name", dataset.Name));
        database.Run(
            "insert into dataset (name, family, records, title, publisher, url, licence, terms, inclusion, sides, breaks, citations, hash) values ($name, $family, $records, $title, $publisher, $url, $licence, $terms, $inclusion, $sides, $breaks, $citations, $hash)",
            ("name", dataset.Name),
            ("family", dataset.Family),
            ("records", dataset.IsYearly ? "yearly" : "events"),
            ("title", dataset.Title),
            ("publisher", dataset.Publisher),
            ("url", dataset.Url ?? ""),
            ("licence", dataset.Licence.Class switch { LicenceClass.Open => "open", LicenceClass.Attribution => "attribution", _ => "user-held" }),
            ("terms", dataset.Licence.Name),
            ("inclusion", dataset.Coverage),
            ("sides", dataset.Sides),
            ("breaks", CanonicalJson.Write(Breaks(dataset))),
            ("citations", CanonicalJson.Write(Citations(dataset))),
            ("hash", dataset.Hash));
    }

    private static JsonArray Breaks(DatasetDefinition dataset) =>
        new([.. dataset.CollectionBreaks.Select(change => (JsonNode)new JsonObject { ["on"] = change.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), ["what"] = change.What })]);

    private static JsonObject Citations(DatasetDefinition dataset)
    {
        var all = new JsonObject { [""] = List(dataset.Citations) };
        foreach (var release in dataset.Releases.Where(release => release.Citations.Count > 0))
        {
            all[release.Name] = List(release.Citations);
        }

        return all;
    }

    private static JsonArray List(IEnumerable<Citation> citations) => new([.. citations.Select(Json)]);

    private static JsonNode Json(Citation citation) => new JsonObject
    {
        ["authors"] = new JsonArray([.. citation.Authors.Select(author => (JsonNode)author)]),
        ["checked"] = citation.IsChecked,
        ["doi"] = citation.Doi,
        ["issue"] = citation.Issue,
        ["journal"] = citation.Journal,
        ["key"] = citation.Key,
        ["pages"] = citation.Pages,
        ["publisher"] = citation.Publisher,
        ["title"] = citation.Title,
        ["volume"] = citation.Volume,
        ["year"] = citation.Year,
    };
}
