using Dyad.Store.Storage;

namespace Dyad.Store.Registry;

/// <summary>What came with the program as a corpus keeps it: the registry in tables of its own, the packs among the packs.</summary>
internal static class BuiltInTables
{
    /// <summary>Where actors, bindings and names come from that the built-in registry gives.</summary>
    public const string Origin = "built-in";

    /// <summary>Makes the tables where a corpus lacks them.</summary>
    public static void Ensure(Database database) => database.Run(Sql.Read("registry/built_in_schema"));

    /// <summary>Makes them beside a corpus that is only read and is older than they are.</summary>
    public static void EnsureBeside(Database database)
    {
        if (!IsThere(database))
        {
            database.Run(Sql.Read("registry/built_in_schema").Replace("create table", "create temp table", StringComparison.Ordinal));
        }
    }

    /// <summary>The hash of what a corpus has from a program; null where it has nothing.</summary>
    public static string? HashOf(Database database) => IsThere(database)
        ? database.Ask("select hash from built_in", row => row.GetString(0)).SingleOrDefault()
        : null;

    /// <summary>Works out what of the built-in registry counts beside the packs.</summary>
    public static void Register(Database database)
    {
        if (IsThere(database))
        {
            database.Run(Sql.Read("registry/built_in"));
        }
    }

    /// <summary>The versions of packs that came with a program.</summary>
    public static HashSet<(string Name, string Version)> Packs(Database database) => IsThere(database)
        ? [.. database.Query("select name, version from built_in_pack", row => (row.GetString(0), row.GetString(1)))]
        : [];

    private static bool IsThere(Database database) =>
        database.Ask("select count(*) > 0 from duckdb_tables() where table_name = 'built_in_pack'", row => row.GetBoolean(0)).Single();
}
