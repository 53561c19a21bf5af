using Dyad.Sources.Datasets;
using Dyad.Store.Storage;

namespace Dyad.Store.Import;

/// <summary>The actors of a dataset that lists actors, with their other names and relations.</summary>
internal static class ListedActors
{
    /// <summary>Makes the rows of a part and gives the number of its actors. Names and relations are those of a family's newest list alone.</summary>
    public static long Make(Database database, int part, DatasetDefinition dataset, ActorListSql list)
    {
        var family = Sql.Literal(dataset.Family + ":");
        var origin = database.Query("select 'list ' || dataset || ' ' || release from part where part = $part", row => row.GetString(0), ("part", part)).Single();
        database.Run(
            $"""
            insert into listed_actor
            select {part}, record, {Sql.Literal(dataset.Family)}, native_id, name, kind
            from (
            {list.Actors}
            )
            where record not in (select number from problem where part = {part} and left_out)
            """);
        database.Run("delete from alias where origin = $origin; delete from relation where origin = $origin;".Replace("$origin", Sql.Literal(origin), StringComparison.Ordinal));
        database.Run(
            $"""
            insert into alias
            select {family} || native_id, text, language, null, null, kind, {Sql.Literal(origin)}
            from (
            {list.Aliases}
            )
            order by all
            """);
        database.Run(
            $"""
            insert into relation
            select {family} || native_id, kind, {family} || second_id,
                   case when second_id not in (select native_id from listed_actor where part = {part}) then second_name end,
                   null, null, 'unknown', {Sql.Literal($"{dataset.Title} {origin[(origin.LastIndexOf(' ') + 1)..]}")}, null, null, false, {Sql.Literal(origin)}
            from (
            {list.Relations}
            )
            order by all
            """);
        database.Run(Sql.Read("registry/newest_lists"));
        return database.Query("select count(*) from listed_actor where part = $part", row => row.GetInt64(0), ("part", part)).Single();
    }
}
