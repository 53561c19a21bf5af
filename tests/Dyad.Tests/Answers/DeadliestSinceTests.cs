using Dyad.Answers.Briefs;
using Dyad.Answers.Documents;
using Dyad.Model.Requests;
using Dyad.Tests.Store;
using Dyad.Tests.Store.Releases;

namespace Dyad.Tests.Answers;

/// <summary>Since when a record is the deadliest for an opponent and a country, and how many others may have been deadlier; shares of a theatre; firsts.</summary>
public sealed class DeadliestSinceTests
{
    private static readonly string[] Rows =
    [
        Tiny.Row(1, "2010-05-01", b: "Others", triple: "50,60,40"),
        Tiny.Row(2, "2015-05-01", b: "Others", triple: "20,25,18"),
        Tiny.Row(3, "2016-05-01", b: "Others", triple: "20,24,18"),
        Tiny.Row(4, "2018-05-01", a: "More", b: "Others", violence: "2", triple: "30,30,30"),
        Tiny.Row(5, "2017-05-01", b: "Others", triple: "90,90,90", end: "2017-12-31", clarity: "2"),
        Tiny.Row(6, "2020-06-01", triple: "30,40,25"),
        Tiny.Row(7, "2020-07-01", a: "More", b: "IS", violence: "2", triple: "10,10,10", country: "Mali"),
    ];

    [Fact]
    public void A_record_is_the_deadliest_since_the_last_with_as_many_dead_and_a_rival_is_one_whose_range_reaches_it()
    {
        var answer = Ask("landmarks", "2020-12-31");

        answer.Details.Select(sentence => sentence.ToString()).ShouldBe(
        [
            "The deadliest record of its last covered year, ucdp:6 of 2020-06-01 with 30 (25–40) deaths, is the deadliest of a single incident for Government of Afghanistan since ucdp:1 of 2010-05-01, which had 50 (40–60); 1 other record of that time reaches its low estimate, so that it may have been deadlier.",
            "The deadliest record of its last covered year, ucdp:6 of 2020-06-01 with 30 (25–40) deaths, is the deadliest of a single incident for Afghanistan since ucdp:4 of 2018-05-01, which had 30 (no range given); no other of that time reaches its low estimate.",
        ]);
    }

    [Fact]
    public void Two_as_deadly_on_days_on_end_leave_no_day_for_a_rival()
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2019-12-31", triple: "30,40,25"), Tiny.Row(2, "2020-01-01", triple: "30,40,25"));
        using var corpus = tiny.Open();

        Briefing.Ask(corpus, new Request("landmarks", Filter.Empty.With("actor", "IS").With("as-of", "2020-12-31"))).Details[0].ToString()
            .ShouldContain("ucdp:2 of 2020-01-01 with 30 (25–40) deaths, is the deadliest of a single incident for Government of Afghanistan since ucdp:1 of 2019-12-31, which had 30 (25–40); no other");
    }

    [Fact]
    public void Asked_alone_it_lists_the_first_in_each_country_and_against_each_opponent()
    {
        var tables = Ask("landmarks", "2020-12-31").Tables;

        tables.Single(table => table.Title == "First and last in each country").Rows.Select(row => $"{row[0].Text} {row[3].Text}").ShouldBe(["Afghanistan 2020-06-01", "Mali 2020-07-01"]);
        tables.Single(table => table.Title == "First and last against each opponent").Rows.Select(row => $"{row[0].Text} {row[3].Text}").ShouldBe(["Government of Afghanistan 2020-06-01", "More 2020-07-01"]);
    }

    [Fact]
    public void Its_share_is_given_of_events_of_deaths_and_of_cells()
    {
        using var workshop = Of([.. Rows, Tiny.Row(8, "2020-08-01", b: "Others", triple: "60,60,60", point: "31.6,65.7")]);
        using var corpus = workshop.Open();

        Briefing.Ask(corpus, Request("power", "2020-12-31")).Tables[0].Rows.Select(row => string.Join(" ", row.Select(cell => cell.Figure is { } figure ? $"{figure.Value:0.#}" : cell.Text)))
            .ShouldBe(["events 2 3 66.7", "deaths, on all sides 40 100 40", "grid cells with events 2 3 66.7"]);
    }

    [Fact]
    public void The_ends_of_its_own_share_of_the_dead_give_it_none_and_all_of_unknown_side()
    {
        using var workshop = Of([Tiny.Row(1, "2020-03-01", deaths: "4,6,1,10", triple: "21,21,21")]);
        using var corpus = workshop.Open();

        var share = Briefing.Ask(corpus, Request("power", "2020-12-31")).Details.Single().Figures.Single(figure => figure.Unit == "per cent");

        // IS is side B: 6 of 10; 6 of 20; 16 of 20.
        (share.Value, share.Low, share.High).ShouldBe((60m, 30m, 80m));
    }

    private static Answer Ask(string question, string asOf)
    {
        using var workshop = Of(Rows);
        using var corpus = workshop.Open();
        return Briefing.Ask(corpus, Request(question, asOf));
    }

    private static Request Request(string question, string asOf) => new(question, Filter.Empty.With("actor", "IS").With("as-of", asOf));

    private static Workshop Of(IEnumerable<string> rows)
    {
        var workshop = new Workshop();
        workshop.Import(workshop.Text("ged211.csv", CoveredBriefs.File([.. rows])));
        return workshop;
    }
}
