using Dyad.Model.Judgements;
using Dyad.Store.Storage;

namespace Dyad.Store.Judgements;

/// <summary>The bindings that follow from judgements: every name of a cluster is bound, everywhere and always, to the cluster's registered actor, else to its first name.</summary>
internal static class JudgedBindings
{
    /// <summary>Where bindings come from that a person judged.</summary>
    public const string Origin = "judged";

    /// <summary>Makes them afresh. They give way to every binding of a pack.</summary>
    public static void Make(Database database)
    {
        database.Run("delete from binding where origin = $origin", ("origin", Origin));
        var registered = Registered(database);
        foreach (var cluster in Clusters(database).Clusters)
        {
            var actor = cluster.FirstOrDefault(registered.Contains) ?? cluster[0];
            foreach (var name in cluster.Where(name => name != actor && !registered.Contains(name)))
            {
                database.Run(Sql.Read("judgement/bind"), ("actor", actor), ("name", name), ("origin", Origin));
            }
        }
    }

    /// <summary>What the corpus's judgements make one.</summary>
    public static ActorClusters Clusters(Database database) => ActorClusters.Of(JudgementChain.OfActors(database), Registered(database));

    private static HashSet<string> Registered(Database database) => [.. database.Query("select id from actor order by id", row => row.GetString(0))];
}
