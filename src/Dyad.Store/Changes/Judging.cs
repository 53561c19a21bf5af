using Dyad.Model;
using Dyad.Model.Judgements;
using Dyad.Store.Contents;
using Dyad.Store.Judgements;
using Dyad.Store.Registry;
using Dyad.Store.Storage;

namespace Dyad.Store.Changes;

/// <summary>Appends judgements to a corpus and resolves its sides by them.</summary>
/// <param name="corpusPath">The corpus file; it has to exist.</param>
/// <param name="threads">How many threads may work; null for as many as the machine has.</param>
public sealed class Judging(string corpusPath, int? threads = null)
{
    /// <summary>Appends one judgement and gives what all of them make one.</summary>
    /// <exception cref="DyadException">
    /// The judgement stands already, undoes what nobody judged, or names what is neither a registered actor nor a name as coded. The corpus stays as it was.
    /// </exception>
    public ActorClusters Append(ActorJudgement judgement)
    {
        if (!File.Exists(corpusPath))
        {
            throw new DyadException(Trouble.NotFound, $"There is no corpus at {corpusPath}");
        }

        ActorClusters? clusters = null;
        Replacement.Run(corpusPath, _ => { }, copy =>
        {
            using var database = CorpusTables.OpenCopy(copy, corpusPath, threads);
            Refuse(database, judgement, JudgementChain.OfActors(database));
            database.Run("begin");
            JudgementChain.Append(database, judgement.ToJson());
            Resolution.Run(database);
            database.Run("commit");
            database.Run("checkpoint");
            clusters = JudgedBindings.Clusters(database);
            return true;
        });
        return clusters!;
    }

    private static void Refuse(Database database, ActorJudgement judgement, IReadOnlyList<ActorJudgement> before)
    {
        if (before.Any(other => other.Id == judgement.Id))
        {
            throw new DyadException(Trouble.Usage, $"{judgement.Id} was judged already, with the same words on the same day");
        }

        if (judgement.Undoes is { } undone && before.All(other => other.Id != undone))
        {
            throw new DyadException(Trouble.NotFound, $"There is no judgement {undone}{Nearest.Hint(undone, before.Select(other => other.Id))}");
        }

        foreach (var name in judgement.Undoes is null ? [judgement.One, judgement.Other] : Array.Empty<string>())
        {
            if (!database.Query("select exists (from actor where id = $name) or exists (from coded_side where name = $name)", row => row.GetBoolean(0), ("name", name)).Single())
            {
                throw new DyadException(Trouble.NotFound, $"'{name}' is neither a registered actor nor a name as coded; {Hint.Ask("search")} finds what is");
            }
        }
    }
}
