using System.Diagnostics;
using System.IO.Compression;
using Sylvan.Data.Csv;
using static Dyad.Tests.ActorRegistry.RegistryFiles;

namespace Dyad.Tests.ActorRegistry;

/// <summary>The registry against the real files it was made from and is meant for.</summary>
public sealed class RegistryDataTests
{
    [Fact]
    public async Task Made_again_from_the_lists_it_has_the_same_bytes()
    {
        TestData.Need("ucdp/ucdp-actor-22.1.csv");
        TestData.Need("panel/dyads.yaml");
        TestData.Need("panel/nonstate.yaml");
        TestData.Need("panel/onesided.yaml");
        var target = Directory.CreateTempSubdirectory("dyad-registry").FullName;
        try
        {
            var start = new ProcessStartInfo("dotnet")
            {
                WorkingDirectory = TestData.Checkout(),
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            foreach (var argument in (string[])["run", "eng/registry/make.cs", "--", TestData.Root, target])
            {
                start.ArgumentList.Add(argument);
            }

            using var run = Process.Start(start)!;
            var errors = run.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            var output = await run.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await run.WaitForExitAsync(TestContext.Current.CancellationToken);

            run.ExitCode.ShouldBe(0, output + await errors);
            foreach (var file in (string[])["actors.csv", "names.csv"])
            {
                File.ReadAllBytes(Path.Combine(target, file)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(Folder, file))).ShouldBeTrue($"registry/{file} is not what eng/registry/make.cs makes.");
            }
        }
        finally
        {
            Directory.Delete(target, true);
        }
    }

    // What is not covered: actors that UCDP could not name (XXX475), and alliances that later releases renumber.
    [Fact]
    public void Nearly_every_side_of_the_real_files_is_in_it_by_number_or_by_exact_name()
    {
        var numbers = Actors.Select(row => row["native_id"]).ToHashSet(StringComparer.Ordinal);
        var names = Actors.Select(row => row["coded_name"]).Concat(Names.Select(row => row["text"])).ToHashSet(StringComparer.Ordinal);

        var (sides, known) = (0, 0);
        foreach (var (number, name) in Sides("ucdp/ged-21.1-global-reduced.csv.gz").Concat(Sides("ucdp/GEDEvent_v23_0_10.csv")).Concat(Sides("ucdp/ged-24.1-mexico.csv.gz")))
        {
            sides++;
            known += (number is not null ? numbers.Contains(number) : names.Contains(name)) ? 1 : 0;
        }

        sides.ShouldBe(2 * (176_579 + 2_391 + 18_957));
        ((double)known / sides).ShouldBeGreaterThan(0.985);
    }

    private static IEnumerable<(string? Number, string Name)> Sides(string file)
    {
        using var stream = File.OpenRead(TestData.Need(file));
        using Stream plain = file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : stream;
        using var text = new StreamReader(plain);
        using var csv = CsvDataReader.Create(text, new CsvDataReaderOptions { BufferSize = 1 << 20 });
        var columns = Enumerable.Range(0, csv.FieldCount).Select(csv.GetName).ToArray();
        var numbered = columns.Contains("side_a_new_id", StringComparer.Ordinal);
        while (csv.Read())
        {
            foreach (var side in (string[])["side_a", "side_b"])
            {
                yield return (numbered ? csv.GetString(csv.GetOrdinal(side + "_new_id")) : null, csv.GetString(csv.GetOrdinal(side)).Trim());
            }
        }
    }
}
