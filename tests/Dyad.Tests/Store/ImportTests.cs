using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Sources.Datasets;
using Dyad.Store.Import;
using Dyad.Store.Upkeep;

namespace Dyad.Tests.Store;

public sealed class ImportTests
{
    [Fact]
    public void A_number_that_cannot_be_read_is_a_problem_with_its_place_and_the_event_counts_with_deaths_unknown()
    {
        using var tiny = new Tiny();

        var report = tiny.Import(tiny.File("ged.csv", Tiny.Row(1, "2020-01-01"), Tiny.Row(2, "2020-01-02", triple: "about 12,12,8")), ExtentKind.Selected);

        (report.Records, report.Events).ShouldBe((2, 2));
        report.Problems.ShouldHaveSingleItem().ToString().ShouldBe("ged.csv:3: best is 'about 12'; expected a whole number from 0 to 100,000,000");
        var total = tiny.Count(Filter.Empty).Single();
        (total.Events, total.Best, total.DeathsUnstated).ShouldBe((2, 10, 1));
    }

    [Fact]
    public void A_malformed_line_is_kept_with_its_place_and_the_rest_is_imported()
    {
        using var tiny = new Tiny();

        var report = tiny.Import(tiny.File("ged.csv", Tiny.Row(1, "2020-01-01"), "2,too,few", Tiny.Row(3, "2020-01-03")));

        (report.Records, report.Events).ShouldBe((2, 2));
        MalformedText.Lines("ged.csv", report.MalformedKinds).ShouldBe(["1 × another number of fields than the header", "ged.csv:3: 3 fields; expected 49"]);
        Verification.Run(tiny.Corpus).ShouldAllBe(finding => finding.Holds);
    }

    [Theory]
    [InlineData("copied")]
    [InlineData("loading")]
    [InlineData("loaded")]
    [InlineData("projected")]
    [InlineData("committing")]
    [InlineData("committed")]
    [InlineData("flushed")]
    public void Interrupted_at_any_step_before_the_last_the_corpus_stays_as_it_was(string last)
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2020-01-01"));
        var before = File.ReadAllBytes(tiny.Corpus);
        using var interruption = new CancellationTokenSource();
        var importer = new Importer(tiny.Corpus, DatasetLibrary.Load(Path.Combine(TestData.Checkout(), "datasets")))
        {
            Step = step =>
            {
                if (step == last)
                {
                    interruption.Cancel();
                }
            },
        };

