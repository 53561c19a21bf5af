using Dyad.Model;
using Dyad.Model.Packs;
using Dyad.Sources.Packs;
using Dyad.Store.Contents;
using Dyad.Store.Packs;
using Dyad.Store.Registry;
using Dyad.Store.Storage;

namespace Dyad.Store.Changes;

/// <summary>Puts packs into a corpus.</summary>
/// <param name="corpusPath">The corpus file; it is made where it is absent.</param>
/// <param name="threads">How many threads may work; null for as many as the machine has.</param>
public sealed class PackShelf(string corpusPath, int? threads = null)
{
    /// <summary>Told the name of each step as it is reached: copied, committed, flushed, renamed.</summary>
    public Action<string> Step { get; init; } = _ => { };

    /// <summary>What comes with the program, brought into a corpus that changes; null leaves what it has.</summary>
    public BuiltInKnowledge? BuiltIn { get; init; }

    /// <summary>Adds a version of a pack. The highest version of a name counts; the others are kept. Adding the same files again changes nothing.</summary>
    /// <exception cref="DyadException">
    /// The version is there with other contents, or the pack contradicts another one or the corpus's events. The corpus stays as it was.
    /// </exception>
    public PackReport Add(LoadedPack pack) => Run(pack, _ => true);

    /// <summary>Says what <see cref="Add"/> would do, and changes nothing.</summary>
    public PackReport Try(LoadedPack pack) => Run(pack, _ => false);

    private PackReport Run(LoadedPack pack, Func<PackReport, bool> isKept)
    {
        PackReport? report = null;
        Replacement.Run(corpusPath, Step, copy =>
        {
            report = Change(copy, pack);
            return !report.IsRepeat && isKept(report);
        });
        return report!;
    }

    private PackReport Change(string copy, LoadedPack read)
    {
        using var database = CorpusTables.OpenCopy(copy, corpusPath, threads);

        var before = CurrentOf(database, read.Pack.Name);
        if (HashOf(database, read.Pack) is { } kept)
        {
            return kept == read.Hash
                ? Report(database, read.Pack, before) with { IsRepeat = true }
                : throw new DyadException(
                    Trouble.InvalidData,
                    $"Version {read.Pack.Version} of {read.Pack.Name} is in the corpus with other contents; raise the version in its pack.yaml. The corpus was not changed");
        }

        database.Run("begin");
        PackTables.Keep(database, read);
        BuiltInBringing.Bring(database, BuiltIn);
        PackTables.Refill(database);
        Resolution.Run(database);
        database.Run("commit");
        database.Run("checkpoint");
        Step("committed");
        return Report(database, read.Pack, before);
    }

    private static PackReport Report(Database database, Pack pack, string? before)
    {
        var now = CurrentOf(database, pack.Name) ?? "";
        return new(
            pack.Name, pack.Version.ToString(), IsRepeat: false, now, before == now ? null : before,
            database.Query("select count(*) from actor", row => row.GetInt64(0)).Single(),
            database.Query("select count(*) from bound_side", row => row.GetInt64(0)).Single());
    }

    private static string? CurrentOf(Database database, string name) =>
        database.Query("select version from current_pack where name = $name", row => row.GetString(0), ("name", name)).SingleOrDefault();

    private static string? HashOf(Database database, Pack pack) => database.Query(
        "select hash from pack where name = $name and version = $version", row => row.GetString(0), ("name", pack.Name), ("version", pack.Version.ToString())).SingleOrDefault();
}
