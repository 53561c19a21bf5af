using System.Text.Json.Nodes;
using Dyad.Store.Contents;
using Dyad.Store.Packs;

namespace Dyad.Answers.Documents;

/// <summary>A work to cite, as text and in the formats of reference managers.</summary>
public sealed record Reference
{
    private readonly JsonObject _work;

    private Reference(JsonObject work) => _work = work;

    /// <summary>The short name of the work.</summary>
    public string Key => _work["key"]!.GetValue<string>();

    /// <summary>The work in one line.</summary>
    public string Text =>
        $"{string.Join("; ", Authors)} ({_work["year"]}). {_work["title"]}."
        + (Said("journal") is { } journal ? $" {journal}{Volume}{(Said("pages") is { } pages ? $", {pages}" : "")}." : Said("publisher") is { } publisher ? $" {publisher}." : "")
        + (Said("doi") is { } doi ? $" doi:{doi}" : "")
        + (_work["checked"]!.GetValue<bool>() ? "" : " (entry not checked against the publication)");

    /// <summary>The work as a BibTeX entry.</summary>
    public string BibTeX
    {
        get
        {
            var fields = new (string Name, string? Value)[]
            {
                ("author", string.Join(" and ", Authors)), ("title", Said("title")), ("year", _work["year"]!.ToString()), ("journal", Said("journal")),
                ("volume", Said("volume")), ("number", Said("issue")), ("pages", Said("pages")?.Replace("–", "--", StringComparison.Ordinal)),
                ("publisher", Said("publisher")), ("doi", Said("doi")),
            };
            var lines = fields.Where(entry => entry.Value is not null).Select(entry => $"  {entry.Name} = {{{entry.Value}}}");
            return $"@{(Said("journal") is null ? "misc" : "article")}{{{Key},\n{string.Join(",\n", lines)}\n}}";
        }
    }

    /// <summary>The work as an RIS record.</summary>
    public string Ris => string.Join('\n', (string[])
    [
        $"TY  - {(Said("journal") is null ? "GEN" : "JOUR")}",
        .. Authors.Select(author => $"AU  - {author}"),
        $"TI  - {Said("title")}",
        $"PY  - {_work["year"]}",
        .. Line("JO", "journal"), .. Line("VL", "volume"), .. Line("IS", "issue"), .. Line("SP", "pages"), .. Line("PB", "publisher"), .. Line("DO", "doi"),
        "ER  - ",
    ]);

    /// <summary>The work as a CSL-JSON item.</summary>
    public JsonObject Csl
    {
        get
        {
            var item = new JsonObject
            {
                ["id"] = Key,
                ["type"] = Said("journal") is null ? "dataset" : "article-journal",
                ["title"] = Said("title"),
                ["author"] = new JsonArray([.. Authors.Select(author => (JsonNode)Person(author))]),
                ["issued"] = new JsonObject { ["date-parts"] = new JsonArray(new JsonArray(_work["year"]!.DeepClone())) },
            };
            foreach (var (csl, own) in new[] { ("container-title", "journal"), ("volume", "volume"), ("issue", "issue"), ("page", "pages"), ("publisher", "publisher"), ("DOI", "doi") })
            {
                if (Said(own) is { } value)
                {
                    item[csl] = value;
                }
            }

            return item;
        }
    }

    private IEnumerable<string> Authors => _work["authors"]!.AsArray().Select(author => author!.GetValue<string>());

    private string Volume => Said("volume") is { } volume ? $" {volume}{(Said("issue") is { } issue ? $"({issue})" : "")}" : "";

    /// <summary>What a release of a dataset asks to be cited: the dataset's own works, then the release's.</summary>
    public static IReadOnlyList<Reference> Of(DatasetEntry dataset, string release)
    {
        var all = JsonNode.Parse(dataset.Citations)!.AsObject();
        return [.. new[] { "", release }.Where(all.ContainsKey).SelectMany(key => all[key]!.AsArray()).Select(work => new Reference(work!.AsObject())).DistinctBy(work => work.Key)];
    }

    /// <summary>A pack as a work: its own title, authors and version, as of the day its sources were last looked at.</summary>
    public static Reference Of(PackEntry pack) => new(new JsonObject
    {
        ["key"] = $"pack-{pack.Name}",
        ["authors"] = new JsonArray([.. pack.Authors.Select(author => (JsonNode)author)]),
        ["year"] = pack.Accessed.Year,
        ["title"] = $"{pack.Title}. Pack {pack.Name}, version {pack.Version}",
        ["publisher"] = $"{pack.Licence}, sources looked at {pack.Accessed:yyyy-MM-dd}",
        ["checked"] = true,
    });

    private static JsonObject Person(string author) => author.Split(", ", 2) is [var family, var given]
        ? new JsonObject { ["family"] = family, ["given"] = given }
        : new JsonObject { ["literal"] = author };

    private string? Said(string field) => _work[field]?.GetValue<string>();

    private IEnumerable<string> Line(string tag, string field) => Said(field) is { } value ? [$"{tag}  - {value}"] : [];
}
