using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Store.Import;
using Dyad.Store.Upkeep;

namespace Dyad.Tests.Store.Releases;

/// <summary>A file is never silently less than it is: not taken for a whole release that it cannot be, and never in its place without a word.</summary>
public sealed class WholenessTests
{
    [Fact]
    public void A_filtered_file_under_the_publisher_s_name_is_a_selection_and_the_report_says_why()
    {
        using var workshop = new Workshop();

        var report = workshop.ImportUnasked(workshop.Text("ged201.csv", File(Tiny.Row(1, "2015-01-19"), Tiny.Row(2, "2019-10-28"))));

        report.Extent.ShouldBe(ExtentKind.Selected);
        var doubt = report.Doubt.ShouldNotBeNull();
        doubt.Reason.ShouldBe("it has 2 events where release 20.1 has 225,385 records, in 1 country");
        doubt.Countries.ShouldBe(["AFG"]);
        (report.FirstMonth, report.LastMonth).ShouldBe((null, null));
        using var corpus = workshop.Open();
        corpus.Manifest.Parts.Single().Extent.ShouldBe("selected");
        Verification.Run(workshop.Corpus).ShouldAllBe(finding => finding.Holds);
    }

    [Fact]
    public void A_filtered_file_leaves_the_older_release_of_other_countries_alone()
    {
        using var workshop = new Workshop();
        workshop.Import(workshop.Text("ged191.csv", File(Tiny.Row(1, "2015-01-19"), Tiny.Row(2, "2016-01-19", country: "Nigeria"))));

        workshop.ImportUnasked(workshop.Text("ged201.csv", File(Tiny.Row(1, "2015-01-19"))));

        workshop.Count(Filter.Empty.With("country", "NGA")).Events.ShouldBe(1);
    }

    [Fact]
    public void The_answer_of_a_person_decides_and_no_answer_leaves_a_selection()
    {
        var seen = new[] { new ExtentAnswer(ExtentKind.Complete, null), new ExtentAnswer(ExtentKind.Complete, ["AFG"]), null }.Select(answer =>
        {
            using var workshop = new Workshop();
            var file = workshop.Text("ged201.csv", File(Tiny.Row(1, "2015-01-19")));
            var report = new Importer(workshop.Corpus, workshop.Library, threads: 1) { Ask = _ => answer }
                .Import(new ImportRequest(file, new DateOnly(2026, 1, 1)), TestContext.Current.CancellationToken);
            return $"{Words.Of(report.Extent)} {string.Join(',', report.Countries)} {report.FirstMonth:yyyy-MM}..{report.LastMonth:yyyy-MM}";
        });

        seen.ShouldBe(["complete  1989-01..2019-12", "complete AFG 1989-01..2019-12", "selected  .."]);
    }

    [Fact]
    public void Where_a_release_s_number_of_records_is_unknown_the_nearest_known_release_tells()
    {
        using var workshop = new Workshop();

        string? Reason(string file) => workshop.ImportUnasked(workshop.Text(file, File(Tiny.Row(1, "2015-01-19")) + new string('\n', file.Length))).Doubt?.Reason;

        Reason("ged221.csv")!.ShouldContain("release 21.1, the nearest of which the number is known, has 261,864 records");
        Reason("ged171.csv")!.ShouldContain("release 19.1, the nearest");
        Reason("GEDEvent_v28_1.csv")!.ShouldContain("release 26.1, the nearest");
    }

    [Fact]
    public void A_file_without_nine_tenths_of_the_countries_of_the_release_before_is_a_selection()
    {
        using var workshop = new Workshop();
        workshop.Import(workshop.Text("ged181.csv", File(Tiny.Row(1, "2015-01-19"), Tiny.Row(2, "2016-01-19", country: "Nigeria"))));

        var report = workshop.ImportUnasked(workshop.Text("ged191.csv", File(Tiny.Row(1, "2015-01-19"))));

        report.Doubt.ShouldNotBeNull().Reason.ShouldEndWith("in 1 country, and it has events in 1 of the 2 countries of release 18.1");
    }

