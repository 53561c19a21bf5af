using System.Text;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Store.Counting;
using Dyad.Store.Import;
using Dyad.Store.Upkeep;
using Dyad.Tests.Store.Releases;

namespace Dyad.Tests.Store.Variants;

/// <summary>Every real event file there is, imported as it is: what becomes of its rows, what is wrong with them, what it covers.</summary>
public sealed class EveryUcdpFileTests
{
    private static readonly (string File, string? Dataset, string? Release)[] Files =
    [
        ("ged-21.1-afghanistan-reduced.csv", null, null),
        ("ged-21.1-global-reduced.csv.gz", null, null),
        ("ged-23.1-sample-1000.csv", null, null),
        ("ged-24.1-mexico.csv.gz", null, null),
        ("ged-syria-2016-2019.csv.gz", null, "19.1-syria"),
        ("GEDEvent_v23_0_10.csv", null, null),
        ("ged-19.1-hdx-bangladesh-hxl.csv", null, null),
        ("ged-aec-extract.csv", "side-deaths", null),
        ("ucdp-prio-acd-201.csv", null, null),
        ("ucdp-prio-acd-211.csv", null, null),
        ("ucdp-prio-acd-221.csv", null, null),
        ("ucdp-nonstate-211.csv", null, null),
        ("ucdp-nonstate-221.csv", null, null),
    ];

    [Fact]
    public void Every_file_imports_and_the_table_of_what_became_of_it_is_what_was_agreed()
    {
        var table = new StringBuilder();
        foreach (var (file, dataset, release) in Files)
        {
            using var workshop = new Workshop();
            var path = TestData.Need($"ucdp/{file}");
            if (dataset is not null)
            {
                workshop.Scaffold(dataset, path);
            }

            var report = workshop.Import(path, request => request with { Dataset = dataset, Release = release });
            Verification.Run(workshop.Corpus).ShouldAllBe(finding => finding.Holds);
            table.Append(Row(report));
        }

        Golden.Matches(table.ToString(), "every-ucdp-file.golden.txt");
    }

    [Fact]
    public void The_extract_is_mapped_by_its_user_and_agrees_with_hand_counted_rows()
    {
        var path = TestData.Need("ucdp/ged-aec-extract.csv");
        using var workshop = new Workshop();
        workshop.Scaffold("side-deaths", path);

        var report = workshop.Import(path);

        (report.Dataset, report.Records, report.Events).ShouldBe(("side-deaths", 11_363, 11_363));
        report.ProblemKinds.ShouldBeEmpty();
        var rows = File.ReadAllLines(path).Skip(1).Count(line => line.Contains(",Afghanistan,", StringComparison.Ordinal));
        using var corpus = workshop.Open();
        corpus.Count(new CountRequest(Filter.Empty.With("country", "AFG"), [])).Single().Events.ShouldBe(rows);
        var one = corpus.Events(Filter.Empty).Single(row => row.EventId == "side-deaths:320455");
        (one.SideA, one.SideB, one.DeathsA, one.DeathsB, one.Low, one.Best, one.High, one.Country, one.Admin1).ShouldBe(
            ("Government of Afghanistan", "Taleban", 0, 11, 11, null, 11, "AFG", "Kandahar province"));
    }

    private static string Row(ImportReport report)
    {
        var row = new StringBuilder($"{report.File}\n  {report.Dataset} {report.Release} {Words.Of(report.Extent)}: {report.Records} records, {report.Events} events, {report.Malformed} malformed");
        row.Append(report.First is null ? "" : $", {report.First:yyyy-MM-dd} to {report.Last:yyyy-MM-dd}");
        row.Append(report.Notes.Any(note => note.Contains("a row of tags")) ? ", a row of tags" : "").Append('\n');
        row.Append($"  columns: {report.ColumnsKnown} known, {report.ColumnsMissing.Count} missing, {report.ColumnsUnknown.Count} unknown; published {(report.Published is { } day ? day.ToString("yyyy-MM-dd") : "unknown")}\n");
        foreach (var kind in report.ProblemKinds)
        {
            row.Append($"  {kind.Count} × {kind.Kind}: {kind.Column}, expected {kind.Expected}{(kind.LeftOut ? " (left out)" : "")}\n");
        }

        return row.ToString();
    }
}
