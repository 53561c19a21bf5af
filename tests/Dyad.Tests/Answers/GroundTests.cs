using Dyad.Answers.Briefs;
using Dyad.Answers.Charts;
using Dyad.Answers.Documents;
using Dyad.Answers.Sentences;
using Dyad.Model.Requests;
using Dyad.Tests.Store;

namespace Dyad.Tests.Answers;

/// <summary>The ground by quarter, what is new and what is left, and what lies in no cell, on rows that one can count by hand.</summary>
public sealed class GroundTests
{
    [Fact]
    public void A_quarter_has_its_cells_provinces_share_and_middle()
    {
        // Half a degree of longitude on either side of the middle at 34.1° N is 46 km.
        using var tiny = Tiny.Of(
            Tiny.Row(1, "2020-07-01", point: "34.1,62.0"), Tiny.Row(2, "2020-09-30", point: "34.1,63.0", admin1: "Herat province"),
            Tiny.Row(3, "2020-10-01", point: "34.1,62.0"), Tiny.Row(4, "2020-10-02", where: "4", admin1: "Herat province"),
            Tiny.Row(5, "2020-08-01", "Others", "Taleban", "2"), Tiny.Row(6, "2020-08-02", "Others", "Taleban", "2"));

        var rows = Quarters(Ask(tiny)).Rows;

        rows.Select(row => string.Join(" | ", row.Select(cell => cell.Text))).ShouldBe(
        [
            "2020-Q3 | 2 | 2 | 2 | 50 % | 34.0° N 62.5° E | 46",
            "2020-Q4 | 2 | 1 | 2 | 100 % | 34.0° N 62.0° E | 0",
        ]);
        rows[0].Skip(2).Select(cell => cell.Figure).OfType<Figure>().ShouldAllBe(figure => figure.Inputs[0].Events == 2);
    }

    [Fact]
    public void Half_of_the_events_lie_within_the_distance_and_the_middle_may_lie_on_the_180th_meridian()
    {
        using var tiny = Tiny.Of(
            Tiny.Row(1, "2020-07-01", point: "0.0,179.0"), Tiny.Row(2, "2020-07-02", point: "0.0,-179.0"), Tiny.Row(3, "2020-07-03", point: "0.0,179.0"), Tiny.Row(4, "2020-07-04", point: "0.0,-179.0"),
            Tiny.Row(5, "2020-10-01", point: "0.0,10.0"), Tiny.Row(6, "2020-10-02", point: "0.0,10.0"), Tiny.Row(7, "2020-10-03", point: "0.0,10.9"));

        // A degree is 111 km. The middle of the three lies at 10.3° E: two are 33 km from it and one 67.
        Quarters(Ask(tiny)).Rows.Select(row => (row[^2].Text, row[^1].Figure!.Value)).ShouldBe([("0.0° N 180.0° E", 111m), ("0.0° N 10.5° E", 33m)]);
    }

    [Fact]
    public void A_quarter_without_an_event_is_said_and_a_row_longer_than_its_quarter_is_in_none()
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2020-02-01"), Tiny.Row(2, "2020-04-01", end: "2020-07-01"), Tiny.Row(3, "2020-11-01", where: "6"));

        var table = Quarters(Ask(tiny));

        table.Rows.Select(row => $"{row[0].Text} {row[1].Text} {row[2].Text} {row[^2].Text}").ShouldBe(["2020-Q1 1 1 34.5° N 69.0° E", "2020-Q2 none recorded  ", "2020-Q3 none recorded  ", "2020-Q4 1 not known no point"]);
        table.Note!.ToString().ShouldEndWith("In no quarter: 1 event that lasts or may last longer than one.");
    }

    [Fact]
    public void A_brief_has_the_last_eight_quarters_and_the_question_asked_alone_all()
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2017-02-01"), Tiny.Row(2, "2020-12-01"));
        using var corpus = tiny.Open();
        var request = new Request("brief", Filter.Empty.With("actor", "IS").With("as-of", "2020-12-31"));

        Quarters(Ask(tiny)).Rows.Count.ShouldBe(16);
        Quarters(Briefing.Make(corpus, request).Sections.SelectMany(section => section.Answers).Single(answer => answer.Question == "territory")).Rows
            .Select(row => row[0].Text).ShouldBe(["2019-Q1", "2019-Q2", "2019-Q3", "2019-Q4", "2020-Q1", "2020-Q2", "2020-Q3", "2020-Q4"]);
    }

    [Fact]
    public void A_cell_is_new_that_had_no_event_in_the_twelve_months_before_and_left_that_has_none_since()
    {
        using var tiny = Tiny.Of(
            Tiny.Row(1, "2018-06-01", point: "34.25,61.25"),
            Tiny.Row(2, "2019-01-01", point: "34.25,62.25"), Tiny.Row(3, "2019-12-31", point: "34.25,63.25"), Tiny.Row(4, "2019-05-01", point: "34.25,66.25"),
            Tiny.Row(5, "2020-01-01", point: "34.25,63.25"), Tiny.Row(6, "2020-02-01", point: "34.25,64.25"));

        Ask(tiny).Details[0].ToString().ShouldBe("With an event in the twelve months and none in the twelve before: 1 cell; the other way round: 2 cells.");
    }

    [Fact]
    public void A_cell_with_one_pair_of_armed_actors_is_told_also_where_the_group_attacked_civilians_alone()
    {
        using var tiny = Tiny.Of(
            Tiny.Row(1, "2020-01-01", point: "34.25,62.25"), Tiny.Row(2, "2020-01-02", "IS", "Taleban", "2", point: "34.25,62.25"),
            Tiny.Row(3, "2020-02-01", point: "34.25,63.25"), Tiny.Row(4, "2020-02-02", "IS", "Civilians", "3", point: "34.25,63.25"),
            Tiny.Row(5, "2020-03-01", "IS", "Civilians", "3", point: "34.25,64.25"), Tiny.Row(6, "2020-03-02", "Others", "Taleban", "2", point: "34.25,64.25"),
            Tiny.Row(7, "2020-03-01", "IS", "Civilians", "3", point: "34.25,65.25"));

        Ask(tiny).Details.ShouldHaveSingleItem().ToString().ShouldBe("In 2 of the 4 cells one pair of armed actors is recorded as fighting and no other.");
    }

    [Fact]
    public void What_is_placed_no_better_than_by_area_is_told_by_it_and_is_on_no_map()
    {
        using var tiny = Tiny.Of(
            Tiny.Row(1, "2020-01-01"), Tiny.Row(2, "2020-01-02", where: "4", admin1: "Herat province"), Tiny.Row(3, "2020-01-03", where: "4", admin1: "Herat province"), Tiny.Row(4, "2020-01-04", where: "6", admin1: ""));

        var answer = Ask(tiny);

        answer.Details[^1].ToString().ShouldBe("Not in a cell, and on no map: 3 events whose place is known no better than by area; 2 anywhere in Herat province (Afghanistan), 1 elsewhere or anywhere in a country.");
        answer.Charts.OfType<CellMap>().Single().Cells.Sum(cell => cell.Figure.Value).ShouldBe(1);
    }

    private static Table Quarters(Answer answer) => answer.Tables.Single(table => table.Title == "Its ground by quarter");

    private static Answer Ask(Tiny tiny)
    {
        using var corpus = tiny.Open();
        return Briefing.Ask(corpus, new Request("territory", Filter.Empty.With("actor", "IS").With("as-of", "2020-12-31")));
    }
}
