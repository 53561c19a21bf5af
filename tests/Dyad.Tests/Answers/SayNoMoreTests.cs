using Dyad.Answers.Briefs;
using Dyad.Answers.Documents;
using Dyad.Answers.Lines;
using Dyad.Answers.Quality;
using Dyad.Answers.Writing;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Tests.Store;

namespace Dyad.Tests.Answers;

/// <summary>No sentence says more than the rows, on a few rows that one can count by hand.</summary>
public sealed class SayNoMoreTests
{
    private const string Allied = "Government of Afghanistan, Government of Pakistan";

    [Theory]
    [InlineData("10,5,5,0", "20,20,20", "10, or 100.0 % (66.7–100.0 %")]
    [InlineData("10,5,4,0", "19,19,19", "10, or between 66.7 and 100.0 %")]
    public void A_share_of_losses_is_its_bounds_alone_where_more_than_a_fifth_of_the_dead_has_no_side(string sides, string all, string expected)
    {
        // Side A is the group here. Five dead of unknown side fell against another: a fifth of 25, and more than that of 24.
        using var tiny = Tiny.Of(Tiny.Row(1, "2019-03-03", "IS", "Taleban", deaths: sides, triple: all), Tiny.Row(2, "2019-03-04", "IS", "Another", deaths: "0,0,0,5", triple: "5,5,5"));

        Ask(tiny, "opponents", "IS").ShouldContain(expected);
    }

    [Fact]
    public void Several_actors_on_one_side_are_no_actor_of_a_rank()
    {
        using var tiny = Tiny.Of(
            Tiny.Row(1, "2019-03-03"), Tiny.Row(2, "2019-03-04"), Tiny.Row(3, "2019-03-05", Allied, "Taleban"), Tiny.Row(4, "2019-03-06", Allied, "Taleban"), Tiny.Row(5, "2019-03-07", Allied, "Taleban"),
            Tiny.Row(6, "2019-12-31", Allied, "IS"));

        var power = Ask(tiny, "power", "IS");
        power.ShouldContain("took part in 3 of 6");
        power.ShouldContain("number 1 of 3 actors");
        power.ShouldNotContain(Allied);
        Ask(tiny, "power", Allied).ShouldContain("sides of several actors are not ranked");
    }

    [Fact]
    public void Civilians_are_no_subject()
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2019-03-03", "IS", "Civilians", violence: "3"));
        using var corpus = tiny.Open();

        var refusal = Should.Throw<DyadException>(() => Briefing.Make(corpus, new Request("brief", Filter.Empty.With("actor", "Civilians"))));
        refusal.Trouble.ShouldBe(Trouble.Usage);
        refusal.Message.ShouldContain("not an armed group");
        ShellLine.Of(refusal.Note).ShouldContain("dyad count --violence one_sided");
    }

    [Fact]
    public void A_group_whose_events_are_all_doubtful_is_not_absent()
    {
        using var tiny = new Tiny();
        tiny.Import(tiny.File("GEDEvent_v23_0_10.csv", Tiny.Row(1, "2023-10-05").Replace(",Clear,", ",Check deaths,", StringComparison.Ordinal), Tiny.Row(2, "2023-10-06", b: "Taleban")), ExtentKind.Selected, "23.0.10");
        using var corpus = tiny.Open();

        foreach (var filter in new[] { Filter.Empty.With("actor", "IS"), Filter.Empty.With("actor", "IS").With("as-of", "2023-10-31") })
        {
            var words = ShellLine.Of(Should.Throw<DyadException>(() => Briefing.Make(corpus, new Request("brief", filter))).Note);
            words.ShouldContain("very event of IS in this corpus is doubtful, still being checked by its publisher, and left out (1 event)");
            words.ShouldContain("--status candidate,final,doubtful");
        }
    }

    [Fact]
    public void The_main_doubt_is_what_touches_most_of_the_events_or_of_the_dead()
    {
        // One event in ten sums up several incidents and holds two thirds of the dead; a row of the whole year is open in July.
        string[] rows = [.. Enumerable.Range(1, 9).Select(day => Tiny.Row(day, $"2019-03-0{day}")), Tiny.Row(10, "2019-03-10", clarity: "2", triple: "180,180,180"), Tiny.Row(11, "2019-12-31")];
        using var summed = Tiny.Of(rows);
        Lead(summed, "IS", "2019-12-31").ShouldContain("The main doubt: 180 deaths are in 1 record that sums up several incidents, whose days and places may be rough.");
        Lead(summed, "Government of Afghanistan", "2019-12-31").ShouldContain("The main doubt: what allies of a government do is filed under its name");

        using var open = Tiny.Of([.. rows, Tiny.Row(12, "2019-01-01", end: "2019-12-31", triple: "900,900,900"), Tiny.Row(13, "2018-01-01")]);
        Lead(open, "IS", "2019-06-30").ShouldContain("The main doubt: 900 of 1,170");

        using var plain = Tiny.Of(Tiny.Row(1, "2019-03-01"), Tiny.Row(2, "2019-12-31"));
        Lead(plain, "IS", "2019-12-31").ShouldContain("The main doubt: events that nobody reported");
    }

    [Fact]
    public void Cells_are_said_with_the_events_in_them_and_no_word_of_spread_without_the_test()
    {
        using var tiny = Tiny.Of(
            Tiny.Row(1, "2018-03-03"), Tiny.Row(2, "2018-04-03"), Tiny.Row(3, "2019-03-03", point: "31.6,65.7"), Tiny.Row(4, "2019-04-03", point: "36.7,67.1"), Tiny.Row(5, "2019-12-31", where: "6"));

        var reply = Ask(tiny, "territory", "IS", "2019-12-31");
        reply.ShouldContain("2 cells with 2 events in the twelve months to 2019-12-31, 1 cell with 2 events in the twelve before: no spreading or shrinking beyond the usual variation");
    }

    [Fact]
    public void An_opponent_is_first_recorded_and_not_met()
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2018-03-03"), Tiny.Row(2, "2019-03-03", "Taleban", "IS"), Tiny.Row(3, "2019-12-31"));
        using var corpus = tiny.Open();

        Briefing.Ask(corpus, new Request("recent", Filter.Empty.With("actor", "IS"))).Details.Select(detail => detail.ToString())
            .ShouldContain("Opponents first recorded in that year: Taleban (1 event from 2019-03-03).");
    }

    private static string Ask(Tiny tiny, string question, string actor, string asOf = "2019-12-31")
    {
        using var corpus = tiny.Open();
        return string.Join(' ', AnswerText.Write(Briefing.Ask(corpus, new Request(question, Filter.Empty.With("actor", actor).With("as-of", asOf))), 4000).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Lead(Tiny tiny, string actor, string asOf)
    {
        using var corpus = tiny.Open();
        var brief = Briefing.Make(corpus, new Request("brief", Filter.Empty.With("actor", actor).With("as-of", asOf)));
        QualityGate.Check(brief).ShouldBeEmpty();
        return string.Join(' ', brief.Lead);
    }
}
