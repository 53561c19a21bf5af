using Dyad.Model;
using Dyad.Store.Judgements;
using Dyad.Store.Storage;

namespace Dyad.Store.Registry;

/// <summary>Works out which actor stands on each side of each event, by the bindings that hold at its place and on its day.</summary>
internal static class Resolution
{
    /// <summary>Makes the resolved tables afresh, says with each event who stood on its sides, sums up the events that are alike in that, and lists the names that any of them has.</summary>
    /// <exception cref="DyadException">The registry contradicts itself; the message names who.</exception>
    public static void Run(Database database)
    {
        Resolve(database);
        database.Run(Sql.Read("registry/marked"));
        database.Run($"delete from alike_event; insert into alike_event by name\n{Sql.Fragment("alike").Replace("{{counts}}", "true", StringComparison.Ordinal)}");
        KnownNames.Make(database);
    }

    /// <summary>Makes the resolved tables alone, which may be temporary.</summary>
    /// <exception cref="DyadException">The registry contradicts itself; the message names who.</exception>
    public static void Resolve(Database database)
    {
        database.Run("delete from bound_side; delete from straddle; delete from ancestor; delete from kin;");
        if (database.Query("select count(*) from listed_actor", row => row.GetInt64(0)).Single() > 0)
        {
            database.Run(Sql.Read("registry/list_dates"));
        }

        BuiltInTables.Register(database);
        JudgedBindings.Make(database);
        if (database.Query("select (select count(*) from actor) + (select count(*) from binding)", row => row.GetInt64(0)).Single() == 0)
        {
            return;
        }

        RefuseIds(database);
        RefuseParents(database);
        database.Run(Sql.Read("registry/lines"));
        database.Run(Sql.Read("registry/kin"));
        database.Run(Sql.Read("registry/reach"));
        database.Run(Sql.Read("registry/matched"));
        database.Run(Sql.Read("registry/plain"));
        database.Run(Sql.Read("registry/placed"));
        RefuseConflicts(database);
        database.Run(Sql.Read("registry/bound"));
        database.Run(Sql.Read("registry/straddles"));
        database.Run("drop table placed; drop table plain; drop table matched; drop table reach;");
    }

    private static void RefuseIds(Database database)
    {
        foreach (var (id, origins) in database.Query(
            "select id, string_agg(origin, ', ' order by origin) from actor group by id having count(*) > 1 order by id",
            row => (row.GetString(0), row.GetString(1))))
        {
            throw new DyadException(Trouble.InvalidData, $"Two actors have the id '{id}' (from {origins}); an id stands for one actor");
        }

        foreach (var id in database.Query("select id from actor where id in (select name from coded_side) order by id", row => row.GetString(0)))
        {
            throw new DyadException(Trouble.InvalidData, $"'{id}' is the id of an actor and a dataset's exact name too; give the actor another id, so that filters can tell the two apart");
        }
    }

    private static void RefuseParents(Database database)
    {
        foreach (var (id, parent) in database.Query(
            "select id, parent from actor where parent not in (select id from actor) order by id", row => (row.GetString(0), row.GetString(1))))
        {
            var ids = database.Query("select id from actor order by id", row => row.GetString(0));
            throw new DyadException(Trouble.InvalidData, $"'{id}' is said to be a province of '{parent}', which is not an actor{Nearest.Hint(parent, ids.Where(other => other != id))}");
        }

        foreach (var id in database.Query(Sql.Read("registry/circle"), row => row.GetString(0)))
        {
            throw new DyadException(Trouble.InvalidData, $"'{id}' is above itself in its own line of parents");
        }
    }

    private static void RefuseConflicts(Database database)
    {
        foreach (var (one, other, coded, events, eventId, day) in database.Query(
            Sql.Read("registry/conflict"),
            row => (row.GetString(0), row.GetString(1), row.GetString(2), row.GetInt64(3), row.GetString(4), (DateOnly)row.GetValue(5))))
        {
            throw new DyadException(
                Trouble.InvalidData,
                $"'{one}' and '{other}' are both bound to '{coded}' in {events} {Plural.Of(events, "event")}, the first {eventId} on {day:yyyy-MM-dd}. Part their bindings by country, admin1 or day, mark one as contested, or make one the other's parent");
        }
    }
}