    [Fact]
    public void Told_countries_make_any_file_complete_for_them_and_nothing_else()
    {
        using var workshop = new Workshop();
        workshop.Import(workshop.Text("ged191.csv", File(Tiny.Row(1, "2015-01-19"), Tiny.Row(2, "2016-01-19", country: "Nigeria"))));

        var report = workshop.ImportUnasked(workshop.Text("mine.csv", File(Tiny.Row(3, "2015-02-19"))), request => request with { Release = "20.1", Countries = ["AFG"] });

        (report.Extent, report.Doubt).ShouldBe((ExtentKind.Complete, null));
        report.StopCounting.ShouldBe([("Afghanistan", 1L)]);
        using var corpus = workshop.Open();
        corpus.Events(Filter.Empty).Select(row => row.EventId).ShouldBe(["ucdp:3", "ucdp:2"], ignoreOrder: true);
    }

    [Fact]
    public void A_file_of_which_nothing_is_an_event_is_refused_and_the_corpus_stays_as_it_was()
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2020-01-01"), Tiny.Row(2, "2020-01-02"));
        var before = System.IO.File.ReadAllBytes(tiny.Corpus);

        var refusal = Should.Throw<DyadException>(() => tiny.Import(tiny.File("empty.csv", Tiny.Row(1, "2020-13-01"), Tiny.Row(2, "2020-02-31")), release: "22.1"));

        refusal.Trouble.ShouldBe(Trouble.InvalidData);
        refusal.Message.ShouldContain("empty.csv: none of its 2 records became an event; the corpus was not changed");
        refusal.Message.ShouldContain("empty.csv:2: ");
        System.IO.File.ReadAllBytes(tiny.Corpus).ShouldBe(before);
    }

    [Fact]
    public void A_complete_file_that_lost_records_says_so()
    {
        using var tiny = new Tiny();

        tiny.Import(tiny.File("whole.csv", Tiny.Row(1, "2020-01-01"))).GovernsWithoutAll.ShouldBeFalse();
        tiny.Import(tiny.File("torn.csv", Tiny.Row(1, "2020-01-01"), "2,too,few"), release: "22.1").GovernsWithoutAll.ShouldBeTrue();
        tiny.Import(tiny.File("odd.csv", Tiny.Row(1, "2020-01-01"), Tiny.Row(2, "2020-13-01")), release: "23.1").GovernsWithoutAll.ShouldBeTrue();
    }

    [Fact]
    public void The_report_compares_over_all_that_the_file_covers_and_says_which_events_stop_counting()
    {
        using var tiny = new Tiny();
        tiny.Import(
            tiny.File("a.csv", Tiny.Row(1, "2018-01-01"), Tiny.Row(2, "2019-01-02", country: "Nigeria"), Tiny.Row(3, "2019-01-03", country: "Nigeria"), Tiny.Row(4, "2019-01-04", country: "Mali")),
            release: "20.1");

        var report = tiny.Import(tiny.File("b.csv", Tiny.Row(1, "2018-01-01", triple: "20,20,20"), Tiny.Row(9, "2017-01-01")), release: "21.1");

        var difference = report.Difference.ShouldNotBeNull();
        (difference.Added, difference.Revised, difference.Absent).ShouldBe((1, 1, 3));
        report.StopCounting.ShouldBe([("Nigeria", 2L), ("Mali", 1L)]);
        report.YearsWithoutEvents.ShouldBe([2019]);
    }

    [Fact]
    public void Events_after_a_release_s_publication_are_told()
    {
        using var tiny = new Tiny();

        tiny.Import(tiny.File("a.csv", Tiny.Row(1, "2020-01-01"), Tiny.Row(2, "2021-06-01"), Tiny.Row(3, "2021-06-02"))).AfterPublication.ShouldBe(1);
    }

    private static string File(params string[] rows) => string.Join('\n', rows.Prepend(Tiny.Columns)) + "\n";
}
