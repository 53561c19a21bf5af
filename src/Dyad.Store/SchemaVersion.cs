using DuckDB.NET.Data;
using Dyad.Model;

namespace Dyad.Store;

/// <summary>Whether this program can read a corpus file.</summary>
internal static class SchemaVersion
{
    private const int Current = 1;

    /// <summary>Refuses what is no corpus or was made by a newer program.</summary>
    public static void Check(Database database, string path)
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

        foreach (var (kind, version) in versions.Where(entry => entry.Version > Current))
        {
            throw new DyadException(Trouble.InvalidData, $"{path} was made by a newer Dyad: its {kind} tables are version {version}, this program reads {Current}");
        }
    }
}
