using Dyad.Answers.Briefs;
using Dyad.Answers.Documents;
using Dyad.Model.Requests;
using Dyad.Tests.Store;

namespace Dyad.Tests.Answers;

/// <summary>Whom the files let one assign the deaths of a period to, on rows one can add up by hand.</summary>
public sealed class KilledTests : IDisposable
{
    private readonly Tiny _tiny = Tiny.Of(
        Tiny.Row(1, "2017-03-01"),
        Tiny.Row(2, "2017-05-01", a: "IS", b: "Civilians", violence: "3", deaths: "0,0,7,0", triple: "7,9,5"),
        Tiny.Row(3, "2018-03-01"),
        Tiny.Row(4, "2017-06-01", deaths: ",,,"),
        Tiny.Row(5, "2019-06-01", b: "Taleban"));

    [Fact]
    public void The_dead_of_a_year_are_those_of_the_other_side_of_its_one_sided_violence_and_its_own()
    {
        var answer = Ask("2017");

        answer.Reply.ToString().ShouldBe(
            "Of 27 (21–33) deaths in 3 events from 2017-01-01 to 2017-12-31 the files assign 7 (5–9) in its one-sided violence against civilians, 1 on the other side of its fights and 2 on its own side; 17 cannot be assigned.");
        answer.Caveats.Select(caveat => caveat.ToString()).ShouldBe(
        [
            "Asked from 2017-01-01 to 2017-12-31: only what was counted and recorded in that time.",
            "Deaths by side are not stated in 1 of 3 events; of those only the dead of one-sided violence are assigned.",
            "Of unknown side: 4 deaths.",
            "Civilians who died in its fights, whoever fired: 3.",
        ]);
    }

    [Fact]
    public void Without_a_period_it_is_all_time_up_to_the_as_of_date() =>
        Ask(null).Reply.ToString().ShouldStartWith("Of 37 (29–45) deaths in 4 events up to 2020-12-31 the files assign 7 (5–9) in its one-sided violence against civilians, 2 on the other side of its fights and 4 on its own side; 24 cannot");

    [Fact]
    public void A_covered_year_without_events_has_none_and_one_that_no_file_covers_is_unknown()
    {
        var (none, unknown) = (Ask("2019"), Ask("2021"));

        (none.CanSay, none.Reply.ToString()).ShouldBe((true, "No event with IS is recorded from 2019-01-01 to 2019-12-31."));
        unknown.CanSay.ShouldBeFalse();
        unknown.Reply.ToString().ShouldContain("the files do not cover all of that time");
    }

    public void Dispose() => _tiny.Dispose();

    private Answer Ask(string? period)
    {
        using var corpus = _tiny.Open();
        return Briefing.Ask(corpus, new Request("killed", Filter.Empty.With("actor", "IS").With("t", period).With("as-of", period == "2021" ? "2021-12-31" : "2020-12-31")));
    }
}
