using System.Text.Json.Nodes;
using Dyad.Model.Judgements;
using Dyad.Store.Changes;
using Dyad.Store.Judgements;
using Dyad.Store.Storage;

namespace Dyad.Store;

/// <content>What is left for a person to judge.</content>
public sealed partial class Corpus
{
    /// <summary>The judgements about actors, in the order they were made.</summary>
    public IReadOnlyList<ActorJudgement> Judgements => JudgementChain.OfActors(_database);

    /// <summary>What the judgements make one, and where they contradict each other.</summary>
    public ActorClusters Clusters => JudgedBindings.Clusters(_database);

    /// <summary>The names that nobody has bound or judged, those with a suggestion first. A suggestion is never taken by itself.</summary>
    public IReadOnlyList<ReviewRow> Review()
    {
        var judged = new JsonArray([.. ActorClusters.Standing(Judgements).Select(judgement => (JsonNode)new JsonArray(judgement.One, judgement.Other))]);
        return _database.Query(
            Sql.Read("judgement/review"),
            row => new ReviewRow(
                row.GetString(0), row.GetInt64(1), (DateOnly)row.GetValue(2), (DateOnly)row.GetValue(3), row.Text(4) ?? "",
                row.Text(5), row.Text(6)),
            ("judged", judged.ToJsonString()));
    }
}
