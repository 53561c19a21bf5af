namespace Dyad.Store;

/// <summary>The months that a complete part covers: those its release is for, or as told.</summary>
internal static class PartExtent
{
    /// <summary>Sets the months of a complete part whose months nobody told to those of its release, widened to those of its events.</summary>
    public static void Widen(Database database, int part, PartDraft draft)
    {
        if (draft.HasOwnMonths)
        {
            database.Run(Sql.Read("import/extent"), ("part", part));
        }
    }
}
