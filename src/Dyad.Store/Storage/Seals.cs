using Dyad.Model;

namespace Dyad.Store.Storage;

/// <summary>Seals on what was imported: a number for each file and part, by which a later change of their rows is noticed.</summary>
/// <remarks>They are against damage and against edits of the rows alone. Whoever holds the file can make new seals too.</remarks>
internal static class Seals
{
    /// <summary>Seals every file and part that has no seal yet.</summary>
    public static void Add(Database database)
    {
        database.Run(Sql.Read("upkeep/seal_schema"));
        database.Run($"insert into seal\nfrom (\n{Sql.Read("upkeep/seals")}\n) as made\nwhere not exists (from seal as kept where kept.kind = made.kind and kept.number = made.number)");
    }

    /// <summary>Seals everything anew, once what is sealed holds.</summary>
    /// <exception cref="DyadException">Something that was imported is not as it was.</exception>
    public static void RefuseBroken(Database database, string corpusPath)
    {
        if (IsThere(database) && Broken(database) is { Count: > 0 } broken)
        {
            throw new DyadException(Trouble.Damaged, $"{corpusPath} is damaged: {broken[0]} is not as it was imported. Nothing can be made again from it; import its files into a new corpus");
        }
    }

    /// <summary>Takes all seals away, for rows that a newer program is about to change.</summary>
    public static void Clear(Database database)
    {
        database.Run(Sql.Read("upkeep/seal_schema"));
        database.Run("delete from seal");
    }

    /// <summary>Whether every file and part is as it was sealed.</summary>
    public static Finding Verify(Database database)
    {
        const string check = "files and parts are as they were imported";
        if (!IsThere(database))
        {
            return new Finding(check, Holds: false, $"an older Dyad made this corpus without seals; `{Hint.Ask("rebuild")}` makes them");
        }

        var broken = Broken(database);
        return new Finding(check, broken.Count == 0, broken.Count == 0 ? "holds" : $"{string.Join(", ", broken)} {(broken.Count == 1 ? "is" : "are")} not");
    }

    private static bool IsThere(Database database) =>
        database.Query("select count(*) > 0 from duckdb_tables() where database_name = current_database() and table_name = 'seal'", row => row.GetBoolean(0)).Single();

    private static List<string> Broken(Database database) => database.Query(
        $"select kind, number, f.name\nfrom (\n{Sql.Read("upkeep/seals")}\n) as now\nfull join seal using (kind, number)\nleft join file f on kind = 'file' and f.file = number\nwhere now.hash is distinct from seal.hash\norder by kind, number",
        row => row.Text(2) ?? $"{row.GetString(0)} {row.GetInt32(1)}");
}
