using Dyad.Store.Storage;

namespace Dyad.Store.Contents;

/// <summary>Keeps the rows that count now, so that not every question has to work them out.</summary>
internal static class CurrentEvents
{
    /// <summary>Works them out afresh.</summary>
    public static void Refresh(Database database) =>
        database.Run(Sql.Read("import/current"));
}
