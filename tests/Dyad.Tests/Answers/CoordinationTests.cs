using Dyad.Answers.Briefs;
using Dyad.Answers.Documents;
using Dyad.Model.Requests;
using Dyad.Tests.Store;

namespace Dyad.Tests.Answers;

/// <summary>Two with a common enemy in one cell and week, on rows in which one can count it.</summary>
public class CoordinationTests
{
    // Of 56 weeks. No shift but that of none makes more than a few of them meet.
    private static readonly int[] Weeks = [0, 1, 3, 7, 12, 20, 30, 31, 35, 44, 50, 55];
    private static readonly int[] Others = [0, 2, 5, 9, 14, 17, 25, 27, 37, 42, 48, 55];

    [Fact]
    public void Two_that_fight_a_third_in_the_same_cells_and_weeks_do_so_more_often_than_chance()
    {
        var answer = Ask([.. Fights(1, "Army", Weeks), .. Fights(100, "Band", Weeks)]);

        answer.Reply.ToString().ShouldBe("Army and Band fought Front in the same place and week more often than chance would have it: 12 times, where chance gives 2.6.");
        Rows(answer, 0).ShouldBe([["Army and Band", "Front", "2018-01-01 to 2019-01-27", "12", "2.6", "4.67", answer.Tables[0].Rows[0][6].Text, "more often"]]);
        decimal.Parse(answer.Tables[0].Rows[0][6].Text).ShouldBe(2 / 56m, 0.01m);
        Rows(answer, 1)[0].ShouldBe(["2018-W01", "179779", "1", "1"]);
        answer.Tables[1].Rows.Count.ShouldBe(12);
    }

    [Fact]
    public void What_chance_would_do_as_well_is_no_sign()
    {
        var answer = Ask([.. Fights(1, "Army", Weeks), .. Fights(100, "Band", Others)]);

        answer.Reply.ToString().ShouldBe("Events show no sign of acting together: of 1 pair of groups with a common enemy none fought it in the same places and weeks more or less often than chance would have it.");
        Rows(answer, 0)[0][3..].ShouldBe(["2", "2.6", "0.78", answer.Tables[0].Rows[0][6].Text, "not shown to differ"]);
    }

    [Fact]
    public void The_group_itself_is_a_pair_with_each_other_opponent_of_its_main_one()
    {
        var answer = Ask([.. Fights(1, "Army", Weeks), .. Fights(100, "Army", Weeks, b: "Band"), .. Fights(200, "Lone", [0, 55])]);

        Rows(answer, 0).ShouldHaveSingleItem()[..2].ShouldBe(["Front and Band", "Army"]);
    }

    [Fact]
    public void The_group_is_kept_where_its_main_opponent_has_four_others_with_more_events()
    {
        var answer = Ask([.. Fights(1, "Army", Weeks), .. from other in Enumerable.Range(0, 5) from row in Fights(1_000 * (other + 1), "Army", [.. Weeks, .. Weeks], b: $"Band {other}") select row]);

        Rows(answer, 0).Select(row => row[0]).ShouldBe(["Front and Band 0", "Front and Band 1", "Front and Band 2", "Front and Band 3"]);
    }

    [Theory]
    [InlineData("few events")]
    [InlineData("few weeks")]
    [InlineData("no common cell")]
    [InlineData("days known to a month")]
    [InlineData("rows of eight days")]
    [InlineData("several incidents")]
    [InlineData("a province's point")]
    [InlineData("civilians")]
    [InlineData("a coalition")]
    public void What_cannot_be_told_is_not_tested(string why)
    {
        int[] weeks = why switch { "few events" => [Weeks[0], .. Weeks[4..]], "few weeks" => [.. Weeks.Select(week => week - (week / 10))], _ => Weeks };
        IEnumerable<string> second = why switch
        {
            "no common cell" => Fights(100, "Band", weeks, point: "34.9,69.9"),
            "days known to a month" => Fights(100, "Band", weeks, precision: "4"),
            "rows of eight days" => Fights(100, "Band", weeks, days: 8),
            "several incidents" => Fights(100, "Band", weeks, clarity: "2"),
            "a province's point" => Fights(100, "Band", weeks, where: "4"),
            "civilians" => Fights(100, "Front", weeks, b: "Civilians"),
            "a coalition" => Fights(100, "Band, Army", weeks),
            _ => Fights(100, "Band", weeks),
        };

        var answer = Ask([.. Fights(1, "Army", why is "few weeks" ? weeks : Weeks), .. second]);

        answer.CanSay.ShouldBeFalse();
        answer.Tables.ShouldBeEmpty();
        answer.Details.ShouldHaveSingleItem().ToString().ShouldBe(
            "Events cannot show it either: no two groups fought a common enemy in the same cells, with at least ten events each, over a year of weeks that the files cover and count alike.");
    }

    // A fight with Front in each of these weeks after New Year 2018, a Monday.
    private static IEnumerable<string> Fights(
        int id, string a, int[] weeks, string b = "Front", string? point = null, string precision = "1", int days = 1, string clarity = "1", string where = "1") =>
        weeks.Select((week, at) =>
        {
            var day = new DateOnly(2018, 1, 1).AddDays((7 * week) + (at % 5));
            return Tiny.Row(id + at, $"{day:yyyy-MM-dd}", a: a, b: b, end: $"{day.AddDays(days - 1):yyyy-MM-dd}", point: point, datePrecision: precision, clarity: clarity, where: where);
        });

    private static Answer Ask(string[] rows)
    {
        using var tiny = Tiny.Of(rows);
        using var corpus = tiny.Open();
        return Briefing.Ask(corpus, new Request("coordination", Filter.Empty.With("actor", "Front").With("as-of", "2020-12-31")));
    }

    private static string[][] Rows(Answer answer, int table) => [.. answer.Tables[table].Rows.Select(row => row.Select(span => span.Text).ToArray())];
}
