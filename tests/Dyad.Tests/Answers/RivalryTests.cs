using Dyad.Answers.Briefs;
using Dyad.Answers.Documents;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Sources.Packs;
using Dyad.Store.Changes;
using Dyad.Tests.Sources.Packs;
using Dyad.Tests.Store;
using Dyad.Tests.Store.Releases;

namespace Dyad.Tests.Answers;

/// <summary>Who the main rival is, and what is counted of the two, on rows that one can count by hand.</summary>
public sealed class RivalryTests
{
    [Fact]
    public void The_main_rival_is_the_armed_actor_met_most_often_that_is_no_government_and_no_joined_name()
    {
        using var tiny = Tiny.Of(
            Tiny.Row(1, "2020-01-01"), Tiny.Row(2, "2020-01-02"), Tiny.Row(3, "2020-01-03"), Tiny.Row(4, "2020-01-04"),
            Tiny.Row(5, "2020-02-01", "Alpha, Beta", "IS", "2"), Tiny.Row(6, "2020-02-02", "Alpha, Beta", "IS", "2"), Tiny.Row(7, "2020-02-03", "Alpha, Beta", "IS", "2"),
            Tiny.Row(8, "2020-03-01", "IS", "Civilians", "3"), Tiny.Row(9, "2020-03-02", "IS", "Civilians", "3"), Tiny.Row(10, "2020-03-03", "IS", "Civilians", "3"),
            Tiny.Row(11, "2020-04-01", "IS", "Taleban", "2"), Tiny.Row(12, "2020-06-01", "Taleban", "IS"),
            Tiny.Row(13, "2020-05-01", "Another", "IS", "2"));

        var answer = Ask(tiny);

        answer.Reply.ToString().ShouldBe("Of armed actors other than governments it most often fights Taleban: 2 of its 13 events (15.4 %), with 20 (16–24) deaths on all sides, from 2020-04-01 to 2020-06-01.");
        answer.Tables[1].Rows.Select(row => (row[0].Text, row[1].Figure!.Value)).ShouldBe([("non-state", 1m), ("state-based", 1m)]);
    }

    [Fact]
    public void Asked_against_another_the_rival_is_that_other_be_it_a_government_but_never_civilians()
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2020-01-01"), Tiny.Row(2, "2020-04-01", "IS", "Taleban", "2"), Tiny.Row(3, "2020-03-02", "IS", "Civilians", "3"));

