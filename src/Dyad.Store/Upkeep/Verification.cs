using Dyad.Model;

namespace Dyad.Store;

/// <summary>Checks that a corpus is whole: the kept text, the ranges of every file, the chain of judgements, and what follows from them.</summary>
public static class Verification
{
    /// <summary>Runs every check; the corpus is only read.</summary>
    /// <exception cref="DyadException">The file is no corpus at all.</exception>
    public static IReadOnlyList<Finding> Run(string corpusPath, int? threads = null)
    {
        if (!File.Exists(corpusPath))
        {
            throw new DyadException(Trouble.NotFound, $"There is no corpus at {corpusPath}");
        }

        using var database = Database.Read(corpusPath, threads);
        SchemaVersion.Check(database, corpusPath);
        var files = database.Query(
            "select file, name, bytes, header, records, hash from file order by file",
            row => new KeptFile(row.GetInt32(0), row.GetString(1), row.GetInt64(2), (List<string>)row.GetValue(3), row.GetInt32(4), (System.Numerics.BigInteger)row.GetValue(5)));
        return [.. files.SelectMany(file => Of(database, file)), .. Derived(database), .. PackVerification.Run(database), .. RegistryVerification.Run(database), Chain(database)];
    }

    private static IEnumerable<Finding> Of(Database database, KeptFile file)
    {
        var (records, _) = RawTable.Measure(database, file.File);
        var hash = RawTable.Rehash(database, file.File, file.Header);
        yield return new Finding(
            $"{file.Name}: kept text",
            records == file.Records && hash == file.Hash,
            records == file.Records && hash == file.Hash ? $"{records} {Plural.Of(records, "record")} as imported" : $"{records} records of {file.Records}, or their text, differ from what was imported");
        var gaps = database.Query(
            Sql.Read("upkeep/tiling").Replace("{{raw}}", $"raw.f{file.File}", StringComparison.Ordinal),
            row => row.GetInt64(0),
            ("file", file.File),
            ("bytes", file.Bytes));
        yield return new Finding(
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
            ("every event has its two sides", "upkeep/sides"),
        })
        {
            var wrong = database.Query(Sql.Read(sql), row => row.GetInt64(0)).Single();
            yield return new Finding(name, wrong == 0, wrong == 0 ? "holds" : $"{wrong} {Plural.Of(wrong, "row does", "rows do")} not; `dyad rebuild` makes the derived tables again");
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
