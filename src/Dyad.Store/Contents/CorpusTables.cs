using Dyad.Store.Packs;
using Dyad.Store.Registry;
using Dyad.Store.Storage;

namespace Dyad.Store.Contents;

/// <summary>The tables and views of an empty corpus.</summary>
internal static class CorpusTables
{
    /// <summary>Opens the copy of a corpus to change it: made where it is absent, refused where it is not this program's.</summary>
    /// <param name="copy">The copy.</param>
    /// <param name="corpusPath">The corpus it is a copy of, for messages.</param>
    /// <param name="threads">How many threads may work; null for as many as the machine has.</param>
    public static Database OpenCopy(string copy, string corpusPath, int? threads)
    {
        var isNew = !File.Exists(corpusPath);
        if (!isNew)
        {
            CorpusFile.RefuseGone(copy);
        }

        var database = Database.Write(copy, threads);
        try
        {
            database.Run("set memory_limit = '700MB'; set preserve_insertion_order = false;");
            if (isNew)
            {
                Make(database);
            }
            else
            {
                SchemaVersion.Check(database, corpusPath);
                BuiltInTables.Ensure(database);
            }

            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    public static void Make(Database database)
    {
        database.Run(Sql.Read("schema"));
        MakeDerived(database);
        SchemaVersion.Renew(database);
        RegistryTables.Ensure(database);
        PackTables.Ensure(database);
        Seals.Add(database);
        Rules(database);
    }

    /// <summary>Makes the derived tables, empty, in place of whatever an older program made.</summary>
    public static void MakeDerived(Database database) => database.Run(Sql.Read("derived"));

    /// <summary>Makes afresh what says which parts and rows count, and the views for readers.</summary>
    public static void Rules(Database database)
    {
        database.Run(Sql.Read("judged_part"));
        database.Run(Sql.Read("live_part"));
        database.Run(Sql.Read("current_events"));
        database.Run(Sql.Read("coded_side"));
        database.Run(Sql.Read("located"));
        database.Run(Sql.Read("views"));
    }
}
