using Dyad.Answers.Briefs;
using Dyad.Answers.Charts;
using Dyad.Answers.Documents;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Model.Time;
using Dyad.Tests.Store;
using Dyad.Tests.Store.Releases;

namespace Dyad.Tests.Answers;

/// <summary>What no file covers is missing and never zero, and nothing is compared across a change in the way of counting.</summary>
public sealed class CoverageTests
{
    [Fact]
    public void Months_between_the_files_are_missing_and_a_stray_event_in_them_covers_nothing()
    {
        using var workshop = new Workshop();
        workshop.Import(workshop.Text("ged211.csv", CoveredBriefs.File(Tiny.Row(1, "2020-11-05"), Tiny.Row(2, "2020-12-01"))));
        workshop.Import(workshop.Text("GEDEvent_v21_0_3.csv", CoveredBriefs.File(Tiny.Row(3, "2021-02-03"), Tiny.Row(4, "2021-03-04"))));

        var brief = CoveredBriefs.Brief(workshop, "2021-03-31");

        brief.ShouldContain("1989-01-01 to 2020-12-31 and 2021-03-01 to 2021-03-31");
        CoveredBriefs.Months(workshop, "2021-03-31").ShouldBe(["2020-11 1", "2020-12 1", "2021-01 not covered", "2021-02 (not covered) 1", "2021-03 1"]);
        brief.ShouldContain("does not cover all of the twelve months to 2021-03-31, so no rate can be given");
        brief.ShouldContain("no month of it is a zero");
    }

    [Fact]
    public void A_candidate_file_without_an_event_of_the_group_says_that_its_month_has_none()
    {
        using var workshop = new Workshop();
        workshop.Import(workshop.Text("ged211.csv", CoveredBriefs.File(Tiny.Row(1, "2020-12-05"))));
        workshop.Import(workshop.Text("GEDEvent_v21_0_1.csv", CoveredBriefs.File(Tiny.Row(2, "2021-01-03", b: "Another"))));

        CoveredBriefs.Months(workshop, "2021-01-31").ShouldBe(["2020-12 1", "2021-01 none recorded"]);
        CoveredBriefs.Brief(workshop, "2021-01-31").ShouldContain("release 21.0.1 (candidate)");
        CoveredBriefs.Months(workshop, "2021-01-31", ("status", "final")).ShouldBe(["2020-12 1", "2021-01 not covered"]);
        CoveredBriefs.Months(workshop, "2021-01-31", ("known-on", "2021-06-02")).ShouldBe(["2020-12 1", "2021-01 none recorded"]);
    }

    [Fact]
    public void A_candidate_whose_month_a_later_release_covers_is_no_source_any_more()
    {
        using var workshop = new Workshop();
        workshop.Import(workshop.Text("GEDEvent_v20_0_1.csv", CoveredBriefs.File(Tiny.Row(2, "2020-01-03"))));
        workshop.Import(workshop.Text("ged201.csv", CoveredBriefs.File(Tiny.Row(1, "2019-12-05"))));
        workshop.Import(workshop.Text("ged211.csv", CoveredBriefs.File(Tiny.Row(1, "2019-12-05"))));

        CoveredBriefs.Brief(workshop, "2020-12-31").ShouldNotContain("20.0.1");
        CoveredBriefs.Months(workshop, "2020-02-15").ShouldBe(["2019-12 1", "2020-01 none recorded", "2020-02 (part) none recorded"]);
    }

    [Fact]
    public void Where_candidates_take_over_rates_stop_and_nothing_is_compared()
    {
        using var workshop = new Workshop();
        workshop.Import(workshop.Text("ged211.csv", CoveredBriefs.File([.. Enumerable.Range(1, 24).Select(month => Tiny.Row(month, $"{2018 + ((month + 11) / 12):0000}-{((month - 1) % 12) + 1:00}-05"))])));
        workshop.Import(workshop.Text("GEDEvent_v21_01_21_03.csv", CoveredBriefs.File([.. Enumerable.Range(1, 9).Select(event_ => Tiny.Row(100 + event_, $"2021-0{((event_ - 1) % 3) + 1}-07"))])));

        var across = CoveredBriefs.Brief(workshop, "2021-03-31");
        across.ShouldContain("counting changed in 2021-01 (provisional candidate releases from then on), so each part has its own rate: 1.00 (95 % interval");
        across.ShouldContain("events a month from 2020-04 to 2020-12 and 3.00 (95 % interval");
        across.ShouldContain("events a month from 2021-01 to 2021-03.");
        across.ShouldContain("was not counted alike: counting changed in 2021-01 (provisional candidate releases from then on).");
        across.ShouldContain("; counting changed in 2021-01 (provisional candidate releases from then on), and no rate is compared across that.");
        across.ShouldContain("Whether it spread or shrank cannot be said: counting changed in 2021-01 (provisional candidate releases from then on).");
        across.ShouldNotContain("times the rate");

        var before = CoveredBriefs.Brief(workshop, "2020-12-31");
        before.ShouldContain("1.00 (95 % interval");
        before.ShouldContain("enough to compare the order of magnitude only");
        before.ShouldNotContain("counting changed in");
    }

