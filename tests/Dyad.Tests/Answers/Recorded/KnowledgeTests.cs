using Dyad.Answers.PackKnowledge;
using Dyad.Model.Evidence;
using Dyad.Model.Packs;
using Dyad.Model.Time;

namespace Dyad.Tests.Answers.Recorded;

/// <summary>Which statements count on a day, and whose word they are.</summary>
public sealed class KnowledgeTests
{
    private static Knowledge On(string day, string? knownOn = null, params Statement[] statements) =>
        new(Facts.Saying(statements), "front", DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), knownOn is null ? null : DateOnly.Parse(knownOn, System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void What_began_after_the_as_of_day_is_not_said() =>
        On("2020-06-30", null, Facts.Of(Predicate.Aim, "2020-07"), Facts.Of(Predicate.Aim, "2019"), Facts.Of(Predicate.Aim))
            .Said(Predicate.Aim).Select(said => said.Note.When).ShouldBe(["2019", ""]);

    [Fact]
    public void Of_a_period_what_was_over_before_it_is_not_said_and_what_lasts_or_has_no_date_is()
    {
        var (ended, lasting) = (Facts.Of(Predicate.Leader) with { Who = "A", From = StatedDate.Find("2016"), Until = StatedDate.Find("2018-12") }, Facts.Of(Predicate.Leader) with { Who = "B", From = StatedDate.Find("2017") });
        var period = new Knowledge(Facts.Saying(Facts.Of(Predicate.Aim, "2018"), Facts.Of(Predicate.Aim, "2019-03"), Facts.Of(Predicate.Aim), ended, lasting), "front", new DateOnly(2019, 12, 31), null, new DateOnly(2019, 1, 1));

        period.Said(Predicate.Aim).Select(said => said.Note.When).ShouldBe(["2019-03", ""]);
        period.Said(Predicate.Leader).Select(said => said.Statement.Who).ShouldBe(["B"]);
        period.Ever.Said(Predicate.Aim).Count.ShouldBe(3);
    }

    [Fact]
    public void An_end_that_lies_ahead_is_not_told()
    {
        var term = Facts.Of(Predicate.Leader) with { Who = "Alex Specimen", From = StatedDate.Find("2017-11"), Until = StatedDate.Find("2020-03-02") };

        On("2019-01-01", null, term).Said(Predicate.Leader)[0].Note.When.ShouldBe("since 2017-11");
        On("2021-01-01", null, term).Said(Predicate.Leader)[0].Note.When.ShouldBe("2017-11 to 2020-03-02");
    }

    [Fact]
    public void What_the_past_knew_takes_a_source_published_by_then()
    {
        var rumoured = Facts.Of(Predicate.Aim, "2018") with { Sources = [new SourceUse("rumour", null)] };

        On("2021-01-01", "2019-09-30", Facts.Of(Predicate.Aim, "2019"), rumoured).Said(Predicate.Aim).Count.ShouldBe(1);
        On("2021-01-01", "2019-09-29", Facts.Of(Predicate.Aim, "2019"), rumoured).Said(Predicate.Aim).ShouldBeEmpty();
    }

    [Fact]
    public void A_source_younger_than_the_as_of_day_is_marked_so()
    {
        var before = On("2019-08-31", null, Facts.Of(Predicate.Aim, "2018"));
        var after = On("2019-09-30", null, Facts.Of(Predicate.Aim, "2018"));

        before.Said(Predicate.Aim)[0].Note.Credit.ShouldContain("[published after the as-of date]");
        before.LooksBack.ShouldBeTrue();
        after.Said(Predicate.Aim)[0].Note.Credit.ShouldNotContain("[published");
        after.LooksBack.ShouldBeFalse();
    }

    [Fact]
    public void A_note_keeps_the_chain_and_says_which_source_nobody_checked()
    {
        var statement = Facts.Of(Predicate.Strength, "2019-06") with
        {
            Value = new StatedRange(300, 450, RangeUnit.Fighters),
            SaidBy = "a commission",
            ReportedBy = "a paper",
            Hedge = "believed to be",
            Condition = "if the truce holds",
            Sources = [Facts.Report, new SourceUse("rumour", null)],
        };

        var note = On("2021-01-01", null, statement).Said(Predicate.Strength)[0].Note;

        note.Sentence.ShouldBe("2019-06: 300 to 450 fighters (in the speaker's words: believed to be), if the truce holds.");
        note.Credit.ShouldBe("said by a commission; reported by a paper; A report (An institute, 2019-09), page 3; A rumour (A station, undated) [not checked by the pack's authors]; confidence medium.");
    }
}
