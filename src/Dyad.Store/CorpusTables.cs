namespace Dyad.Store;

/// <summary>The tables and views of an empty corpus.</summary>
internal static class CorpusTables
{
    public static void Make(Database database)
    {
        database.Run(Sql.Read("schema"));
        RegistryTables.Ensure(database);
        PackTables.Ensure(database);
        database.Run(Sql.Read("current_events"));
        database.Run(Sql.Read("views"));
    }
}
