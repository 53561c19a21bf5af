using Dyad.Model;
using Dyad.Store.Packs;
using Dyad.Store.Storage;

namespace Dyad.Store.Upkeep;

/// <summary>Checks that the kept files of packs are those that were added, and that what packs say follows from them.</summary>
internal static class PackVerification
{
    public static IEnumerable<Finding> Run(Database database)
    {
        var packs = database.Query("select pack, name, version, hash from pack order by name, version_order", row => (Number: row.GetInt32(0), Name: row.GetString(1), Version: row.GetString(2), Hash: row.GetString(3)));
        foreach (var pack in packs)
        {
            var holds = HashOf(database, pack.Number, pack.Name) == pack.Hash;
            yield return new Finding($"pack {pack.Name} {pack.Version}: kept files", holds, holds ? "as added" : "differ from what was added");
        }

        if (packs.Count > 0)
        {
            var wrong = database.Query(Sql.Read("upkeep/packs"), row => row.GetInt64(0)).Single();
            yield return new Finding("what packs say is of packs that count", wrong == 0, wrong == 0 ? "holds" : Note.Of($"{wrong} {Plural.Of(wrong, "row does", "rows do")} not; {Mend.Rebuild}"));
        }
    }

    private static string? HashOf(Database database, int number, string name)
    {
        try
        {
            return PackTables.Read(database, number, name).Hash;
        }
        catch (DyadException)
        {
            return null;
        }
    }
}
