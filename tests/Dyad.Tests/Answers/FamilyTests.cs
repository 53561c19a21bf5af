using Dyad.Answers.Briefs;
using Dyad.Answers.Documents;
using Dyad.Model.Requests;
using Dyad.Tests.Store;
using static Dyad.Tests.Store.Registry.Actors;

namespace Dyad.Tests.Answers;

public sealed class FamilyTests
{
    [Theory]
    [InlineData("isis-k", "isis-k=3 2018-01-01..2019-06-02|is-pakistan=1 2019-06-01..2019-06-01|islamic-state=2 2018-03-01..2019-07-01", "3", "6", "50")]
    [InlineData("islamic-state", "islamic-state=2 2018-03-01..2019-07-01|is-pakistan=1 2019-06-01..2019-06-01|isis-k=3 2018-01-01..2019-06-02", "2", "6", "33.3")]
    public void A_member_or_the_parent_itself_is_compared_with_all_of_the_family(string subject, string members, string own, string whole, string share)
    {
        using var tiny = Tiny.Of(
            Tiny.Row(1, "2018-01-01"), Tiny.Row(2, "2018-02-01", country: "Pakistan"), Tiny.Row(3, "2018-03-01", country: "Iraq"),
            Tiny.Row(4, "2019-06-01", country: "Pakistan"), Tiny.Row(5, "2019-06-02"), Tiny.Row(6, "2019-07-01", country: "Iraq"));
        tiny.Register(IslamicState(), id: "2");
        using var corpus = tiny.Open();

        var answer = Briefing.Ask(corpus, new Request("family", Filter.Empty.With("actor", subject)));

        answer.Reply.Figures.Select(figure => $"{figure.Value:0.#}").ShouldBe([own, whole, share]);
        string.Join('|', answer.Tables[0].Rows.Select(row => $"{IdOf(row[0].Text)}={row[1].Text} {row[3].Text}..{row[4].Text}")).ShouldBe(members);
        foreach (var figure in answer.Tables[0].Rows.Select(row => row[1].Figure!))
        {
            corpus.Evidence(figure.Request).Count.ShouldBe((int)figure.Value!);
        }

        answer.Tables[1].Rows.Select(row => $"{row[0].Text} {row[2].Text}").ShouldBe(["2018 3", "2019 (part) 3"]);
    }

    [Fact]
    public void A_province_is_compared_from_its_first_event_on_and_sisters_that_no_event_is_told_apart_as_are_named()
    {
        using var tiny = Tiny.Of(
            Tiny.Row(1, "2018-01-01"), Tiny.Row(2, "2018-03-01", country: "Iraq"), Tiny.Row(3, "2019-06-01", country: "Pakistan"), Tiny.Row(4, "2019-07-01", country: "Iraq"));
        tiny.Register(IslamicState(), id: "2");
        using var corpus = tiny.Open();

        var answer = Briefing.Ask(corpus, new Request("family", Filter.Empty.With("actor", "is-pakistan")));

        answer.Reply.Figures.Select(figure => $"{figure.Value:0.#}").ShouldBe(["1", "2", "50"]);
        answer.Tables[1].Rows.Select(row => $"{row[0].Text} {row[2].Text}").ShouldBe(["2019 (part) 2"]);
        answer.Caveats[0].ToString().ShouldEndWith("No event is recorded as one of: Isis K.");
    }

    private static string IdOf(string name) => name.ToLowerInvariant().Replace(' ', '-');
}
