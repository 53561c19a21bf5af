using System.Diagnostics;
using System.Text;
using Dyad.Model;
using Dyad.Sources.Records;
using Dyad.Store.Import;
using Dyad.Store.Upkeep;
using Dyad.Tests.Store.Releases;

namespace Dyad.Tests.Store.Fuzz;

/// <summary>Damaged files: each is imported or refused whole, and what is accepted of it is what another reader finds.</summary>
public sealed class FuzzTests
{
    [Fact]
    public void Thirty_damaged_files_are_imported_or_refused_whole() => Run(30, mostSeconds: 60);

    [Fact(Explicit = true)]
    public void Ten_thousand_damaged_files_are_imported_or_refused_whole() => Run(10_000, mostSeconds: 5);

    // A hang takes long every time; how long is too long on a machine that is busy with other tests is for the long run to say.
    // The long run may be parted among processes: DYAD_FUZZ_FROM and DYAD_FUZZ_TO are its first seed and the one after its last.
    private static void Run(int most, int mostSeconds)
    {
        var first = int.Parse(Environment.GetEnvironmentVariable("DYAD_FUZZ_FROM") ?? "0");
        var files = int.Parse(Environment.GetEnvironmentVariable("DYAD_FUZZ_TO") ?? $"{most}");
        var (imported, refused, rejects) = (0, 0, 0L);
        for (var seed = first; seed < files; seed++)
        {
            using var workshop = new Workshop();
            var file = FuzzedFile.Make(seed);
            var path = workshop.Bytes("ged211.csv", file.Bytes);
            var watch = Stopwatch.StartNew();
            var report = Imported(workshop, path, seed);
            if (watch.Elapsed.TotalSeconds > mostSeconds)
            {
                Again(file).ShouldBeLessThan(mostSeconds, $"seed {seed}");
            }

            if (report is not null)
            {
                imported++;
                rejects += report.Malformed;
                Holds(workshop, file, report);
            }
            else
            {
                refused++;
                Directory.GetFiles(workshop.Root, "corpus.duckdb*").Where(left => !left.EndsWith(".lock", StringComparison.Ordinal)).ShouldBeEmpty($"seed {seed}");
            }
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"seeds {first} to {files - 1}: {imported} imported, {refused} refused, {rejects} malformed ranges");
        imported.ShouldBeGreaterThan((files - first) / 3);
        (refused + rejects).ShouldBeGreaterThan((files - first) / 10);
    }

    // On a busy machine anything may take long to come to its turn, so this is the processor's time, the least of three: what hangs takes long every time.
    private static double Again(FuzzedFile file) => Enumerable.Range(0, 3).Min(_ =>
    {
        using var workshop = new Workshop();
        var path = workshop.Bytes("ged211.csv", file.Bytes);
        var (watch, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        Imported(workshop, path, file.Seed);
        watch.Elapsed.TotalSeconds.ShouldBeLessThan(60, $"seed {file.Seed}");
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    });

    private static ImportReport? Imported(Workshop workshop, string path, int seed)
    {
        try
        {
            return workshop.Import(path);
        }
        catch (DyadException refusal)
        {
            refusal.Trouble.ShouldBe(Trouble.InvalidData, $"seed {seed}: {refusal.Message}");
            refusal.Message.ShouldContain("ged211.csv", Case.Sensitive, $"seed {seed}");
            return null;
        }
    }

    private static void Holds(Workshop workshop, FuzzedFile file, ImportReport report)
    {
        Verification.Run(workshop.Corpus).ShouldAllBe(finding => finding.Holds, $"seed {file.Seed}");
        var reader = new RecordReader(new MemoryStream(file.Bytes), RecordOptions.Default);
        var (header, at, accepted) = ("", 0L, new List<byte[]>());
        while (reader.Read())
        {
            reader.Offset.ShouldBe(at, $"seed {file.Seed}");
            at += reader.Length;
            if (reader.Kind == RangeKind.Header)
            {
                header = Encoding.UTF8.GetString(reader.Content);
            }
            else if (reader.Kind == RangeKind.Record)
            {
                accepted.Add(reader.Bytes.ToArray());
            }
        }

        at.ShouldBe(file.Bytes.Length, $"seed {file.Seed}");
        var plain = PlainReading.Of(header, accepted);
        report.Records.ShouldBe(plain.Records, $"seed {file.Seed}");
        using var corpus = workshop.Open();
        corpus.Query("select count(*), coalesce(sum(low), 0)::bigint, coalesce(sum(best), 0)::bigint, coalesce(sum(high), 0)::bigint from event", rows =>
        {
            rows.Read();
            $"{rows.GetInt64(0)} {rows.GetInt64(1)} {rows.GetInt64(2)} {rows.GetInt64(3)}".ShouldBe($"{plain.Events} {plain.Low} {plain.Best} {plain.High}", $"seed {file.Seed}");
        });
    }
}
