using System.Text.Json.Nodes;
using Dyad.Model.Judgements;
using Dyad.Model.Requests;
using Dyad.Store.Storage;

namespace Dyad.Store.Judgements;

/// <summary>The append-only chain of judgements: every row holds the hash of the one before.</summary>
internal static class JudgementChain
{
    /// <summary>The hash that the first row holds.</summary>
    public static readonly string Start = new('0', 64);

    /// <summary>The hash of a row.</summary>
    public static string Hash(int sequence, string previous, string body) =>
        CanonicalJson.Hash(new JsonObject { ["sequence"] = sequence, ["previous"] = previous, ["body"] = body });

    /// <summary>Appends one body.</summary>
    public static void Append(Database database, JsonObject judgement)
    {
        var (sequence, previous) = database.Query("select sequence, hash from judgement order by sequence desc limit 1", row => (row.GetInt32(0), row.GetString(1)))
            .DefaultIfEmpty((0, Start)).Single();
        var body = CanonicalJson.Write(judgement);
        database.Run(
            "insert into judgement values ($sequence, $previous, $hash, $body)",
            ("sequence", sequence + 1), ("previous", previous), ("hash", Hash(sequence + 1, previous, body)), ("body", body));
    }

    /// <summary>The judgements about actors, in the order they were made.</summary>
    public static IReadOnlyList<ActorJudgement> OfActors(Database database) =>
        [.. Bodies(database).Select(ActorJudgement.Find).OfType<ActorJudgement>()];

    /// <summary>What was judged, whatever it is about, in the order in which it was appended.</summary>
    public static IReadOnlyList<JsonObject> Bodies(Database database) =>
        database.Query("select body from judgement order by sequence", row => JsonNode.Parse(row.GetString(0))!.AsObject());
}
