using System.Text.Json.Nodes;
using Dyad.Model.Claims;
using Dyad.Model.Requests;
using Dyad.Sources.Packs;
using Dyad.Store.Judgements;
using Dyad.Store.Storage;

namespace Dyad.Store.Claims;

/// <summary>Where a corpus keeps claims: in the files of its packs, and in the chain of judgements those that were added, with their reviews.</summary>
internal static class ClaimRows
{
    /// <summary>What an added claim's origin is called.</summary>
    public const string Added = "added";

    private const string Kind = "claims";

    /// <summary>The row that keeps a file of claims, with the hashes of its tests.</summary>
    public static JsonObject Row(string file, string text, IReadOnlyList<Claim> claims, DateOnly on) => new()
    {
        ["kind"] = Kind,
        ["file"] = file,
        ["on"] = $"{on:yyyy-MM-dd}",
        ["tests"] = new JsonArray([.. claims.Select(claim => (JsonNode)$"{claim.Id} {claim.Version} {claim.TestHash}")]),
        ["text"] = text,
    };

    /// <summary>Every claim that counts, of each id the highest version, by origin and in the order of the files; one that was added goes before one of a pack with the same id.</summary>
    public static IReadOnlyList<ClaimEntry> All(Database database)
    {
        var rows = JudgementChain.Bodies(database);
        var reviews = rows.Select(ClaimReview.Find).OfType<ClaimReview>().ToArray();
        return
        [
            .. InPacks(database).Concat(Adding(rows)).GroupBy(claim => claim.Claim.Id, StringComparer.Ordinal)
                .Select(same => same.OrderBy(claim => claim.Claim.Version).ThenBy(claim => claim.Origin == Added).Last())
                .Select(claim => new ClaimEntry(claim.Claim, claim.Origin, Array.FindLast(reviews, review => review.Claim == claim.Claim.Id && review.Test == claim.Claim.TestHash))),
        ];
    }

    /// <summary>Every version that was added.</summary>
    public static IEnumerable<(Claim Claim, string Origin)> Adding(Database database) => Adding(JudgementChain.Bodies(database));

    /// <summary>A hash over what was added and reviewed, which answers show; null where nothing was.</summary>
    public static string? HashOf(Database database)
    {
        var rows = JudgementChain.Bodies(database).Where(row => IsFile(row) || ClaimReview.Find(row) is not null).ToArray();
        return rows.Length == 0 ? null : CanonicalJson.Hash(new JsonArray([.. rows]));
    }

    private static IEnumerable<(Claim Claim, string Origin)> InPacks(Database database) =>
        database.Query(Sql.Read("pack/claims"), row => (Pack: row.GetString(0), Text: row.GetString(1))).SelectMany(file => ClaimFile.Read(file.Text, $"{file.Pack}/claims.yaml"), (file, claim) => (claim, file.Pack));

    private static IEnumerable<(Claim Claim, string Origin)> Adding(IReadOnlyList<JsonObject> rows) => rows
        .Where(IsFile)
        .SelectMany(row => ClaimFile.Read(row["text"]!.GetValue<string>(), row["file"]!.GetValue<string>()))
        .Select(claim => (claim, Added));

    private static bool IsFile(JsonObject row) => row["kind"]?.GetValue<string>() == Kind;
}
