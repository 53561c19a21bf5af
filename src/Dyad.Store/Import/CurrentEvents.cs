namespace Dyad.Store;

/// <summary>Keeps the rows that count now, so that not every question has to work them out.</summary>
internal static class CurrentEvents
{
    /// <summary>Works them out afresh.</summary>
    public static void Refresh(Database database) =>
        database.Run("delete from current_event; insert into current_event from current_events(null, null) order by event_key");
}
