using Dyad.Model;

namespace Dyad.Store;

/// <summary>The registry's tables as one origin fills them.</summary>
internal static class RegistryTables
{
    /// <summary>Makes the tables where a corpus lacks them.</summary>
    public static void Ensure(Database database) => database.Run(Sql.Read("registry/schema"));

    /// <summary>Writes an origin's actors and relations in place of what it said before.</summary>
    public static void Replace(Database database, string origin, IReadOnlyList<RegisteredActor> actors, IReadOnlyList<RelationEntry> relations)
    {
        foreach (var table in (string[])["actor", "binding", "alias", "relation"])
        {
            database.Run($"delete from {table} where origin = $origin", ("origin", origin));
        }

        Insert(database, "actor", actors.Select(actor => Row(actor.Id, actor.Name, Words.Of(actor.Kind), actor.Parent, 0, origin)));
        Insert(database, "alias", actors.SelectMany(actor => actor.Aliases.Select(alias => Row(actor.Id, alias.Text, alias.Language, alias.From, alias.Until, "alias", origin))));
        var next = database.Query("select coalesce(max(binding), 0) + 1 from binding", row => row.GetInt32(0)).Single();
        Insert(database, "binding", actors.SelectMany(actor => actor.Bindings.Select(binding => (actor.Id, binding))).Select((bound, at) => Row(bound.Id, bound.binding, next + at, origin)));
        Insert(database, "relation", relations.Select(relation => Row(
            relation.First, Words.Of(relation.Kind), relation.Second, null, relation.Since, relation.Until,
            relation.Since is null && relation.Until is null ? "unknown" : "stated", relation.Source, relation.Hedge, relation.Confidence, relation.IsInferred, origin)));
    }

    private static string Row(string actor, Binding binding, int number, string origin)
    {
        var scalars = Row(number, actor, binding.Family, binding.NativeId, binding.Name);
        var lists = ((IEnumerable<string>[])[binding.Countries, binding.Admin1s.Select(unit => $"{unit.Country} {unit.Name}"), binding.Events]).Select(Array);
        return $"{scalars}, {string.Join(", ", lists)}, {Row(binding.From, binding.Until, binding.Contested, origin)}";
    }

    private static string Row(params object?[] values) => string.Join(", ", values.Select(Sql.Literal));

    private static string Array(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(Sql.Literal))}]::varchar[]";

    private static void Insert(Database database, string table, IEnumerable<string> rows)
    {
        foreach (var some in rows.Chunk(500))
        {
            database.Run($"insert into {table} values ({string.Join("),\n(", some)})");
        }
    }
}
