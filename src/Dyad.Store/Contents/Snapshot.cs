using System.Text.Json.Nodes;
using Dyad.Model.Requests;
using Dyad.Store.Claims;
using Dyad.Store.Counting;
using Dyad.Store.Registry;
using Dyad.Store.Storage;

namespace Dyad.Store.Contents;

/// <summary>The hash of what moves a number: the data, the definitions, packs and registry, the judgements that stand, and the meaning of counting.</summary>
internal static class Snapshot
{
    /// <summary>The hash, as 64 hex digits.</summary>
    public static string Of(Database database, Manifest manifest)
    {
        var (parts, packs) = (manifest.AllParts, manifest.Packs);
        var content = new JsonObject
        {
            ["definitions"] = Texts(manifest.Datasets.Select(dataset => dataset.Hash)),
            ["measures"] = $"{Measure.Name} {Measure.Version}",
            ["parts"] = Texts(parts.Select(part => $"{part.PartHash} {part.Accessed:yyyy-MM-dd}{(part.IsOut ? " out" : "")}").Order(StringComparer.Ordinal)),
        };

        // A corpus without judgements, packs or a registry is the snapshot it would be if there were no such things.
        if (parts.Where(part => part.Placed > 0).OrderBy(part => part.Placed).Select(part => part.PartHash).ToArray() is { Length: > 0 } placed)
        {
            content["put_in_place"] = Texts(placed);
        }

        if (packs.Count > 0)
        {
            content["packs"] = Texts(packs.Select(pack => $"{pack.Name} {pack.Version} {pack.Hash}").Order(StringComparer.Ordinal));
        }

        if (ClaimRows.HashOf(database) is { } claims)
        {
            content["claims"] = claims;
        }

        if (database.Ask(Sql.Read("registry/content"), row => row.GetString(0)) is { Count: > 0 } registry)
        {
            content["registry"] = CanonicalJson.Sha256(string.Join('\n', registry));
        }

        if (BuiltInTables.HashOf(database) is { } builtIn)
        {
            content["built_in"] = builtIn;
        }

        return CanonicalJson.Hash(content);
    }

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);
}
