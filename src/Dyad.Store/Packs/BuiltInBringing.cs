using Dyad.Model;
using Dyad.Sources.Packs;
using Dyad.Store.Registry;
using Dyad.Store.Storage;

namespace Dyad.Store.Packs;

/// <summary>Puts what came with the program into a corpus: the registry into tables of its own, the packs among the packs.</summary>
internal static class BuiltInBringing
{
    /// <summary>Puts a program's knowledge in place of what the corpus has from another. Packs are filled anew; sides are not resolved here.</summary>
    public static void Bring(Database database, BuiltInKnowledge? knowledge)
    {
        if (knowledge is null || BuiltInTables.HashOf(database) == knowledge.Hash)
        {
            return;
        }

        BuiltInTables.Ensure(database);
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

        PackTables.Refill(database, knowledge.Packs);
    }

    // A version that a user added stays the user's, whatever the program calls the same.
    private static void Keep(Database database, LoadedPack pack)
    {
        var (name, version) = (pack.Pack.Name, pack.Pack.Version.ToString());
        var kept = database.Query(
            "select pack, hash from pack where name = $name and version = $version", row => (Number: row.GetInt32(0), Hash: row.GetString(1)), ("name", name), ("version", version));
        if (kept is [var (number, hash)])
        {
            if (hash == pack.Hash || !BuiltInTables.Packs(database).Contains((name, version)))
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
