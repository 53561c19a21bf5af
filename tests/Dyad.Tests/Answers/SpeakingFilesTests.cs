using Dyad.Answers.Charts;
using Dyad.Answers.Documents;
using Dyad.Answers.Lines;
using Dyad.Answers.Questions;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Model.Time;
using Dyad.Store.Import;
using Dyad.Store.Upkeep;
using Dyad.Tests.Store;
using Dyad.Tests.Store.Releases;

namespace Dyad.Tests.Answers;

/// <summary>Which file speaks of a month where several could, and what a count says of those that do not.</summary>
public sealed class SpeakingFilesTests
{
    [Fact]
    public void Candidates_alone_say_nothing_of_months_that_a_final_release_has_taken_over()
    {
        using var workshop = new Workshop();
        workshop.Import(workshop.Text("ged211.csv", CoveredBriefs.File(Tiny.Row(1, "2020-11-05"))));
        workshop.Import(workshop.Text("GEDEvent_v20_0_12.csv", CoveredBriefs.File(Tiny.Row(1, "2020-12-05"))));
        workshop.Import(workshop.Text("GEDEvent_v21_0_1.csv", CoveredBriefs.File(Tiny.Row(3, "2021-01-05"), Tiny.Row(4, "2020-10-05"))));

        CoveredBriefs.Months(workshop, "2021-01-31", ("status", "candidate")).ShouldBe(["2021-01 1"]);
    }

    [Fact]
    public void A_complete_file_of_one_country_covers_nothing_of_another()
    {
        using var workshop = new Workshop();
        ImportReport Of(string name, string country, string iso, string months, params string[] days) => workshop.Import(
            workshop.Text(name, CoveredBriefs.File([.. days.Select((day, at) => Tiny.Row((name[0] * 100) + at, day, country: country))])),
            request => request with { Release = "21.1", Extent = ExtentKind.Complete, Countries = [iso], Months = Period.Find(months) });
        Of("a.csv", "Afghanistan", "AFG", "2020-01..2020-12", "2020-02-01");
        Of("p.csv", "Pakistan", "PAK", "2019-06..2020-12", "2020-03-01", "2019-07-01");

        CoveredBriefs.Months(workshop, "2020-03-31", ("country", "PAK")).ShouldBe(["2019-07 1", .. Enumerable.Range(8, 5).Select(month => $"2019-{month:00} none recorded"), "2020-01 none recorded", "2020-02 none recorded", "2020-03 1"]);
        CoveredBriefs.Months(workshop, "2020-03-31").ShouldBe(["2019-07 (not covered) 1", .. Enumerable.Range(8, 5).Select(month => $"2019-{month:00} not covered"), "2020-01 none recorded", "2020-02 1", "2020-03 1"]);
    }

    [Fact]
    public void Where_a_second_dataset_begins_or_a_selection_follows_a_complete_release_counting_changes()
    {
        using var workshop = new Workshop();
        workshop.Import(workshop.Text("ged211.csv", CoveredBriefs.File(Tiny.Row(1, "2020-11-05"))));
        workshop.Import(workshop.Text("ged-22.1-some.csv", CoveredBriefs.File(Tiny.Row(2, "2021-02-05"), Tiny.Row(3, "2021-03-05"))));
        var notes = workshop.Text("notes.csv", "event no,Day,Attacker,Target,Killed,Country,Lat,Lon\n9,2021-03-07,IS,B,3,Afghanistan,34.5,69.1\n");
        workshop.Scaffold("my-notes", notes, yaml => yaml.Replace("family: my-notes", "family: ucdp", StringComparison.Ordinal), sql => sql.Replace("'my-notes:'", "'ucdp:'", StringComparison.Ordinal));
        workshop.Import(notes);
        using var corpus = workshop.Open();

        var breaks = CoveredBriefs.Tempo(corpus, "IS", "2021-03-31").Charts.OfType<BarChart>().Single(chart => chart.Id == "tempo-months").Breaks;

        breaks.ShouldBe([new BarBreak("2021-02", "2021-02", "the files hold only a selection of events"), new BarBreak("2021-03", "2021-03", "my-notes begins")]);
    }

    [Fact]
    public void Every_worldwide_release_that_adds_months_covers_them()
    {
        using var workshop = new Workshop();
        workshop.Import(workshop.Text("a.csv", CoveredBriefs.File(Tiny.Row(1, "2018-11-05"))), request => request with { Release = "19.1", Extent = ExtentKind.Complete, Months = Period.Find("2018-01..2018-12") });
        workshop.Import(workshop.Text("b.csv", CoveredBriefs.File(Tiny.Row(2, "2019-11-05", b: "Another"))), request => request with { Release = "20.1", Extent = ExtentKind.Complete, Months = Period.Find("2019-01..2019-12") });
        workshop.Import(workshop.Text("c.csv", CoveredBriefs.File(Tiny.Row(3, "2020-11-05", b: "Another"))), request => request with { Release = "21.1", Extent = ExtentKind.Complete, Months = Period.Find("2020-01..2020-12") });

        CoveredBriefs.Brief(workshop, "2020-12-31").ShouldContain("2018-01-01 to 2020-12-31");
    }

