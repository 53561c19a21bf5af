using Dyad.Answers.Briefs;
using Dyad.Answers.Writing;
using Dyad.Model.Requests;

namespace Dyad.Tests.Store.Releases;

/// <summary>Whatever the order in which files are imported: the same rows count, the snapshot is the same, and a brief is the same to the byte.</summary>
public sealed class OrderTests
{
    [Fact]
    public void Made_up_files_in_four_orders_give_the_same_corpus() => SameOfMadeUp(4);

    [Fact(Explicit = true)]
    public void Made_up_files_in_a_hundred_orders_give_the_same_corpus() => SameOfMadeUp(100);

    private static void SameOfMadeUp(int orders)
    {
        var files = new (string Name, string Text)[]
        {
            ("ged201.csv", File(Tiny.Row(1, "2018-01-01"), Tiny.Row(2, "2019-02-01"), Tiny.Row(3, "2019-03-01", country: "Pakistan"))),
            ("ged211.csv", File(Tiny.Row(1, "2018-01-01", triple: "20,20,20"), Tiny.Row(4, "2020-02-01"))),
            ("GEDEvent_v21_1.csv", File(Tiny.Row(1, "2018-01-01", triple: "20,20,20"), Tiny.Row(4, "2020-02-01"), Tiny.Row(8, "2020-03-01"))),
            ("GEDEvent_v21_0_1.csv", File(Tiny.Row(5, "2021-01-31"), Tiny.Row(6, "2021-01-02"))),
            ("GEDEvent_v21_0_2.csv", File(Tiny.Row(6, "2021-01-03", triple: "9,9,9"), Tiny.Row(7, "2021-02-02"))),
        };

        Same(orders, workshop => [.. files.Select(file => workshop.Text(file.Name, file.Text))], "IS", "2021-12-31");
    }

    [Fact(Explicit = true)]
    public void Real_files_in_twenty_orders_give_the_same_corpus() => Same(
        20,
        workshop =>
        [
            .. ((string[])["ged-21.1-afghanistan-reduced.csv", "ged-21.1-global-reduced.csv.gz", "ged-23.1-sample-1000.csv", "ged-24.1-mexico.csv.gz", "GEDEvent_v23_0_10.csv", "ged-19.1-hdx-bangladesh-hxl.csv", "ged-aec-extract.csv"])
                .Select(file => TestData.Need($"ucdp/{file}")),
            Copy(TestData.Need("ucdp/ged-syria-2016-2019.csv.gz"), Path.Combine(workshop.Root, "ged-19.1-syria.csv.gz")),
        ],
        "IS",
        "2020-12-31",
        workshop => workshop.Scaffold("side-deaths", TestData.Need("ucdp/ged-aec-extract.csv"), yaml => yaml.Replace("family: side-deaths", "family: ucdp", StringComparison.Ordinal), sql => sql.Replace("'side-deaths:'", "'ucdp:'", StringComparison.Ordinal)));

    private static void Same(int orders, Func<Workshop, string[]> files, string actor, string asOf, Action<Workshop>? prepare = null)
    {
        var random = new Random(20);
        var seen = new HashSet<string>();
        var briefs = new HashSet<string>();
        for (var order = 0; order < orders; order++)
        {
            using var workshop = new Workshop();
            prepare?.Invoke(workshop);
            var paths = files(workshop);
            random.Shuffle(paths);
            foreach (var path in paths)
            {
                workshop.Import(path);
            }

            using var corpus = workshop.Open();
            var rows = corpus.Events(Filter.Empty.With("status", "final,candidate,doubtful")).Select(row => $"{row.EventId} {row.Dataset} {row.Release} {row.File} {row.Record}");
            seen.Add($"{corpus.Snapshot} {CanonicalJson.Sha256(string.Join('\n', rows))}");
            briefs.Add(CanonicalJson.Sha256(BriefJson.Write(Briefing.Make(corpus, new Request("brief", Filter.Empty.With("actor", actor).With("as-of", asOf))))));
        }

        seen.ShouldHaveSingleItem();
        briefs.ShouldHaveSingleItem();
    }

    private static string Copy(string from, string to)
    {
        System.IO.File.Copy(from, to);
        return to;
    }

    private static string File(params string[] rows) => string.Join('\n', rows.Prepend(Tiny.Columns)) + "\n";
}
