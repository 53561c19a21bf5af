using Dyad.Answers.Briefs;
using Dyad.Answers.Charts;
using Dyad.Answers.Documents;
using Dyad.Answers.Questions;
using Dyad.Answers.Writing;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Model.Time;
using Dyad.Store;
using Dyad.Store.Import;
using Dyad.Store.Upkeep;
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
        workshop.Import(workshop.Text("ged211.csv", Text(Tiny.Row(1, "2020-11-05"), Tiny.Row(2, "2020-12-01"))));
        workshop.Import(workshop.Text("GEDEvent_v21_0_3.csv", Text(Tiny.Row(3, "2021-02-03"), Tiny.Row(4, "2021-03-04"))));

        var brief = Brief(workshop, "2021-03-31");

        brief.ShouldContain("1989-01-01 to 2020-12-31 and 2021-03-01 to 2021-03-31");
        Months(workshop, "2021-03-31").ShouldBe(["2020-11 1", "2020-12 1", "2021-01 not covered", "2021-02 (not covered) 1", "2021-03 1"]);
        brief.ShouldContain("does not cover all of the twelve months to 2021-03-31, so no rate can be given");
        brief.ShouldContain("no month of it is a zero");
    }

    [Fact]
    public void A_candidate_file_without_an_event_of_the_group_says_that_its_month_has_none()
    {
        using var workshop = new Workshop();
        workshop.Import(workshop.Text("ged211.csv", Text(Tiny.Row(1, "2020-12-05"))));
        workshop.Import(workshop.Text("GEDEvent_v21_0_1.csv", Text(Tiny.Row(2, "2021-01-03", b: "Another"))));

        Months(workshop, "2021-01-31").ShouldBe(["2020-12 1", "2021-01 none recorded"]);
        Brief(workshop, "2021-01-31").ShouldContain("release 21.0.1 (candidate)");
        Months(workshop, "2021-01-31", ("status", "final")).ShouldBe(["2020-12 1", "2021-01 not covered"]);
        Months(workshop, "2021-01-31", ("known-on", "2021-06-02")).ShouldBe(["2020-12 1", "2021-01 none recorded"]);
    }

    [Fact]
    public void A_candidate_whose_month_a_later_release_covers_is_no_source_any_more()
    {
        using var workshop = new Workshop();
        workshop.Import(workshop.Text("GEDEvent_v20_0_1.csv", Text(Tiny.Row(2, "2020-01-03"))));
        workshop.Import(workshop.Text("ged201.csv", Text(Tiny.Row(1, "2019-12-05"))));
        workshop.Import(workshop.Text("ged211.csv", Text(Tiny.Row(1, "2019-12-05"))));

        Brief(workshop, "2020-12-31").ShouldNotContain("20.0.1");
        Months(workshop, "2020-02-15").ShouldBe(["2019-12 1", "2020-01 none recorded", "2020-02 (part) none recorded"]);
    }

    [Fact]
    public void Where_candidates_take_over_rates_stop_and_nothing_is_compared()
    {
        using var workshop = new Workshop();
        workshop.Import(workshop.Text("ged211.csv", Text([.. Enumerable.Range(1, 24).Select(month => Tiny.Row(month, $"{2018 + ((month + 11) / 12):0000}-{((month - 1) % 12) + 1:00}-05"))])));
        workshop.Import(workshop.Text("GEDEvent_v21_01_21_03.csv", Text([.. Enumerable.Range(1, 9).Select(event_ => Tiny.Row(100 + event_, $"2021-0{((event_ - 1) % 3) + 1}-07"))])));

        var across = Brief(workshop, "2021-03-31");
        across.ShouldContain("counting changed in 2021-01 (candidate releases take over), so each part has its own rate: 1.00 (95 % interval");
        across.ShouldContain("events a month from 2020-04 to 2020-12 and 3.00 (95 % interval");
        across.ShouldContain("events a month from 2021-01 to 2021-03.");
        across.ShouldContain("was not counted alike: counting changed in 2021-01 (candidate releases take over).");
        across.ShouldContain("; counting changed in 2021-01 (candidate releases take over), and no rate is compared across that.");
        across.ShouldContain("counting changed in 2021-01 (candidate releases take over), so no change can be given");
        across.ShouldNotContain("times the rate");

        var before = Brief(workshop, "2020-12-31");
        before.ShouldContain("1.00 (95 % interval");
        before.ShouldContain("enough to compare the order of magnitude only");
        before.ShouldNotContain("counting changed in");
    }

    [Theory]
    [InlineData("2021-10-05", "2021-11-05", "counting changed in 2021-01, and in the six months to 2021-12-31 there are 2 events, up from 1 in the six before, with 20 (16–24) deaths, up from 10 (8–12).")]
    [InlineData("2021-04-05", "2021-05-05", "counting changed in 2021-01 (candidate releases take over), and in the six months to 2021-12-31 none is recorded.")]
    public void A_lead_that_crosses_a_break_is_shortened_to_the_months_after_it(string second, string third, string expected)
    {
        using var workshop = new Workshop();
        workshop.Import(workshop.Text("ged211.csv", Text(Tiny.Row(1, "2019-05-05"), Tiny.Row(2, "2020-05-05"))));
        workshop.Import(workshop.Text("GEDEvent_v21_01_21_12.csv", Text(Tiny.Row(3, "2021-03-05"), Tiny.Row(4, second), Tiny.Row(5, third))));
        using var corpus = workshop.Open();

        Briefing.Make(corpus, new Request("brief", Filter.Empty.With("actor", "IS").With("as-of", "2021-12-31"))).Lead[0].ToString().ShouldContain(expected);
    }

    [Fact]
    public void A_year_of_candidates_is_not_compared_with_a_year_of_final_events()
    {
        using var workshop = new Workshop();
        workshop.Import(workshop.Text("ged211.csv", Text(Tiny.Row(1, "2019-05-05"), Tiny.Row(2, "2020-05-05"))));
        workshop.Import(workshop.Text("GEDEvent_v21_01_21_12.csv", Text(Tiny.Row(3, "2021-05-05"))));

        Brief(workshop, "2021-12-31").ShouldContain("counting changed in 2021-01 (candidate releases take over), so the last six months are compared with the six before");
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
        var chart = Tempo(corpus, "A", "2020-12-31").Charts.OfType<BarChart>().Single(chart => chart.Id == "tempo-months");
        chart.Breaks.ShouldBe([new BarBreak("2020-03", "2020-03", "a second reader joined of 2")]);
        Text(corpus, "A", "2020-12-31").ShouldContain("counting changed in 2020-03 (a second reader joined of 2)");
    }

    [Fact]
    public void An_event_before_every_covered_month_is_told_without_a_rate()
    {
        using var workshop = new Workshop();
        workshop.Import(workshop.Text("GEDEvent_v23_0_10.csv", Text(Tiny.Row(1, "2023-09-03"), Tiny.Row(2, "2023-10-04"))));

        var brief = Brief(workshop, "2023-09-30");

        brief.ShouldContain("Reference period  no month that the files are for");
        brief.ShouldContain("Cannot be said: no month up to 2023-09-30 is one that the files are for.");
        Months(workshop, "2023-09-30").ShouldBe(["2023-09 (not covered) 1"]);
    }

    [Theory]
    [InlineData("2021-02-28")]
    [InlineData("2022-02-28")]
    [InlineData("2020-02-29")]
    public void A_year_to_the_end_of_February_is_twelve_whole_months(string asOf)
    {
        using var workshop = new Workshop();
        workshop.Import(workshop.Text("ged221.csv", Text([.. Enumerable.Range(1, 72).Select(month => Tiny.Row(month, $"{2016 + ((month + 11) / 12):0000}-{((month - 1) % 12) + 1:00}-05"))])), request => request with { Extent = ExtentKind.Complete, Months = Period.Find("2017-01..2022-12") });

        Brief(workshop, asOf).ShouldContain($"12 recorded events with 120 (96–144) deaths in the year to {asOf}, unchanged from 12 events with 120 (96–144) deaths in the year before");
    }

    [Fact]
    public void Candidates_alone_say_nothing_of_months_that_a_final_release_has_taken_over()
    {
        using var workshop = new Workshop();
        workshop.Import(workshop.Text("ged211.csv", Text(Tiny.Row(1, "2020-11-05"))));
        workshop.Import(workshop.Text("GEDEvent_v20_0_12.csv", Text(Tiny.Row(1, "2020-12-05"))));
        workshop.Import(workshop.Text("GEDEvent_v21_0_1.csv", Text(Tiny.Row(3, "2021-01-05"), Tiny.Row(4, "2020-10-05"))));

        Months(workshop, "2021-01-31", ("status", "candidate")).ShouldBe(["2021-01 1"]);
    }

    [Fact]
    public void A_complete_file_of_one_country_covers_nothing_of_another()
    {
        using var workshop = new Workshop();
        ImportReport Of(string name, string country, string iso, string months, params string[] days) => workshop.Import(
            workshop.Text(name, Text([.. days.Select((day, at) => Tiny.Row((name[0] * 100) + at, day, country: country))])),
            request => request with { Release = "21.1", Extent = ExtentKind.Complete, Countries = [iso], Months = Period.Find(months) });
        Of("a.csv", "Afghanistan", "AFG", "2020-01..2020-12", "2020-02-01");
        Of("p.csv", "Pakistan", "PAK", "2019-06..2020-12", "2020-03-01", "2019-07-01");

        Months(workshop, "2020-03-31", ("country", "PAK")).ShouldBe(["2019-07 1", .. Enumerable.Range(8, 5).Select(month => $"2019-{month:00} none recorded"), "2020-01 none recorded", "2020-02 none recorded", "2020-03 1"]);
        Months(workshop, "2020-03-31").ShouldBe(["2019-07 (not covered) 1", .. Enumerable.Range(8, 5).Select(month => $"2019-{month:00} not covered"), "2020-01 none recorded", "2020-02 1", "2020-03 1"]);
    }

    [Fact]
    public void Where_a_second_dataset_begins_or_a_selection_follows_a_complete_release_counting_changes()
    {
        using var workshop = new Workshop();
        workshop.Import(workshop.Text("ged211.csv", Text(Tiny.Row(1, "2020-11-05"))));
        workshop.Import(workshop.Text("ged-22.1-some.csv", Text(Tiny.Row(2, "2021-02-05"), Tiny.Row(3, "2021-03-05"))));
        var notes = workshop.Text("notes.csv", "event no,Day,Attacker,Target,Killed,Country,Lat,Lon\n9,2021-03-07,IS,B,3,Afghanistan,34.5,69.1\n");
        workshop.Scaffold("my-notes", notes, yaml => yaml.Replace("family: my-notes", "family: ucdp", StringComparison.Ordinal), sql => sql.Replace("'my-notes:'", "'ucdp:'", StringComparison.Ordinal));
        workshop.Import(notes);
        using var corpus = workshop.Open();

        var breaks = Tempo(corpus, "IS", "2021-03-31").Charts.OfType<BarChart>().Single(chart => chart.Id == "tempo-months").Breaks;

        breaks.ShouldBe([new BarBreak("2021-02", "2021-02", "the files hold only a selection of events"), new BarBreak("2021-03", "2021-03", "my-notes begins")]);
    }

    [Fact]
    public void Every_worldwide_release_that_adds_months_covers_them()
    {
        using var workshop = new Workshop();
        workshop.Import(workshop.Text("a.csv", Text(Tiny.Row(1, "2018-11-05"))), request => request with { Release = "19.1", Extent = ExtentKind.Complete, Months = Period.Find("2018-01..2018-12") });
        workshop.Import(workshop.Text("b.csv", Text(Tiny.Row(2, "2019-11-05", b: "Another"))), request => request with { Release = "20.1", Extent = ExtentKind.Complete, Months = Period.Find("2019-01..2019-12") });
        workshop.Import(workshop.Text("c.csv", Text(Tiny.Row(3, "2020-11-05", b: "Another"))), request => request with { Release = "21.1", Extent = ExtentKind.Complete, Months = Period.Find("2020-01..2020-12") });

        Brief(workshop, "2020-12-31").ShouldContain("2018-01-01 to 2020-12-31");
    }

    [Fact]
    public void A_corpus_of_an_older_Dyad_is_brought_up_to_date_with_the_months_of_its_candidates()
    {
        using var workshop = new Workshop();
        workshop.Import(workshop.Text("GEDEvent_v23_0_10.csv", Text(Tiny.Row(1, "2023-09-03"), Tiny.Row(2, "2023-10-04"))));
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
        workshop.Import(workshop.Text("ged211.csv", Text(Tiny.Row(1, "2020-11-05"))));
        workshop.Import(workshop.Text("GEDEvent_v21_0_1.csv", Text(Tiny.Row(2, "2021-01-03"), Checked(Tiny.Row(3, "2021-01-04", triple: "500,600,400")))));

        var brief = Brief(workshop, "2021-01-31");

        brief.ShouldContain("The main doubt: 1 further event with 500 (400–600) deaths, still being checked by the publisher, are left out.");
        brief.ShouldContain("Doubtful: 1 event with 500 (400–600) deaths are left out");
        brief.ShouldNotContain("Selection:");
        using var corpus = workshop.Open();
        Unsaid.Of(corpus, Filter.Empty, null).ShouldBe(["1 event more is left out as doubtful, because the publisher is still checking; to count them too: --status candidate,final,doubtful"]);
        Unsaid.Of(corpus, Filter.Empty.With("status", "candidate,final,doubtful"), null).ShouldBeEmpty();
    }

    [Fact]
    public void A_final_record_takes_the_place_of_the_candidate_it_came_from_though_its_file_is_a_selection()
    {
        using var workshop = new Workshop();
        workshop.Import(workshop.Text("GEDEvent_v21_01_21_12.csv", Text(Checked(Tiny.Row(1, "2021-10-04")), Tiny.Row(2, "2021-10-05"))));
        workshop.Import(workshop.Text("ged-22.1-some.csv", Text(Tiny.Row(1, "2021-10-04", triple: "20,20,20"))));
        workshop.Import(workshop.Text("ged-21.1-some.csv", Text(Tiny.Row(2, "2021-10-05", triple: "99,99,99"))));

        using var corpus = workshop.Open();

        corpus.Events(Filter.Empty).Select(row => $"{row.EventId} {row.Release} {row.Best}").ShouldBe(["ucdp:1 22.1 20", "ucdp:2 21.01.21.12 10"]);
    }

    [Fact]
    public void A_count_says_which_months_no_file_is_for()
    {
        using var workshop = new Workshop();
        workshop.Import(workshop.Text("ged211.csv", Text(Tiny.Row(1, "2020-11-05"))));
        workshop.Import(workshop.Text("GEDEvent_v21_0_4.csv", Text(Tiny.Row(2, "2021-04-03"))));
        using var corpus = workshop.Open();

        Unsaid.Of(corpus, Filter.Empty.With("t", "2021"), null).ShouldBe(["No file covers 2021-01 to 2021-03, 2021-05 to 2021-12: these months are unknown, not zero."]);
        Unsaid.Of(corpus, Filter.Empty, Period.Find("2020-11..2021-04")).ShouldBe(["No file covers 2021-01 to 2021-03: these months are unknown, not zero."]);
        Unsaid.Of(corpus, Filter.Empty.With("t", "2020"), null).ShouldBeEmpty();
    }

    [Fact]
    public void A_selection_without_an_event_of_the_group_covers_none_of_its_months()
    {
        using var workshop = new Workshop();
        workshop.Import(workshop.Text("ged-21.1-a.csv", Text(Tiny.Row(1, "2018-11-05"), Tiny.Row(2, "2018-12-05"))));
        workshop.Import(workshop.Text("ged-21.1-b.csv", Text(Tiny.Row(3, "2019-03-05", b: "Another"), Tiny.Row(4, "2020-12-05", b: "Another"))));

        Months(workshop, "2019-02-28").ShouldBe(["2018-11 1", "2018-12 1", "2019-01 not covered", "2019-02 not covered"]);
        Brief(workshop, "2019-02-28").ShouldContain("2018-11-01 to 2018-12-31");
    }

    [Fact]
    public void Two_selections_are_not_two_halves_of_one_and_what_only_the_older_holds_is_told()
    {
        using var workshop = new Workshop();
        workshop.Import(workshop.Text("ged-19.1-a.csv", Text(Tiny.Row(1, "2018-11-05"), Tiny.Row(2, "2018-12-05"))));
        workshop.Import(workshop.Text("ged-21.1-b.csv", Text(Tiny.Row(3, "2018-12-05"), Tiny.Row(4, "2019-02-05"))));
        using var corpus = workshop.Open();

        Tempo(corpus, "IS", "2019-02-28").Charts.OfType<BarChart>().Single(chart => chart.Id == "tempo-months").Breaks.Select(change => change.ToString())
            .ShouldBe([new BarBreak("2018-12", "2018-12", "the files hold another selection of events").ToString(), new BarBreak("2019-01", "2019-01", "the files hold another selection of events").ToString()]);
        Text(corpus, "IS", "2019-02-28").ShouldContain("Releases: 2 events with 20");
        Text(corpus, "IS", "2019-02-28").ShouldContain("The main doubt: 4 events come from files that may not hold every event, so totals may be too low.");
    }

    [Fact]
    public void A_file_without_an_event_covers_nothing()
    {
        using var workshop = new Workshop();
        workshop.Import(workshop.Text("ged211.csv", Text(Tiny.Row(1, "2020-11-05"))));

        Should.Throw<DyadException>(() => workshop.Import(workshop.Text("GEDEvent_v21_0_1.csv", Text()))).Message.ShouldContain("it holds a header and no record");

        Months(workshop, "2021-01-31").ShouldBe(["2020-11 1", "2020-12 none recorded", "2021-01 not covered"]);
    }

    [Fact]
    public void The_deadliest_month_is_looked_for_among_records_that_do_not_say_how_exact_they_are_too()
    {
        using var workshop = new Workshop();
        workshop.Import(workshop.Text("ged-21.1-reduced.csv", "id,year,month,day,country,type_of_violence,conflict_name,side_a,side_b,latitude,longitude,low_death,best_death,high_death\n1,2017,7,31,Afghanistan,State-based violence,Iraq: Government,Government of Iraq,IS,34.5,69.1,60,60,60\n"));
        workshop.Import(workshop.Text("ged-22.1-full.csv", Text(Tiny.Row(2, "2018-01-05"))));

        var brief = Brief(workshop, "2018-01-31");

        brief.ShouldContain("the deadliest month is 2017-07 with 60");
        brief.ShouldContain("1 record does not say whether they are such, and 1 not how precisely they are dated");
        brief.ShouldContain("Summary records: 1 record does not say whether they cover several incidents; of the others 0 do");
    }

    [Fact]
    public void A_count_says_how_many_events_do_not_state_what_it_is_filtered_by()
    {
        using var workshop = new Workshop();
        workshop.Import(workshop.Text("ged-21.1-reduced.csv", "id,year,month,day,country,type_of_violence,conflict_name,side_a,side_b,latitude,longitude,low_death,best_death,high_death\n1,2017,7,31,Afghanistan,State-based violence,Iraq: Government,Government of Iraq,IS,34.5,69.1,60,60,60\n"));
        workshop.Import(workshop.Text("ged-22.1-full.csv", Text(Tiny.Row(2, "2017-07-05"))));
        using var corpus = workshop.Open();

        IEnumerable<string> Said(string key, string value) => Unsaid.Of(corpus, Filter.Empty.With(key, value), null);

        Said("place", "exact").ShouldBe(["1 event does not say how precise the place is, and is left out by --place."]);
        Said("date", "day").Single().ShouldEndWith("left out by --date.");
        Said("summary", "no").Single().ShouldEndWith("and is counted by --summary.");
        Said("active-year", "yes").ShouldBe(["1 event does not say whether the year was active, and is left out by --active-year."]);
        Said("admin1", "Kabul province").Single().ShouldBe("1 event does not say in which province it happened, and is left out by --admin1.");
        Said("country", "AFG").ShouldBeEmpty();
    }

    private static string Checked(string row) => row.Replace(",1,Clear,", ",1,Check deaths,", StringComparison.Ordinal);

    private static IReadOnlyList<string> Months(Workshop workshop, string asOf, params (string Key, string Value)[] more)
    {
        using var corpus = workshop.Open();
        var table = Tempo(corpus, "IS", asOf, more).Charts.Single(chart => chart.Id == "tempo-months").Table;
        return [.. table.Rows.Select(row => $"{row[0].Text} {row[1].Text}")];
    }

    private static Answer Tempo(Corpus corpus, string actor, string asOf, params (string Key, string Value)[] more) => Briefing.Ask(corpus, Request("tempo", actor, asOf, more));

    private static Request Request(string verb, string actor, string asOf, (string Key, string Value)[] more) =>
        new(verb, more.Aggregate(Filter.Empty.With("actor", actor).With("as-of", asOf), (filter, pair) => filter.With(pair.Key, pair.Value)));

    private static string Brief(Workshop workshop, string asOf)
    {
        using var corpus = workshop.Open();
        return Text(corpus, "IS", asOf);
    }

    private static string Text(Corpus corpus, string actor, string asOf) => BriefText.Write(Briefing.Make(corpus, Request("brief", actor, asOf, [])), width: 10_000);

    private static string Text(params string[] rows) => string.Join('\n', rows.Prepend(Tiny.Columns)) + "\n";
}