        Ask(tiny, "Government of Afghanistan").Reply.ToString().ShouldStartWith("The rival asked about is Government of Afghanistan: 1 event, with");
        Ask(tiny, "Civilians").Details.ShouldHaveSingleItem().ToString().ShouldStartWith("No main rival can be named");
    }

    [Theory]
    [InlineData("rival_of", "government-of-exampleland", "The rival that a pack records is Government of Exampleland: 3 events")]
    [InlineData("rival_of", "sample-brigades", "Cannot be said")]
    [InlineData("coordinated_with", "government-of-exampleland", "Cannot be said")]
    public void Where_it_meets_no_such_actor_the_rival_that_a_pack_records_is_the_one(string kind, string other, string reply)
    {
        string[] days = ["2020-01-01", "2020-02-01", "2020-03-01"];
        using var workshop = new Workshop();
        workshop.Import(workshop.Text("ged231.csv", string.Join('\n', days.Select((day, at) => Bound(Tiny.Row(at + 1, day))).Prepend(Tiny.Columns)) + "\n"));
        using var pack = new ExamplePack().And("relations.yaml", $"\n- {{ from: example-front, kind: {kind}, to: {other}, valid_from: 2019, source: radio-2020, confidence: low }}\n");
        new PackShelf(workshop.Corpus).Add(PackFolder.Read(pack.Folder));
        using var corpus = workshop.Open();

        var answer = Briefing.Ask(corpus, new Request("rivalry", Filter.Empty.With("actor", "example-front").With("as-of", "2020-12-31")));

        // A rival that it never met is told as such, beside what is recorded.
        (other == "sample-brigades" ? $"Cannot be said{answer.Details[0]}" : answer.Reply.ToString()).ShouldStartWith(reply);
        answer.Details[0].ToString().Contains("no event between the two is recorded", StringComparison.Ordinal).ShouldBe(other == "sample-brigades");
    }

    [Theory]
    [InlineData("2019-01-31", "2019-08-01", "2019-02 to 2019-07")]
    [InlineData("2019-01-31", "2019-07-31", null)]
    [InlineData("2019-01-31", "2019-08-01", null, "2019-02-01")]
    public void A_pause_is_six_months_on_end_without_an_event_of_the_two_and_into_which_none_runs_on(string first, string second, string? pause, string? end = null)
    {
        using var tiny = Tiny.Of(
            Tiny.Row(1, first, "IS", "Taleban", "2", end: end), Tiny.Row(2, second, "IS", "Taleban", "2"), Tiny.Row(3, "2019-12-01", "IS", "Taleban", "2"), Tiny.Row(4, "2020-05-01", "IS", "Taleban", "2"),
            Tiny.Row(5, "2020-10-01", "IS", "Taleban", "2"), Tiny.Row(6, "2019-04-01"));

        Ask(tiny).Details[^2].ToString().ShouldBe(pause is null
            ? "There is no pause: no six covered months on end are without a recorded event between them."
            : $"One pause, without a recorded event between them: {pause}.");
    }

    [Fact]
    public void A_month_that_is_not_covered_is_in_no_pause()
    {
        // A file of 2020 alone beside one of 2018: 2019 lies between, and is not covered.
        using var workshop = new Workshop();
        workshop.Import(Rows(workshop, "a.csv", "2018-01-01", "2018-06-30"), request => request with { Dataset = "ucdp-ged", Release = "18.1", Extent = ExtentKind.Selected });
        workshop.Import(Rows(workshop, "b.csv", "2020-02-01", "2020-12-31"), request => request with { Dataset = "ucdp-ged", Release = "20.1", Extent = ExtentKind.Selected });
        using var corpus = workshop.Open();

        var answer = Briefing.Ask(corpus, new Request("rivalry", Filter.Empty.With("actor", "IS").With("as-of", "2020-12-31")));

        answer.Details[^2].ToString().ShouldBe("One pause, without a recorded event between them: 2020-03 to 2020-11.");
        answer.Caveats[0].ToString().ShouldBe("The files may not hold every event, so the two may have fought in a pause.");
    }

    [Fact]
    public void The_longest_of_several_pauses_is_named_and_all_are_listed()
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2018-01-01", "IS", "Taleban", "2"), Tiny.Row(2, "2018-09-01", "IS", "Taleban", "2"), Tiny.Row(3, "2019-09-01", "IS", "Taleban", "2"));

        var answer = Ask(tiny);

        answer.Details[^2].ToString().ShouldBe("Of several pauses the longest, without a recorded event between them: 2019-10 to 2020-12.");
        answer.Tables[^1].Rows.Select(row => (row[0].Text, row[1].Text)).ShouldBe([("2018-02", "2018-08"), ("2018-10", "2019-08"), ("2019-10", "2020-12")]);
    }

    [Fact]
    public void A_place_has_the_events_of_the_two_and_their_share_in_all_of_its_events_there()
    {
        using var tiny = Tiny.Of(
            Tiny.Row(1, "2020-01-01", "IS", "Taleban", "2"), Tiny.Row(2, "2020-02-01", "IS", "Taleban", "2"), Tiny.Row(3, "2020-03-01"), Tiny.Row(4, "2020-03-02"),
            Tiny.Row(5, "2020-04-01", "IS", "Taleban", "2", admin1: "Nangarhar province"), Tiny.Row(6, "2020-05-01", admin1: ""));

        Ask(tiny).Tables[2].Rows.Select(row => (row[0].Text, row[1].Figure!.Value, row[2].Figure!.Value, row[3].Figure!.Value))
            .ShouldBe([("Kabul province (Afghanistan)", 2, 4, 50), ("Nangarhar province (Afghanistan)", 1, 1, 100)]);
    }

    [Fact]
    public void Where_no_province_is_stated_places_are_grid_cells()
    {
        using var tiny = Tiny.Of(
            Tiny.Row(1, "2020-01-01", "IS", "Taleban", "2", admin1: ""), Tiny.Row(2, "2020-02-01", "IS", "Taleban", "2", admin1: "", where: "6"), Tiny.Row(3, "2020-03-01", admin1: ""), Tiny.Row(4, "2020-03-02", admin1: "", where: "6"));

        Ask(tiny).Tables[2].Rows.Select(row => (row[0].Text, row[1].Figure!.Value, row[2].Figure!.Value, row[3].Figure!.Value)).ShouldBe([("179779 at 34.5° N 69.0° E", 1, 2, 50)]);
    }

    [Fact]
    public void A_cell_is_theirs_alone_where_no_other_pair_of_armed_actors_fights_in_it()
    {
        // Of four cells one has another pair's fight and one another pair of the group's; attacks on civilians are no fights.
        using var tiny = Tiny.Of(
            Tiny.Row(1, "2020-01-01", "IS", "Taleban", "2", point: "34.25,62.25"),
            Tiny.Row(2, "2020-02-01", "IS", "Taleban", "2", point: "34.25,63.25"), Tiny.Row(3, "2020-02-02", "Others", "Civilians", "3", point: "34.25,63.25"),
            Tiny.Row(4, "2020-03-01", "IS", "Taleban", "2", point: "34.25,64.25"), Tiny.Row(5, "2020-03-02", b: "Others", point: "34.25,64.25"),
            Tiny.Row(6, "2020-04-01", "IS", "Taleban", "2", point: "34.25,65.25"), Tiny.Row(7, "2020-04-02", point: "34.25,65.25"));

        var said = Ask(tiny).Details[0];

        said.ToString().ShouldBe("Their events lie in 4 grid cells of half a degree; in 2 of these nobody else is recorded as fighting.");
        said.Figures.ShouldAllBe(figure => figure.Inputs[0].Events == 4);
    }

    private static string Rows(Workshop workshop, string name, params string[] days) =>
        workshop.Text(name, string.Join('\n', days.Select((day, at) => Tiny.Row(at + (10 * name[0]), day, "IS", "Taleban", "2")).Prepend(Tiny.Columns)) + "\n");

    private static string Bound(string row) => row.Replace(",1,1,Government of Afghanistan,1,2,IS,", ",1,990001,Government of Exampleland,1,990002,Example Front,", StringComparison.Ordinal);

    private static Answer Ask(Tiny tiny, string? with = null)
    {
        using var corpus = tiny.Open();
        return Briefing.Ask(corpus, new Request("rivalry", Filter.Empty.With("actor", "IS").With("with", with).With("as-of", "2020-12-31")));
    }
}
