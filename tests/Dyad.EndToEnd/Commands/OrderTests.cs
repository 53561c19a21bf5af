using Dyad.Model.Requests;
using Dyad.Tests;

namespace Dyad.EndToEnd.Commands;

/// <summary>Files imported in any order give the same corpus.</summary>
public sealed class OrderTests
{
    private static readonly (string File, string Release, string Extent)[] Real =
    [
        ("ucdp/ged-21.1-afghanistan-reduced.csv", "21.1", "selected"),
        ("ucdp/ged-syria-2016-2019.csv.gz", "19.1-syria", "selected"),
        ("ucdp/ged-24.1-mexico.csv.gz", "24.1", "selected"),
        ("ucdp/ged-23.1-sample-1000.csv", "23.1", "sample"),
        ("ucdp/GEDEvent_v23_0_10.csv", "23.0.10", "selected"),
    ];

    [Fact]
    public async Task Real_files_in_any_order_give_the_same_current_events()
    {
        var files = Real.Select(file => (Path: TestData.Need(file.File), file.Release, file.Extent)).ToArray();
        var random = new Random(21);
        var seen = new HashSet<string>();

        for (var order = 0; order < 2; order++)
        {
            random.Shuffle(files);
            using var folder = new Folder();
            foreach (var file in files)
            {
                (await folder.Dyad("import", file.Path, "--dataset", "ucdp-ged", "--release", file.Release, "--extent", file.Extent, "--accessed", "2026-01-01")).Code.ShouldBe(0);
            }

            using var corpus = Store.Corpus.Open(folder.Corpus);
            var rows = corpus.Events(Filter.Empty.With("status", "final,candidate,doubtful")).Select(row => $"{row.EventId} {row.Release} {row.Record}");
            seen.Add($"{corpus.Snapshot} {CanonicalJson.Sha256(string.Join('\n', rows))}");
        }

        seen.Count.ShouldBe(1);
    }
}