    [Theory]
    [InlineData("2021-10-05", "2021-11-05", "counting changed in 2021-01, and in the six months to 2021-12-31 there are 2 events, up from 1 in the six before, with 20 (16–24) deaths, up from 10 (8–12).")]
    [InlineData("2021-04-05", "2021-05-05", "counting changed in 2021-01 (provisional candidate releases from then on), and in the six months to 2021-12-31 none is recorded.")]
    public void A_lead_that_crosses_a_break_is_shortened_to_the_months_after_it(string second, string third, string expected)
    {
        using var workshop = new Workshop();
        workshop.Import(workshop.Text("ged211.csv", CoveredBriefs.File(Tiny.Row(1, "2019-05-05"), Tiny.Row(2, "2020-05-05"))));
        workshop.Import(workshop.Text("GEDEvent_v21_01_21_12.csv", CoveredBriefs.File(Tiny.Row(3, "2021-03-05"), Tiny.Row(4, second), Tiny.Row(5, third))));
        using var corpus = workshop.Open();

        Briefing.Make(corpus, new Request("brief", Filter.Empty.With("actor", "IS").With("as-of", "2021-12-31"))).Lead[0].ToString().ShouldContain(expected);
    }

    [Fact]
    public void A_year_of_candidates_is_not_compared_with_a_year_of_final_events()
    {
        using var workshop = new Workshop();
        workshop.Import(workshop.Text("ged211.csv", CoveredBriefs.File(Tiny.Row(1, "2019-05-05"), Tiny.Row(2, "2020-05-05"))));
        workshop.Import(workshop.Text("GEDEvent_v21_01_21_12.csv", CoveredBriefs.File(Tiny.Row(3, "2021-05-05"))));

        CoveredBriefs.Brief(workshop, "2021-12-31").ShouldContain("counting changed in 2021-01 (provisional candidate releases from then on), so the last six months are compared with the six before");
    }

    [Fact]
    public void A_break_that_a_dataset_names_is_marked_in_its_briefs_and_charts()
    {
        using var workshop = new Workshop();
        var rows = string.Concat(Enumerable.Range(1, 24).Select(month => $"{month},{2018 + ((month + 11) / 12):0000}-{((month - 1) % 12) + 1:00}-05,A,B,3,Afghanistan,34.5,69.1\n"));
        var path = workshop.Text("notes.csv", "event no,Day,Attacker,Target,Killed,Country,Lat,Lon\n" + rows);
        workshop.Scaffold("my-notes", path, yaml => yaml + "\ncollection_breaks:\n  - { on: 2020-03-10, what: a second reader joined of 2 }\n");
        workshop.Import(path);
        using var corpus = workshop.Open();

        corpus.Manifest.Datasets.Single().Breaks.ShouldBe([new Dyad.Sources.Datasets.CollectionBreak(new DateOnly(2020, 3, 10), "a second reader joined of 2")]);
        var chart = CoveredBriefs.Tempo(corpus, "A", "2020-12-31").Charts.OfType<BarChart>().Single(chart => chart.Id == "tempo-months");
        chart.Breaks.ShouldBe([new BarBreak("2020-03", "2020-03", "a second reader joined of 2")]);
        CoveredBriefs.Of(corpus, "A", "2020-12-31").ShouldContain("counting changed in 2020-03 (a second reader joined of 2)");
    }

    [Fact]
    public void An_event_before_every_covered_month_is_told_without_a_rate()
    {
        using var workshop = new Workshop();
        workshop.Import(workshop.Text("GEDEvent_v23_0_10.csv", CoveredBriefs.File(Tiny.Row(1, "2023-09-03"), Tiny.Row(2, "2023-10-04"))));

        var brief = CoveredBriefs.Brief(workshop, "2023-09-30");

        brief.ShouldContain("Reference period  no month that the files are for");
        brief.ShouldContain("Cannot be said: no month up to 2023-09-30 is one that the files are for.");
        CoveredBriefs.Months(workshop, "2023-09-30").ShouldBe(["2023-09 (not covered) 1"]);
    }

    [Theory]
    [InlineData("2021-02-28")]
    [InlineData("2022-02-28")]
    [InlineData("2020-02-29")]
    public void A_year_to_the_end_of_February_is_twelve_whole_months(string asOf)
    {
        using var workshop = new Workshop();
        workshop.Import(workshop.Text("ged221.csv", CoveredBriefs.File([.. Enumerable.Range(1, 72).Select(month => Tiny.Row(month, $"{2016 + ((month + 11) / 12):0000}-{((month - 1) % 12) + 1:00}-05"))])), request => request with { Extent = ExtentKind.Complete, Months = Period.Find("2017-01..2022-12") });

        CoveredBriefs.Brief(workshop, asOf).ShouldContain($"12 recorded events with 120 (96–144) deaths in the year to {asOf}, unchanged from 12 events with 120 (96–144) deaths in the year before");
    }
}
