using System.Text.Json.Nodes;
using Dyad.Model.Requests;
using Dyad.Store.Counting;
using Dyad.Store.Packs;
using Dyad.Store.Registry;
using Dyad.Store.Storage;

namespace Dyad.Store.Contents;

/// <summary>What a corpus holds: its datasets, their parts, its packs, and the snapshot they make.</summary>
/// <param name="Datasets">The datasets, by name.</param>
/// <param name="Parts">The parts that may count, in the order of dataset, release and hash.</param>
/// <param name="Packs">Every version of every pack, in the order of name and version.</param>
/// <param name="Snapshot">What moves a number, as 64 hex digits: the data, the definitions, packs and registry, the judgements that stand, and the meaning of counting.</param>
public sealed record Manifest(IReadOnlyList<DatasetEntry> Datasets, IReadOnlyList<PartEntry> Parts, IReadOnlyList<PackEntry> Packs, string Snapshot)
{
    /// <summary>The hash of the last row of the ledger of judgements, whether or not it moves a number; null where nothing was judged.</summary>
    public string? LedgerHead { get; private init; }

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
        return new Manifest(datasets, [.. parts.Where(part => !part.IsOut)], packs, SnapshotOf(datasets, parts, packs, registry, BuiltInTables.HashOf(database)))
        {
            AllParts = parts,
            LedgerHead = head,
        };
    }

    // A corpus without judgements, packs or a registry is the snapshot it would be if there were no such things.
    private static string SnapshotOf(
        IEnumerable<DatasetEntry> datasets, IReadOnlyList<PartEntry> parts, IReadOnlyList<PackEntry> packs, IReadOnlyList<string> registry, string? builtIn)
    {
        var content = new JsonObject
        {
            ["definitions"] = Texts(datasets.Select(dataset => dataset.Hash)),
            ["measures"] = $"{Measure.Name} {Measure.Version}",
            ["parts"] = Texts(parts.Select(part => $"{part.PartHash} {part.Accessed:yyyy-MM-dd}{(part.IsOut ? " out" : "")}").Order(StringComparer.Ordinal)),
        };
        if (parts.Where(part => part.Placed > 0).OrderBy(part => part.Placed).Select(part => part.PartHash).ToArray() is { Length: > 0 } placed)
        {
            content["put_in_place"] = Texts(placed);
        }

        if (packs.Count > 0)
        {
            content["packs"] = Texts(packs.Select(pack => $"{pack.Name} {pack.Version} {pack.Hash}").Order(StringComparer.Ordinal));
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

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);
}
