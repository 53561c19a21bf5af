using Dyad.Model;
using Dyad.Sources.Datasets;
using Dyad.Store.Contents;
using Dyad.Store.Packs;
using Dyad.Store.Registry;
using Dyad.Store.Storage;

namespace Dyad.Store.Upkeep;

/// <summary>Makes the derived tables again from the kept records and today's definitions; nothing is imported again.</summary>
/// <param name="corpusPath">The corpus file.</param>
/// <param name="library">The datasets that are known.</param>
/// <param name="threads">How many threads may work; null for as many as the machine has.</param>
public sealed class Rebuilding(string corpusPath, DatasetLibrary library, int? threads = null)
{
    /// <summary>Told the name of each step as it is reached: copied, made, committing, flushed, renamed.</summary>
    public Action<string> Step { get; init; } = _ => { };

    /// <summary>What comes with the program; null leaves what the corpus has.</summary>
    public BuiltInKnowledge? BuiltIn { get; init; }

    /// <summary>Rebuilds every part and gives the number of events.</summary>
    /// <exception cref="DyadException">A part's dataset is not defined any more. The corpus stays as it was.</exception>
    public long Run()
    {
        if (!File.Exists(corpusPath))
        {
            throw new DyadException(Trouble.NotFound, $"There is no corpus at {corpusPath}");
        }

        var events = 0L;
        Replacement.Run(corpusPath, Step, copy =>
        {
            CorpusFile.RefuseGone(copy);
            using var database = Database.Write(copy, threads);
            SchemaVersion.CheckNotNewer(database, corpusPath);
            database.Run("set memory_limit = '700MB'; set preserve_insertion_order = false;");
            database.Cage();
            Seals.RefuseBroken(database, corpusPath);
            database.Run("begin");
            RegistryTables.Ensure(database);
            PackTables.Ensure(database);
            database.Run("alter table part add column if not exists dates varchar; alter table part add column if not exists place varchar; drop table if exists current_event; drop table if exists side;");
            CorpusTables.MakeDerived(database);
            database.Run("delete from listed_actor; delete from alias where starts_with(origin, 'list '); delete from relation where starts_with(origin, 'list ');");
            CorpusTables.Rules(database);
            PartAgain.MakeAll(database, library);
            Step("made");

            database.Settle();
            CurrentEvents.Refresh(database);
            PackTables.Refill(database);
            BuiltInBringing.Bring(database, BuiltIn);
            Resolution.Run(database);
            SchemaVersion.Renew(database);
            Seals.Clear(database);
            Seals.Add(database);
            Step("committing");
            database.Run("commit");
            database.Run("checkpoint");
            events = database.Query("select count(*) from event", row => row.GetInt64(0)).Single();
            return true;
        });
        return events;
    }
}
