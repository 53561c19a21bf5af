using Dyad.Answers.Briefs;
using Dyad.Answers.Sentences;
using Dyad.Model.Requests;
using Dyad.Tests.Store;

namespace Dyad.Tests.Answers;

/// <summary>What words of headlines say of five made-up events: apart from what is coded, with their words and figures, each leading to its events.</summary>
public sealed class MethodsTests
{
    private static readonly Filter Group = Filter.Empty.With("actor", "IS").With("as-of", "2020-12-31");

    [Fact]
    public void Of_five_events_four_have_a_headline_and_three_headlines_state_a_method()
    {
        using var tiny = Five();
        using var corpus = tiny.Open();

        var answer = Briefing.Ask(corpus, new Request("methods", Group));

        answer.CanSay.ShouldBeTrue();
        answer.Reply.ToString().ShouldStartWith("Not coded: UCDP");
        answer.Reply.Figures.Take(3).Select(figure => figure.Value).ShouldBe([4, 5, 3]);
        answer.Details.ShouldHaveSingleItem().Figures.Select(figure => figure.Value).ShouldBe([2, 2]);
        Cells(answer.Tables.ShouldHaveSingleItem()).ShouldBe(
        [
            "air strike|none|1|airstrike|10 of 10 (100 %)|10 of 11 (91 %)",
            "ied|1|1|bombing|9 of 10 (90 %)|9 of 9 (100 %)",
            "suicide|1|1|suicide bombing|0 of 2 (0 %)|none in the labels",
        ]);
        answer.Caveats.ShouldContain(caveat => caveat.ToString().Contains("labelled by a language model, whose labels no person has checked", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_figure_of_the_headlines_leads_to_its_events()
    {
        using var tiny = Five();
        using var corpus = tiny.Open();
        var answer = Briefing.Ask(corpus, new Request("methods", Group));
        string Events(Figure figure) => string.Join(' ', corpus.Evidence(figure.Request).Select(row => row.EventId));

        answer.Tables[0].Rows.SelectMany(row => row).Select(cell => cell.Figure).OfType<Figure>().Select(Events)
            .ShouldBe(["ucdp:3", "ucdp:2", "ucdp:2", "ucdp:1", "ucdp:1"]);
        var (with, saying) = (answer.Reply.Figures.First(), answer.Reply.Figures.ElementAt(2));
        with.Inputs.Select(Events).ShouldBe(["ucdp:1 ucdp:2 ucdp:3 ucdp:4 ucdp:5", "ucdp:4"]);
        saying.Inputs.Skip(1).Select(Events).ShouldBe(["ucdp:5"]);
    }

    [Fact]
    public void Without_a_headline_nothing_is_derived()
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2020-03-03"), Tiny.Row(2, "2020-03-04", "IS", "Civilians", "3"));
        using var corpus = tiny.Open();

        var answer = Briefing.Ask(corpus, new Request("methods", Group));

        (answer.CanSay, answer.Tables.Count).ShouldBe((false, 0));
        answer.Reply.ToString().ShouldStartWith("Cannot be said: UCDP");
        Briefing.Ask(corpus, new Request("targets", Group)).Tables.Count.ShouldBe(1);
    }

    [Fact]
    public void A_headline_counts_where_the_record_counts_and_in_its_time_alone()
    {
        using var tiny = Five();
        using var corpus = tiny.Open();

        Briefing.Ask(corpus, new Request("methods", Group.With("t", "2020-03-01..2020-03-02"))).Reply.Figures.Take(3).Select(figure => figure.Value).ShouldBe([2, 2, 2]);
        corpus.Count(new(Group.With("role", "attacker"), ["headline_method"])).Select(tally => $"{tally.Keys["headline_method"]} {tally.Events}").ShouldBe(["ied 1", "suicide 1"]);
    }

    [Fact]
    public void Whom_attacks_hit_is_read_of_attacks_alone_and_a_community_only_where_a_headline_says_so()
    {
        using var tiny = Five();
        using var corpus = tiny.Open();

        var answer = Briefing.Ask(corpus, new Request("targets", Group));

        Cells(answer.Tables[1]).ShouldBe(["minority|1|hazaras killed|3 of 3 (100 %)|3 of 4 (75 %)"]);
        answer.Details[^1].Figures.Select(figure => figure.Value).ShouldBe([2, 1]);
        answer.Reply.ToString().ShouldContain("in 2 events");
    }

    // The fourth has no headline, and the fifth states nothing. In the third somebody else attacked; in the first the place is that of a community.
    private static Tiny Five() => Tiny.Of(
        Tiny.Row(1, "2020-03-01", "IS", "Civilians", "3", admin1: "Hazara district", headline: "Suicide bombing kills ten in Kabul"),
        Tiny.Row(2, "2020-03-02", "IS", "Civilians", "3", headline: "Three Hazaras killed in bombing"),
        Tiny.Row(3, "2020-03-03", headline: "Airstrike kills ten militants"),
        Tiny.Row(4, "2020-03-04"),
        Tiny.Row(5, "2020-03-05", headline: "Five dead in Kabul"));

    private static IEnumerable<string> Cells(Table table) => table.Rows.Select(row => string.Join('|', row.Select(cell => cell.Text)));
}
