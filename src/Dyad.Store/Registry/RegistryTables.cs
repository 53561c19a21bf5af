using Dyad.Model;
using Dyad.Model.Registry;
using Dyad.Store.Storage;

namespace Dyad.Store.Registry;

/// <summary>The registry's tables as one origin fills them.</summary>
internal static class RegistryTables
{
    private static readonly string[] Filled = ["actor", "binding", "alias", "relation"];

    /// <summary>Makes the tables where a corpus lacks them.</summary>
    public static void Ensure(Database database)
    {
        database.Run(Sql.Read("registry/schema"));
        BuiltInTables.Ensure(database);
    }

    /// <summary>Takes out what every origin said whose name begins so.</summary>
    public static void Clear(Database database, string origins)
    {
        foreach (var table in Filled)
        {
            database.Run($"delete from {table} where starts_with(origin, $origins)", ("origins", origins));
        }
    }

    /// <summary>Writes an origin's actors and relations in place of what it said before.</summary>
    public static void Replace(Database database, string origin, IReadOnlyList<RegisteredActor> actors, IReadOnlyList<RelationEntry> relations)
    {
        foreach (var table in Filled)
        {
            database.Run($"delete from {table} where origin = $origin", ("origin", origin));
        }

        Values.Insert(database, "actor", actors.Select(actor => Values.Row(actor.Id, actor.Name, Words.Of(actor.Kind), actor.Parent, 0, origin)));
        Values.Insert(database, "alias", actors.SelectMany(actor => actor.Aliases.Select(alias => Values.Row(actor.Id, alias.Text, alias.Language, alias.From, alias.Until, "alias", origin))));
        var next = database.Query("select coalesce(max(binding), 0) + 1 from binding", row => row.GetInt32(0)).Single();
        Values.Insert(database, "binding", actors.SelectMany(actor => actor.Bindings.Select(binding => (actor.Id, binding))).Select((bound, at) => Values.Row(
            next + at, bound.Id, bound.binding.Family, bound.binding.NativeId, bound.binding.Name, bound.binding.Countries,
            bound.binding.Admin1s.Select(unit => $"{unit.Country} {unit.Name}"), bound.binding.Events, bound.binding.From, bound.binding.Until, bound.binding.Contested, origin)));
        Values.Insert(database, "relation", relations.Select(relation => Values.Row(
            relation.First, Words.Of(relation.Kind), relation.Second, null, relation.Since, relation.Until,
            relation.Since is null && relation.Until is null ? "unknown" : "stated", relation.Source, relation.Hedge, relation.Confidence, relation.IsInferred, origin)));
    }
}
