using Dyad.Answers.Briefs;
using Dyad.Answers.Charts;
using Dyad.Answers.Documents;
using Dyad.Answers.Questions;
using Dyad.Model.Requests;
using Dyad.Tests.Docs;
using Dyad.Tests.Store;

namespace Dyad.Tests.Answers;

/// <summary>Questions and briefs of a period: what is counted lies in it, what is compared may lie before it, and each answer says which.</summary>
public sealed class PeriodTests : IDisposable
{
    private readonly Tiny _tiny = Tiny.Of(
        Tiny.Row(1, "2016-04-01"),
        Tiny.Row(2, "2017-03-01"),
        Tiny.Row(3, "2017-05-01", b: "Taleban"),
        Tiny.Row(4, "2017-06-01"),
        Tiny.Row(5, "2018-03-01", a: "IS", b: "Taleban", country: "Pakistan", admin1: "Balochistan province"),
        Tiny.Row(6, "2018-09-10"),
        Tiny.Row(7, "2020-06-01"),
        Tiny.Row(8, "2020-11-01", b: "Taleban"));

    public static TheoryData<string> Questions => [.. QuestionList.Ids];

    [Theory]
    [MemberData(nameof(Questions))]
    public void Every_question_says_of_which_period_it_is(string question) =>
        Ask(question, "2018").Caveats[0].ToString().ShouldStartWith("Asked from 2018-01-01 to 2018-12-31: ");

    [Fact]
    public void Counts_are_of_the_period_alone()
    {
        Ask("opponents", "2018").Reply.ToString().ShouldStartWith("By events it most often faces Government of Afghanistan: 1 of 2 (50 %)");
        Ask("identity", "2018").Reply.ToString().ShouldStartWith("IS is an actor in 2 recorded events from 2018-01-01 to 2018-12-31, the first on 2018-03-01 and the last on 2018-09-10");
        Ask("power", "2017..2018").Reply.ToString().ShouldStartWith("In the time from 2017-01-01 to 2018-12-31 it took part in 4 of 5 recorded events");
    }

    [Fact]
    public void A_comparison_looks_back_from_the_end_of_the_period_also_before_it()
    {
        var tempo = Ask("tempo", "2018");

        tempo.Reply.ToString().ShouldStartWith("In the twelve months to 2018-12-31 IS was involved in 2 events");
        tempo.Reply.ToString().ShouldContain("in the twelve months before there were 2 events");
        tempo.Charts.OfType<BarChart>().Last().Bars.Select(bar => bar.Period).ShouldBe([.. Enumerable.Range(1, 12).Select(month => $"2018-{month:00}")]);
        Ask("recent", "2018").Reply.ToString().ShouldStartWith("In the year to 2018-12-31 it was involved in 2 events");
    }

    [Fact]
    public void A_year_of_which_a_part_is_asked_about_is_marked_so() =>
        Ask("tempo", "2018-06..2018-12").Charts.OfType<BarChart>().First().Bars.Select(bar => bar.Period).ShouldBe(["2018 (part)"]);

    [Fact]
    public void A_period_without_events_is_known_to_be_none_or_unknown_and_has_no_brief()
    {
        Ask("tempo", "2019").ShouldSatisfyAllConditions(
            answer => answer.CanSay.ShouldBeTrue(),
            answer => answer.Reply.ToString().ShouldBe("No event with IS is recorded from 2019-01-01 to 2019-12-31."));
        Ask("identity", "1985").ShouldSatisfyAllConditions(
            answer => answer.CanSay.ShouldBeFalse(),
            answer => answer.Reply.ToString().ShouldContain("the files do not cover all of that time"));
        Run("brief", "IS", "--t", "2019").ShouldBe((3, "", "No event with IS is recorded from 2019-01-01 to 2019-12-31."));
    }

    [Fact]
    public void The_as_of_date_is_the_end_of_the_period_and_may_not_lie_before_it()
    {
        Settled("2018", null).ShouldBe("2018-12-31");
        Settled("2018", "2018-06-30").ShouldBe("2018-06-30");
        Settled("2018", "2020-12-31").ShouldBe("2018-12-31");
        Settled("2018..", null).ShouldBe("2020-11-01");
        Settled("2020", null).ShouldBe("2020-11-30");
        Settled("last30d", "2018-09-30").ShouldBe("2018-09-30");
        Run("ask", "tempo", "IS", "--t", "2018", "--as-of", "2017-12-31").ShouldBe((2, "", "--t begins on 2018-01-01, after --as-of 2017-12-31"));
    }

    [Fact]
    public void A_brief_of_a_period_says_so_first_and_its_command_gives_it_again()
    {
        var brief = Program.Run("brief", "IS", "--t", "2017..2018").Out;
        var command = brief.Split('\n').Single(line => line.StartsWith("All ", StringComparison.Ordinal))[3..].Trim().Split(' ').Skip(1).Select(word => word.Trim('\'')).ToArray();

        string.Join(' ', brief.Split('\n').Select(line => line.Trim())).ShouldContain("in the period asked about, from 2017-01-01 to 2018-12-31, 4 events with 40 (32–48) deaths on all sides.");
        Program.Run([.. command.Where(word => word != "--full")]).Out.ShouldBe(brief);
        Program.Run(command).Out.ShouldContain("2017-01-01 to 2018-12-31: counts and statements are of that time");
    }

    [Fact]
    public void A_country_is_briefed_of_a_period_too() =>
        Program.Run("brief", "--in", "AFG", "--t", "2018").Out.ShouldContain("in the period asked about, from 2018-01-01 to 2018-12-31, 1 event with 10 (8–12) deaths");

    public void Dispose() => _tiny.Dispose();

    private InProcess Program => new(Path.GetTempPath(), _tiny.Corpus);

    private Answer Ask(string question, string period)
    {
        using var corpus = _tiny.Open();
        return Briefing.Ask(corpus, new Request(question, Filter.Empty.With("actor", "IS").With("t", period)));
    }

    private string? Settled(string period, string? asOf)
    {
        using var corpus = _tiny.Open();
        return Briefing.Settle(corpus, Filter.Empty.With("actor", "IS").With("t", period).With("as-of", asOf))["as-of"];
    }

    private (int, string, string) Run(params string[] args)
    {
        var (code, said, error) = Program.Run(args);
        return (code, said, error.Trim());
    }
}
