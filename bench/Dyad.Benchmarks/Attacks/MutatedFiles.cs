using DuckDB.NET.Data;
using Dyad.Benchmarks.Worlds;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Sources.Datasets;
using Dyad.Store;
using Dyad.Store.Counting;
using Dyad.Store.Import;
using Dyad.Store.Upkeep;

namespace Dyad.Benchmarks.Attacks;

/// <summary>Files with mistakes put in by chance: each is read or refused in words; what is read adds up, and what is refused leaves the corpus as it was.</summary>
internal static class MutatedFiles
{
    private const int Rows = 60;
    private const int VerifiedOneIn = 20;

    public static int Run(int times, int seed, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("dyad-mutated-");
        var library = DatasetLibrary.Load(Path.Combine(Directory.GetCurrentDirectory(), "datasets"));
        var good = Path.Combine(folder.FullName, "good.csv");
        World.Make(new WorldRequest(Rows, seed)).Write(good);
        byte[][] files = [File.ReadAllBytes(good), File.ReadAllBytes(Path.Combine(Directory.GetCurrentDirectory(), "datasets", "ucdp-ged", "sample.csv"))];
        var tally = new Tally(output);
        // One import a core: more at once only wait for each other.
        Parallel.For(0, times, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, time =>
        {
            var random = new Random(HashCode.Combine(seed, time));
            var file = Path.Combine(folder.FullName, $"bad-{time}.csv");
            var corpus = Path.Combine(folder.FullName, $"bad-{time}.duckdb");
            File.WriteAllBytes(file, Mutation.Of(files[random.Next(files.Length)], random));
            try
            {
                var report = new Importer(corpus, library, threads: 1).Import(
                    new ImportRequest(file, new DateOnly(2026, 1, 1)) { Dataset = "ucdp-ged", Release = "1.1", Extent = ExtentKind.Selected }, CancellationToken.None);
                Judge(tally, library, corpus, report, $"seed {seed}, file {time}", isVerified: time % VerifiedOneIn == 0);
            }
            catch (DyadException refused) when (File.Exists(corpus))
            {
                tally.Wrong("refused, and left a corpus", $"seed {seed}, file {time}: {refused.Message}");
            }
            catch (DyadException refused)
            {
                tally.Right($"refused: {refused.Trouble}");
            }
            catch (Exception crash)
            {
                tally.Wrong($"crashed: {crash.GetType().Name}", $"seed {seed}, file {time}: {crash.Message}");
            }

            File.Delete(file);
            File.Delete(corpus);
        });
        folder.Delete(recursive: true);
        return tally.Print();
    }

    private static void Judge(Tally tally, DatasetLibrary library, string path, ImportReport report, string which, bool isVerified)
    {
        Sum counted;
        using (var corpus = Corpus.Open(path, threads: 1))
        {
            var total = corpus.Count(CountRequest.Of(Filter.Empty.With("status", "candidate,final,doubtful"))).Single();
            counted = new Sum(total.Events, total.Best ?? 0, report.Records);
        }

        var raw = Raw(path);
        if (counted != raw)
        {
            tally.Wrong("the count is not that of the records", $"{which}: {counted}, by the records {raw}");
        }
        else if (isVerified && Verification.Run(path, library, null, threads: 1).FirstOrDefault(finding => !finding.Holds) is { } finding)
        {
            tally.Wrong("verify finds something", $"{which}: {finding}");
        }
        else
        {
            tally.Right($"read{(report.Malformed > 0 ? ", with malformed records" : "")}{(report.ProblemKinds.Count > 0 ? ", with problems" : "")}{(isVerified ? ", verified" : "")}");
        }
    }

    // Worked out from the records as they are kept, without the project's own SQL: each id once, the first record of it that was not left out.
    private static Sum Raw(string path)
    {
        using var connection = new DuckDBConnection($"DataSource={path};ACCESS_MODE=READ_ONLY");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText =
            """
            with kept as (
                select regexp_replace(trim(id), '\.0+$', '') as id, try_cast(trim(best) as decimal(13, 3)) as best, _number,
                       row_number() over (partition by try_cast(try_cast(trim(id) as double) as bigint) order by _number) as nth
                from raw.f1
                where _number not in (select number from problem where left_out)
            )
            select count(*) filter (where nth = 1), coalesce(sum(best) filter (where nth = 1 and best >= 0), 0)::bigint, (select count(*) from raw.f1) from kept
            """;
        using var row = command.ExecuteReader();
        row.Read();
        return new Sum(row.GetInt64(0), row.GetInt64(1), row.GetInt64(2));
    }

    private readonly record struct Sum(long Events, long Best, long Records);
}
