using Dyad.Answers.Briefs;
using Dyad.Answers.Inquiries;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Model.Time;

namespace Dyad.Tests.Store.Releases;

public sealed class ExtentTests
{
    [Fact]
    public void A_final_release_leaves_the_candidates_of_later_months_alone()
    {
        using var workshop = new Workshop();
        workshop.Import(workshop.Text("ged211.csv", File(Tiny.Row(1, "2020-12-01"))));
        workshop.Import(workshop.Text("GEDEvent_v21_0_2.csv", File(Tiny.Row(1, "2020-12-01", triple: "20,20,20"), Tiny.Row(2, "2020-11-01"), Tiny.Row(3, "2021-02-01"))));

        using var corpus = workshop.Open();

        corpus.Events(Filter.Empty).Select(row => $"{row.EventId} {row.Release}").ShouldBe(["ucdp:1 21.1", "ucdp:3 21.0.2"]);
    }

    [Fact]
    public void Where_candidates_take_over_a_brief_marks_the_break()
    {
        using var workshop = new Workshop();
        workshop.Import(workshop.Text("ged211.csv", File(Tiny.Row(1, "2020-01-05"), Tiny.Row(2, "2020-12-01"))));
        workshop.Import(workshop.Text("GEDEvent_v21_0_2.csv", File(Tiny.Row(3, "2021-02-03"))));
        using var corpus = workshop.Open();

        string Caveats(string asOf) => string.Join(' ', Briefing.Ask(corpus, new Request("tempo", Filter.Empty.With("actor", "IS").With("as-of", asOf))).Caveats.SelectMany(caveat => caveat.Spans).Select(span => span.Text));

        Caveats("2021-02-28").ShouldContain("A break in collection");
        Caveats("2021-02-28").ShouldContain("2021-02-03");
        Caveats("2020-12-31").ShouldNotContain("A break in collection");
    }

    [Fact]
    public void A_complete_file_of_one_country_and_some_months_says_nothing_of_others()
    {
        using var workshop = new Workshop();
        workshop.Import(workshop.Text("all.csv", File(Tiny.Row(1, "2019-01-01"), Tiny.Row(2, "2019-02-01", country: "Pakistan"), Tiny.Row(3, "2018-01-01"))), request => request with { Release = "20.1" });
        workshop.Import(
            workshop.Text("some.csv", File(Tiny.Row(4, "2019-03-01"))),
            request => request with { Release = "21.1", Extent = ExtentKind.Complete, Countries = ["AFG"], Months = Period.Find("2019-01..2019-12") });

        using var corpus = workshop.Open();

        corpus.Events(Filter.Empty).Select(row => row.EventId).ShouldBe(["ucdp:3", "ucdp:2", "ucdp:4"]);
    }

    [Fact]
    public void A_complete_release_speaks_of_its_first_and_its_last_month_and_of_none_beside_them()
    {
        using var workshop = new Workshop();
        workshop.Import(
            workshop.Text("old.csv", File(Tiny.Row(1, "2018-12-31"), Tiny.Row(2, "2019-01-01"), Tiny.Row(3, "2019-12-31"), Tiny.Row(4, "2020-01-01"))),
            request => request with { Release = "20.1", Extent = ExtentKind.Complete, Months = Period.Find("2018-01..2020-12") });
        workshop.Import(workshop.Text("new.csv", File(Tiny.Row(5, "2019-06-01"))), request => request with { Release = "21.1", Extent = ExtentKind.Complete, Months = Period.Find("2019-01..2019-12") });

        using var corpus = workshop.Open();

        corpus.Events(Filter.Empty).Select(row => row.EventId).ShouldBe(["ucdp:1", "ucdp:5", "ucdp:4"]);
    }

    [Fact]
    public void Bounds_of_a_selection_are_refused()
    {
        using var workshop = new Workshop();
        var path = workshop.Text("ged-21.1-some.csv", File(Tiny.Row(1, "2019-01-01")));

        Should.Throw<DyadException>(() => workshop.Import(path, request => request with { Extent = ExtentKind.Selected, Countries = ["AFG"] })).Message.ShouldContain("this one is selected");
        Should.Throw<DyadException>(() => workshop.Import(path, request => request with { Extent = ExtentKind.Complete, Countries = ["Afghanistan"] })).Message.ShouldContain("'Afghanistan' is not an ISO");
        Should.Throw<DyadException>(() => workshop.Import(path, request => request with { Extent = ExtentKind.Complete, Months = Period.Find("2019-01-01..2019-12-30") })).Message.ShouldContain("whole months");
    }

    [Fact]
    public void What_was_known_on_a_day_uses_the_releases_published_by_then_and_names_the_others()
    {
        using var workshop = new Workshop();
        workshop.Import(workshop.Text("ged-21.1-a.csv", File(Tiny.Row(1, "2020-01-01"))));
        workshop.Import(workshop.Text("ged-23.1-b.csv", File(Tiny.Row(1, "2020-01-01", triple: "20,20,20"), Tiny.Row(2, "2020-02-01"))));
        workshop.Import(workshop.Text("GEDEvent_v23_0_10.csv", File(Tiny.Row(3, "2023-10-01"))));
        workshop.Import(workshop.Text("ged50.csv", File(Tiny.Row(4, "2014-10-01"))));

        var known = workshop.Count(Filter.Empty.With("known-on", "2021-08-27"));

        (known.Events, known.Best).ShouldBe((1, 10));
        using var corpus = workshop.Open();
        KnownOn.Of(corpus.Manifest, new DateOnly(2021, 8, 27)).ShouldBe(
            "Known on 2021-08-27: ucdp-ged 21.1 (published about 2021-06-01) alone. Left out: ucdp-ged 23.0.10 (published about 2023-11-21), ucdp-ged 23.1 (published about 2023-06-01), "
            + "ucdp-ged 5.0 (day of publication not known).");
    }

    [Fact]
    public void The_real_releases_known_on_the_day_after_Kabul_airport_are_21_1_alone()
    {
        using var workshop = new Workshop();
        workshop.Import(TestData.Need("ucdp/ged-21.1-afghanistan-reduced.csv"));
        workshop.Import(TestData.Need("ucdp/ged-23.1-sample-1000.csv"), request => request with { Extent = ExtentKind.Selected });
        workshop.Import(TestData.Need("ucdp/GEDEvent_v23_0_10.csv"));

        using var corpus = workshop.Open();

        corpus.Sources(Filter.Empty.With("known-on", "2021-08-27")).ShouldBe(["ucdp-ged 21.1"]);
        workshop.Count(Filter.Empty.With("known-on", "2021-08-27")).Events.ShouldBe(16_038);
        KnownOn.Of(corpus.Manifest, new DateOnly(2021, 8, 27)).ShouldStartWith("Known on 2021-08-27: ucdp-ged 21.1 (published about 2021-06-01) alone. Left out: ucdp-ged 23.0.10 (published about 2023-11-21), ucdp-ged 23.1");
    }

    private static string File(params string[] rows) => string.Join('\n', rows.Prepend(Tiny.Columns)) + "\n";
}
