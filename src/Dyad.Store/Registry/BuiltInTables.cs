using Dyad.Model;
using Dyad.Sources.Packs;

namespace Dyad.Store;

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

    /// <summary>Puts a program's knowledge in place of what the corpus has from another. Packs are filled anew; sides are not resolved here.</summary>
    public static void Bring(Database database, BuiltInKnowledge? knowledge)
    {
        if (knowledge is null || HashOf(database) == knowledge.Hash)
        {
            return;
        }

        Ensure(database);
        database.Run(Sql.Read("registry/built_in_clear"));
        var registry = knowledge.Registry;
        database.Append("built_in", [[knowledge.Hash]]);
        database.Append("built_in_actor", registry.Entries.DistinctBy(entry => entry.Id).Select(entry => new object?[] { entry.Id, entry.Name, Words.Of(entry.Kind), entry.Parent }));
        database.Append("built_in_binding", registry.Entries.Select((entry, at) => new object?[]
        {
            at, entry.Id, entry.Binding.Family, entry.Binding.NativeId, entry.Binding.Name, string.Join(';', entry.Binding.Countries),
            string.Join(';', entry.Binding.Admin1s.Select(unit => $"{unit.Country} {unit.Name}")), entry.Binding.From, entry.Binding.Until, entry.Binding.Contested, entry.IsPlaced,
        }));
        database.Append("built_in_name", registry.Names.Select((name, at) => new object?[]
        {
            name.Actor, at, name.Text, name.Language, name.Kind, name.IsChecked, name.Kind is "name" or "former" && name.Source?.StartsWith("UCDP", StringComparison.Ordinal) == true,
        }));
        foreach (var pack in knowledge.Packs)
        {
            Keep(database, pack);
        }

        PackTables.Refill(database);
    }

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

    // A version that a user added stays the user's, whatever the program calls the same.
    private static void Keep(Database database, LoadedPack pack)
    {
        var (name, version) = (pack.Pack.Name, pack.Pack.Version.ToString());
        var kept = database.Query(
            "select pack, hash from pack where name = $name and version = $version", row => (Number: row.GetInt32(0), Hash: row.GetString(1)), ("name", name), ("version", version));
        if (kept is [var (number, hash)])
        {
            if (hash == pack.Hash || !Packs(database).Contains((name, version)))
            {
                return;
            }

            database.Run("delete from pack where pack = $pack", ("pack", number));
            database.Run("delete from pack_file where pack = $pack", ("pack", number));
        }

        PackTables.Keep(database, pack);
        if (kept.Count == 0)
        {
            database.Append("built_in_pack", [[name, version]]);
        }
    }
}
