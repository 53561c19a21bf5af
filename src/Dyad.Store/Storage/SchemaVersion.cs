using DuckDB.NET.Data;
using Dyad.Model;

namespace Dyad.Store.Storage;

/// <summary>Whether this program can read a corpus file.</summary>
internal static class SchemaVersion
{
    private static readonly IReadOnlyDictionary<string, int> Current = new Dictionary<string, int> { ["imported"] = 2, ["judged"] = 1, ["derived"] = 17 };

    /// <summary>Refuses what is no corpus, was made by a newer program, or has derived tables of an older one.</summary>
    public static void Check(Database database, string path)
    {
        foreach (var (kind, _) in CheckNotNewer(database, path).Where(entry => entry.Version < Current[entry.Kind]))
        {
            throw new DyadException(Trouble.InvalidData, $"{path} was made by an older Dyad and its {kind} tables are not up to date; bring them up to date with {Hint.Ask("rebuild")}");
        }
    }

    /// <summary>Refuses what is no corpus or was made by a newer program; older derived tables may be made again.</summary>
    public static IReadOnlyList<(string Kind, int Version)> CheckNotNewer(Database database, string path)
    {
        List<(string Kind, int Version)> versions;
        try
        {
            versions = database.Query("select kind, version from schema_version order by kind", row => (row.GetString(0), row.GetInt32(1)));
        }
        catch (DuckDBException wrong)
        {
            throw new DyadException(Trouble.InvalidData, $"{path} is a DuckDB file but no corpus: it has no schema_version", wrong);
        }

        foreach (var (kind, version) in versions.Where(entry => entry.Version > Current.GetValueOrDefault(entry.Kind)))
        {
            throw new DyadException(Trouble.InvalidData, $"{path} was made by a newer Dyad: its {kind} tables are version {version}, this program reads {Current.GetValueOrDefault(kind)}");
        }

        return versions;
    }

    /// <summary>Notes that the tables are this program's.</summary>
    public static void Renew(Database database)
    {
        database.Run("delete from schema_version");
        foreach (var (kind, version) in Current)
        {
            database.Run("insert into schema_version values ($kind, $version)", ("kind", kind), ("version", version));
        }
    }
}