        Should.Throw<OperationCanceledException>(() => importer.Import(
            new ImportRequest(tiny.File("next.csv", Tiny.Row(1, "2020-01-02")), new DateOnly(2026, 1, 2)) { Dataset = "ucdp-ged", Release = "22.1", Extent = ExtentKind.Complete }, interruption.Token));
        File.ReadAllBytes(tiny.Corpus).ShouldBe(before);
        Directory.GetFiles(Path.GetDirectoryName(tiny.Corpus)!, "*.new*").ShouldBeEmpty();
    }

    [Fact]
    public void Importing_a_file_again_changes_nothing()
    {
        using var tiny = new Tiny();
        var path = tiny.File("ged.csv", Tiny.Row(1, "2020-01-01"));
        tiny.Import(path);
        var before = File.ReadAllBytes(tiny.Corpus);

        var again = tiny.Import(path);

        again.IsRepeat.ShouldBeTrue();
        File.ReadAllBytes(tiny.Corpus).ShouldBe(before);
    }

    [Fact]
    public void A_strict_import_with_a_problem_leaves_the_corpus_as_it_was()
    {
        using var tiny = new Tiny();
        tiny.Import(tiny.File("good.csv", Tiny.Row(1, "2020-01-01")));
        var before = File.ReadAllBytes(tiny.Corpus);

        var failure = Should.Throw<DyadException>(() => tiny.Import(tiny.File("bad.csv", Tiny.Row(2, "2020-01-02", triple: "9,1,10")), release: "22.1", strict: true));

        failure.Trouble.ShouldBe(Trouble.InvalidData);
        failure.Message.ShouldContain("bad.csv:2: best is '9'; expected low ≤ best ≤ high");
        File.ReadAllBytes(tiny.Corpus).ShouldBe(before);
    }

    [Fact]
    public void A_dry_run_reports_and_changes_nothing()
    {
        using var tiny = new Tiny();

        var report = tiny.Import(tiny.File("ged.csv", Tiny.Row(1, "2020-01-01")), dryRun: true);

        report.Events.ShouldBe(1);
        File.Exists(tiny.Corpus).ShouldBeFalse();
    }

    [Fact]
    public void A_later_release_says_what_it_added_revised_and_lacks()
    {
        using var tiny = new Tiny();
        tiny.Import(tiny.File("a.csv", Tiny.Row(1, "2020-01-01"), Tiny.Row(2, "2020-01-02"), Tiny.Row(3, "2020-01-03")), release: "20.1");

        var report = tiny.Import(tiny.File("b.csv", Tiny.Row(1, "2020-01-01"), Tiny.Row(2, "2020-01-02", triple: "11,12,8"), Tiny.Row(4, "2020-01-04")), release: "21.1");

        var difference = report.Difference.ShouldNotBeNull();
        (difference.Against, difference.Added, difference.Revised, difference.Absent, difference.AbsenceIsRemoval).ShouldBe(("20.1", 1, 1, 1, true));
        difference.RevisedFields.ShouldBe([("best", 1L)]);
    }

    [Fact]
    public void An_id_that_stands_twice_counts_once_and_is_reported()
    {
        using var tiny = new Tiny();

        var report = tiny.Import(tiny.File("ged.csv", Tiny.Row(1, "2020-01-01"), Tiny.Row(1, "2020-01-05")));

        report.ProblemKinds.ShouldContain(kind => kind.Kind == "duplicate" && kind.Count == 2);
        tiny.Count(Filter.Empty).Single().Events.ShouldBe(1);
    }

    [Fact]
    public void Rebuilding_gives_the_same_content()
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2020-01-01"), Tiny.Row(2, "2020-01-02", triple: "x,1,1"));
        var before = Dump(tiny);

        tiny.Rebuild().ShouldBe(2);

        Dump(tiny).ShouldBe(before);
    }

    [Fact]
    public void A_definition_s_sql_cannot_reach_a_file()
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2020-01-01"));
        var secret = tiny.Text("secret.csv", "a\n1\n");
        using var corpus = tiny.Open();

        Should.Throw<DyadException>(() => corpus.Query($"select * from read_csv('{secret}')", _ => { })).Message.ShouldContain("disabled");
        Should.Throw<DyadException>(() => corpus.Query($"copy (select 1) to '{secret}'", _ => { }));
        Should.Throw<DyadException>(() => corpus.Query("set enable_external_access = true", _ => { }));
    }

    [Fact]
    public void A_file_that_is_no_corpus_is_refused()
    {
        using var tiny = new Tiny();
        var path = tiny.Text("corpus.duckdb", "this is no database, but it is long enough to have been one, had it wished to be, or nearly so");

        Should.Throw<DyadException>(() => Dyad.Store.Corpus.Open(path)).Trouble.ShouldBe(Trouble.Damaged);
    }

    private static string Dump(Tiny tiny)
    {
        using var corpus = tiny.Open();
        var text = new System.Text.StringBuilder();
        foreach (var table in new[] { "event", "side_member", "alike_event", "known_name", "headline", "headline_word", "headline_measure", "problem", "dataset" })
        {
            corpus.Query($"select * from {table} order by all", reader =>
            {
                while (reader.Read())
                {
                    text.AppendJoin('|', Enumerable.Range(0, reader.FieldCount).Select(at => reader.IsDBNull(at) ? "∅" : reader.GetValue(at))).Append('\n');
                }
            });
        }

        return text.ToString();
    }
}
