using System.Text.Json.Nodes;
using Dyad.Model;

namespace Dyad.Store;

/// <summary>What a corpus holds: its datasets, their parts, its packs, and the snapshot they make.</summary>
/// <param name="Datasets">The datasets, by name.</param>
/// <param name="Parts">The parts that may count, in the order of dataset, release and hash.</param>
/// <param name="Packs">Every version of every pack, in the order of name and version.</param>
/// <param name="Snapshot">The corpus at this moment, as 64 hex digits.</param>
public sealed record Manifest(IReadOnlyList<DatasetEntry> Datasets, IReadOnlyList<PartEntry> Parts, IReadOnlyList<PackEntry> Packs, string Snapshot)
{
    /// <summary>Every part, those that a person took out among them, in the same order.</summary>
    public IReadOnlyList<PartEntry> AllParts { get; private init; } = Parts;

    internal static Manifest Read(Database database)
    {
        var datasets = database.Ask(
            "select name, family, title, publisher, url, licence, terms, inclusion, sides, breaks, citations, hash from dataset order by name",
            row => new DatasetEntry(
                row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4),
                row.GetString(5), row.GetString(6), row.GetString(7), row.GetString(8), DatasetEntry.BreaksIn(row.GetString(9)),
                row.GetString(10), row.GetString(11)));
        var parts = database.Ask(Sql.Read("parts"), PartEntry.Read);
        var head = database.Ask("select hash from judgement order by sequence desc limit 1", row => row.GetString(0)).FirstOrDefault();
        var packs = PackEntry.All(database);
        var registry = database.Ask(Sql.Read("registry/content"), row => row.GetString(0));
        return new Manifest(datasets, [.. parts.Where(part => !part.IsOut)], packs, SnapshotOf(datasets, parts, packs, head, registry, BuiltInTables.HashOf(database))) { AllParts = parts };
    }

    // A corpus without packs or a registry is the snapshot it would be if there were no such things.
    private static string SnapshotOf(
        IEnumerable<DatasetEntry> datasets, IEnumerable<PartEntry> parts, IReadOnlyList<PackEntry> packs, string? judged, IReadOnlyList<string> registry, string? builtIn)
    {
        var content = new JsonObject
        {
            ["definitions"] = new JsonArray([.. datasets.Select(dataset => (JsonNode)dataset.Hash)]),
            ["judged"] = judged,
            ["measures"] = Sql.Hash,
            ["parts"] = new JsonArray([.. parts.Select(part => part.PartHash + " " + part.Accessed.ToString("yyyy-MM-dd")).Order(StringComparer.Ordinal).Select(text => (JsonNode)text)]),
        };
        if (packs.Count > 0)
        {
            content["packs"] = new JsonArray([.. packs.Select(pack => $"{pack.Name} {pack.Version} {pack.Hash}").Order(StringComparer.Ordinal).Select(text => (JsonNode)text)]);
        }

        if (registry.Count > 0)
        {
            content["registry"] = CanonicalJson.Sha256(string.Join('\n', registry));
        }

        if (builtIn is not null)
        {
            content["built_in"] = builtIn;
        }

        return CanonicalJson.Hash(content);
    }
}
