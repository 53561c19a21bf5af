using Dyad.Model;
using Dyad.Sources.Datasets;
using Dyad.Store.Import;
using Dyad.Store.Judgements;
using Dyad.Store.Registry;
using Dyad.Store.Storage;

namespace Dyad.Store.Upkeep;

/// <summary>Checks that a corpus is whole: the kept text, the ranges of every file, the chain of judgements, and what follows from them.</summary>
public static class Verification
{
    private const int FewThreads = 2;

    /// <summary>Runs every check that needs no definition; the corpus is only read.</summary>
    /// <exception cref="DyadException">The file is no corpus at all, or too damaged to be checked.</exception>
    public static IReadOnlyList<Finding> Run(string corpusPath, int? threads = null) => Run(corpusPath, threads, _ => { });

    /// <summary>Runs every check and makes everything derived again to compare it; the corpus is only read.</summary>
    /// <param name="corpusPath">The corpus file.</param>
    /// <param name="library">The datasets that are known.</param>
    /// <param name="builtIn">What comes with the program; null where the check knows none.</param>
    /// <param name="threads">How many threads may work; null for as many as the machine has.</param>
    /// <param name="step">Told the name of each step as it is reached: read, checked, found, made.</param>
    /// <exception cref="DyadException">The file is no corpus at all, or too damaged to be checked.</exception>
    public static IReadOnlyList<Finding> Run(string corpusPath, DatasetLibrary library, BuiltInKnowledge? builtIn, int? threads = null, Action<string>? step = null)
    {
        var reached = step ?? (_ => { });
        return [.. Run(corpusPath, threads, reached), .. new Reprojection(CorpusFile.Real(corpusPath), library, builtIn, threads) { Step = reached }.Run()];
    }

    /// <summary>Runs the checks that read no record's text and make nothing again.</summary>
    /// <exception cref="DyadException">The file is no corpus at all, or too damaged to be checked.</exception>
    public static IReadOnlyList<Finding> Quick(string corpusPath, int? threads = null)
    {
        using var database = Open(corpusPath, threads);
        return [.. Cheap(database)];
    }

    private static List<Finding> Run(string corpusPath, int? threads, Action<string> step)
    {
        using var database = Open(corpusPath, threads);
        List<Finding> findings = [.. Texts(database)];
        step("read");
        findings.AddRange(Cheap(database));
        step("checked");
        findings.AddRange(RegistryVerification.Run(database));
        step("found");
        return findings;
    }

    private static Database Open(string corpusPath, int? threads)
    {
        if (!File.Exists(corpusPath))
        {
            throw new DyadException(Trouble.NotFound, $"There is no corpus at {corpusPath}");
        }

        var real = CorpusFile.Real(corpusPath);
        CorpusFile.RefuseName(real);
        CorpusFile.RefuseLog(real);
        var database = Database.Read(real, threads);
        try
        {
            CorpusFile.RefuseShort(database, real);
            SchemaVersion.Check(database, corpusPath);
            database.SpareSome(FewThreads);
            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    private static IEnumerable<Finding> Cheap(Database database) =>
        [Seals.Verify(database), .. Files(database).Select(file => Tiling(database, file)), .. Derived(database), .. PackVerification.Run(database), Chain(database)];

    private static IEnumerable<Finding> Texts(Database database) => Files(database).Select(file => Text(database, file));

    private static List<KeptFile> Files(Database database)
    {
        return database.Query(
            "select file, name, bytes, header, records, hash from file order by file",
            row => new KeptFile(row.GetInt32(0), row.GetString(1), row.GetInt64(2), (List<string>)row.GetValue(3), row.GetInt32(4), (System.Numerics.BigInteger)row.GetValue(5)));
    }

    private static Finding Text(Database database, KeptFile file)
    {
        var (records, _) = RawTable.Measure(database, file.File);
        var hash = RawTable.Rehash(database, file.File, file.Header);
        return new Finding(
            $"{file.Name}: kept text",
            records == file.Records && hash == file.Hash,
            records == file.Records && hash == file.Hash ? $"{records} {Plural.Of(records, "record")} as imported" : $"{records} records of {file.Records}, or their text, differ from what was imported");
    }

    private static Finding Tiling(Database database, KeptFile file)
    {
        var gaps = database.Query(
            Sql.Read("upkeep/tiling").Replace("{{raw}}", $"raw.f{file.File}", StringComparison.Ordinal),
            row => row.GetInt64(0),
            ("file", file.File),
            ("bytes", file.Bytes));
        return new Finding(
            $"{file.Name}: tiling",
            gaps.Count == 0,
            gaps.Count == 0 ? $"records, rejects, header and empty lines are all of its {file.Bytes} bytes" : $"ranges leave a gap or overlap at byte {gaps[0]}");
    }

    private static IEnumerable<Finding> Derived(Database database)
    {
        foreach (var (name, sql) in new[]
        {
            ("events come from records", "upkeep/orphans"),
            ("no record is lost: each is an event or left out with its reason", "upkeep/lost"),
            ("which rows count follows from the parts", "upkeep/current"),
        })
        {
            var wrong = database.Query(Sql.Read(sql), row => row.GetInt64(0)).Single();
            yield return new Finding(name, wrong == 0, wrong == 0 ? "holds" : Note.Of($"{wrong} {Plural.Of(wrong, "row does", "rows do")} not; {Mend.Rebuild}"));
        }
    }

    private static Finding Chain(Database database)
    {
        var rows = database.Query(
            "select sequence, previous, hash, body from judgement order by sequence",
            row => (Sequence: row.GetInt32(0), Previous: row.GetString(1), Hash: row.GetString(2), Body: row.GetString(3)));
        var previous = JudgementChain.Start;
        foreach (var row in rows)
        {
            var hash = JudgementChain.Hash(row.Sequence, row.Previous, row.Body);
            if (row.Previous != previous || row.Hash != hash)
            {
                return new Finding("chain of judgements", Holds: false, $"entry {row.Sequence} was changed, or one before it");
            }

            previous = hash;
        }

        return new Finding("chain of judgements", Holds: true, rows.Count == 0 ? "empty" : $"{rows.Count} {Plural.Of(rows.Count, "entry", "entries")}, head {previous}");
    }

    private sealed record KeptFile(int File, string Name, long Bytes, IReadOnlyList<string> Header, int Records, System.Numerics.BigInteger Hash);
}