    [Fact]
    public void A_corpus_of_an_older_Dyad_is_brought_up_to_date_with_the_months_of_its_candidates()
    {
        using var workshop = new Workshop();
        workshop.Import(workshop.Text("GEDEvent_v23_0_10.csv", CoveredBriefs.File(Tiny.Row(1, "2023-09-03"), Tiny.Row(2, "2023-10-04"))));
        using (var connection = new DuckDB.NET.Data.DuckDBConnection($"Data Source={workshop.Corpus}"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "drop table seal; alter table dataset drop column breaks; update part set first_month = null, last_month = null; update schema_version set version = 5 where kind = 'derived'";
            command.ExecuteNonQuery();
        }

        new Rebuilding(workshop.Corpus, workshop.Library).Run().ShouldBe(2);

        using var corpus = workshop.Open();
        corpus.Manifest.Parts.Single().Months.ShouldBe(Period.Find("2023-10"));
    }

    [Fact]
    public void What_the_publisher_still_checks_is_left_out_and_said_so()
    {
        using var workshop = new Workshop();
        workshop.Import(workshop.Text("ged211.csv", CoveredBriefs.File(Tiny.Row(1, "2020-11-05"))));
        workshop.Import(workshop.Text("GEDEvent_v21_0_1.csv", CoveredBriefs.File(Tiny.Row(2, "2021-01-03"), Checked(Tiny.Row(3, "2021-01-04", triple: "500,600,400")))));

        var brief = CoveredBriefs.Brief(workshop, "2021-01-31");

        brief.ShouldContain("The main doubt: 1 further event with 500 (400–600) deaths, still being checked by the publisher, are left out.");
        brief.ShouldContain("Doubtful: 1 event with 500 (400–600) deaths are left out");
        brief.ShouldNotContain("Selection:");
        using var corpus = workshop.Open();
        Unsaid.Of(corpus, Filter.Empty, null).Select(ShellLine.Of).ShouldBe(["1 event more is left out as doubtful, because the publisher is still checking; to count them too: --status candidate,final,doubtful"]);
        Unsaid.Of(corpus, Filter.Empty.With("status", "candidate,final,doubtful"), null).ShouldBeEmpty();
    }

    [Fact]
    public void A_final_record_takes_the_place_of_the_candidate_it_came_from_though_its_file_is_a_selection()
    {
        using var workshop = new Workshop();
        workshop.Import(workshop.Text("GEDEvent_v21_01_21_12.csv", CoveredBriefs.File(Checked(Tiny.Row(1, "2021-10-04")), Tiny.Row(2, "2021-10-05"))));
        workshop.Import(workshop.Text("ged-22.1-some.csv", CoveredBriefs.File(Tiny.Row(1, "2021-10-04", triple: "20,20,20"))));
        workshop.Import(workshop.Text("ged-21.1-some.csv", CoveredBriefs.File(Tiny.Row(2, "2021-10-05", triple: "99,99,99"))));

        using var corpus = workshop.Open();

        corpus.Events(Filter.Empty).Select(row => $"{row.EventId} {row.Release} {row.Best}").ShouldBe(["ucdp:1 22.1 20", "ucdp:2 21.01.21.12 10"]);
    }

    [Fact]
    public void A_count_says_which_months_no_file_is_for()
    {
        using var workshop = new Workshop();
        workshop.Import(workshop.Text("ged211.csv", CoveredBriefs.File(Tiny.Row(1, "2020-11-05"))));
        workshop.Import(workshop.Text("GEDEvent_v21_0_4.csv", CoveredBriefs.File(Tiny.Row(2, "2021-04-03"))));
        using var corpus = workshop.Open();

        Unsaid.Of(corpus, Filter.Empty.With("t", "2021"), null).Select(ShellLine.Of).ShouldBe(["No file covers 2021-01 to 2021-03, 2021-05 to 2021-12: these months are unknown, not zero."]);
        Unsaid.Of(corpus, Filter.Empty, Period.Find("2020-11..2021-04")).Select(ShellLine.Of).ShouldBe(["No file covers 2021-01 to 2021-03: these months are unknown, not zero."]);
        Unsaid.Of(corpus, Filter.Empty.With("t", "2020"), null).ShouldBeEmpty();
    }

    [Fact]
    public void A_selection_without_an_event_of_the_group_covers_none_of_its_months()
    {
        using var workshop = new Workshop();
        workshop.Import(workshop.Text("ged-21.1-a.csv", CoveredBriefs.File(Tiny.Row(1, "2018-11-05"), Tiny.Row(2, "2018-12-05"))));
        workshop.Import(workshop.Text("ged-21.1-b.csv", CoveredBriefs.File(Tiny.Row(3, "2019-03-05", b: "Another"), Tiny.Row(4, "2020-12-05", b: "Another"))));

        CoveredBriefs.Months(workshop, "2019-02-28").ShouldBe(["2018-11 1", "2018-12 1", "2019-01 not covered", "2019-02 not covered"]);
        CoveredBriefs.Brief(workshop, "2019-02-28").ShouldContain("2018-11-01 to 2018-12-31");
    }

    [Fact]
    public void Two_selections_are_not_two_halves_of_one_and_what_only_the_older_holds_is_told()
    {
        using var workshop = new Workshop();
        workshop.Import(workshop.Text("ged-19.1-a.csv", CoveredBriefs.File(Tiny.Row(1, "2018-11-05"), Tiny.Row(2, "2018-12-05"))));
        workshop.Import(workshop.Text("ged-21.1-b.csv", CoveredBriefs.File(Tiny.Row(3, "2018-12-05"), Tiny.Row(4, "2019-02-05"))));
        using var corpus = workshop.Open();

        CoveredBriefs.Tempo(corpus, "IS", "2019-02-28").Charts.OfType<BarChart>().Single(chart => chart.Id == "tempo-months").Breaks.Select(change => change.ToString())
            .ShouldBe([new BarBreak("2018-12", "2018-12", "the files hold another selection of events").ToString(), new BarBreak("2019-01", "2019-01", "the files hold another selection of events").ToString()]);
        CoveredBriefs.Of(corpus, "IS", "2019-02-28").ShouldContain("Releases: 2 events with 20");
        CoveredBriefs.Of(corpus, "IS", "2019-02-28").ShouldContain("The main doubt: totals may be too low, because all 4 events come from files that may not hold every event.");
    }

    [Fact]
    public void A_file_without_an_event_covers_nothing()
    {
        using var workshop = new Workshop();
        workshop.Import(workshop.Text("ged211.csv", CoveredBriefs.File(Tiny.Row(1, "2020-11-05"))));

        Should.Throw<DyadException>(() => workshop.Import(workshop.Text("GEDEvent_v21_0_1.csv", CoveredBriefs.File()))).Message.ShouldContain("it holds a header and no record");

        CoveredBriefs.Months(workshop, "2021-01-31").ShouldBe(["2020-11 1", "2020-12 none recorded", "2021-01 not covered"]);
    }

    [Fact]
    public void The_deadliest_month_is_looked_for_among_records_that_do_not_say_how_exact_they_are_too()
    {
        using var workshop = new Workshop();
        workshop.Import(workshop.Text("ged-21.1-reduced.csv", "id,year,month,day,country,type_of_violence,conflict_name,side_a,side_b,latitude,longitude,low_death,best_death,high_death\n1,2017,7,31,Afghanistan,State-based violence,Iraq: Government,Government of Iraq,IS,34.5,69.1,60,60,60\n"));
        workshop.Import(workshop.Text("ged-22.1-full.csv", CoveredBriefs.File(Tiny.Row(2, "2018-01-05"))));

        var brief = CoveredBriefs.Brief(workshop, "2018-01-31");

        brief.ShouldContain("the deadliest month is 2017-07 with 60");
        brief.ShouldContain("1 record does not say whether that is so, and 1 gives no precision of dates");
        brief.ShouldContain("Summary records: 1 record does not say whether they cover several incidents; of the others 0 do");
    }

    [Fact]
    public void A_count_says_how_many_events_do_not_state_what_it_is_filtered_by()
    {
        using var workshop = new Workshop();
        workshop.Import(workshop.Text("ged-21.1-reduced.csv", "id,year,month,day,country,type_of_violence,conflict_name,side_a,side_b,latitude,longitude,low_death,best_death,high_death\n1,2017,7,31,Afghanistan,State-based violence,Iraq: Government,Government of Iraq,IS,34.5,69.1,60,60,60\n"));
        workshop.Import(workshop.Text("ged-22.1-full.csv", CoveredBriefs.File(Tiny.Row(2, "2017-07-05"))));
        using var corpus = workshop.Open();

        IEnumerable<string> Said(string key, string value) => Unsaid.Of(corpus, Filter.Empty.With(key, value), null).Select(ShellLine.Of);

        Said("place", "exact").ShouldBe(["1 event does not say how precise the place is, and is left out by --place."]);
        Said("date", "day").Single().ShouldEndWith("left out by --date.");
        Said("summary", "no").Single().ShouldEndWith("and is counted by --summary.");
        Said("active-year", "yes").ShouldBe(["1 event does not say whether the year was active, and is left out by --active-year."]);
        Said("min-sources", "1").ShouldBe(["1 event does not say how many sources report it, and is left out by --min-sources."]);
        Said("admin1", "Kabul province").Single().ShouldBe("1 event does not say in which province it happened, and is left out by --admin1.");
        Said("country", "AFG").ShouldBeEmpty();
    }

    private static string Checked(string row) => row.Replace(",1,Clear,", ",1,Check deaths,", StringComparison.Ordinal);
}
