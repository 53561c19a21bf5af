using Dyad.Model;

namespace Dyad.Store;

/// <summary>Puts what is known of actors into a corpus, and finds out anew who stands on which side of every event.</summary>
public static class Registry
{
    /// <summary>Replaces everything that one origin says of actors.</summary>
    /// <param name="corpusPath">The corpus file; it has to exist.</param>
    /// <param name="origin">Who says so, such as a pack's name. What other origins say stays.</param>
    /// <param name="actors">The actors with their bindings; may be empty.</param>
    /// <param name="relations">How they are related; may be empty.</param>
    /// <param name="threads">How many threads may work; null for as many as the machine has.</param>
    /// <exception cref="DyadException">
    /// An id is given twice or is also a dataset's exact name, a parent is missing or its own descendant, or two unrelated actors are bound to one side. The corpus stays as it was.
    /// </exception>
    public static void Replace(
        string corpusPath, string origin, IReadOnlyList<RegisteredActor> actors, IReadOnlyList<RelationEntry> relations, int? threads = null)
    {
        if (!File.Exists(corpusPath))
        {
            throw new DyadException(Trouble.NotFound, $"There is no corpus at {corpusPath}");
        }

        Replacement.Run(corpusPath, _ => { }, copy =>
        {
            using var database = Database.Write(copy, threads);
            SchemaVersion.Check(database, corpusPath);
            database.Run("set memory_limit = '700MB'; set preserve_insertion_order = false;");
            database.Run("begin");
            Replace(database, origin, actors, relations);
            database.Run("commit");
            database.Run("checkpoint");
            return true;
        });
    }

    /// <summary>The same inside a change that is already under way.</summary>
    internal static void Replace(Database database, string origin, IReadOnlyList<RegisteredActor> actors, IReadOnlyList<RelationEntry> relations)
    {
        RegistryTables.Replace(database, origin, actors, relations);
        Resolution.Run(database);
    }
}
