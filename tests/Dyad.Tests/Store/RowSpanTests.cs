using Dyad.Answers.Briefs;
using Dyad.Answers.Documents;
using Dyad.Answers.Lines;
using Dyad.Answers.Quality;
using Dyad.Answers.Questions;
using Dyad.Answers.Writing;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Store.Counting;

namespace Dyad.Tests.Store;

/// <summary>Rows told by their span, on six that one can count by hand.</summary>
public sealed class RowSpanTests : IDisposable
{
    private static readonly Filter IS = Filter.Empty.With("actor", "IS");

    // A year, a month and a half, 31 days from the middle of a month, a week, two days over the end of a month, a day; with 100, 40, 20, 10, 5 and 1 dead.
    private readonly Tiny _tiny = Tiny.Of(
        Row(1, "2019-01-01", "2019-12-31", 100, "2"),
        Row(2, "2019-03-01", "2019-04-14", 40),
        Row(3, "2019-05-10", "2019-06-09", 20),
        Row(4, "2019-06-03", "2019-06-09", 10),
        Row(5, "2019-06-30", "2019-07-01", 5),
        Row(6, "2019-06-30", "2019-06-30", 1));

    [Theory]
    [InlineData("..1", 1)]
    [InlineData("..6", 2)]
    [InlineData("..7", 3)]
    [InlineData("..31", 4)]
    [InlineData("..45", 5)]
    [InlineData("..364", 5)]
    [InlineData("..365", 6)]
    public void The_longest_row_admitted_is_told_in_days(string span, int events) => Count(IS.With("span", span)).Events.ShouldBe(events);

    [Theory]
    [InlineData("2019", 6)]
    [InlineData("2019-01-01..2019-12-30", 5)]
    [InlineData("2019-03-01..2019-04-14", 1)]
    [InlineData("2019-03-01..2019-04-13", 0)]
    [InlineData("2019-05-10..2019-06-08", 1)]
    [InlineData("2019-05-01..2019-06-30", 4)]
    [InlineData("2019-06-01..2019-06-30", 3)]
    [InlineData("2019-06-03..2019-06-08", 0)]
    public void A_period_holds_short_rows_of_its_days_and_longer_ones_only_whole(string t, int events) => Count(IS.With("t", t).With("span", "fits")).Events.ShouldBe(events);

    [Fact]
    public void The_events_that_end_after_a_period_are_counted_with_their_deaths()
    {
        (long, long?, long, long?) Of(Filter filter) => Count(filter) is var total ? (total.Events, total.Best, total.Crossing, total.CrossingBest) : default;

        Of(IS.With("t", "2019-06")).ShouldBe((3, 16, 1, 5));
        Of(IS.With("t", "2019-01..2019-03")).ShouldBe((2, 140, 2, 140));
        Of(IS.With("t", "2019")).ShouldBe((6, 176, 0, null));
        Of(IS.With("as-of", "2019-06-05")).ShouldBe((4, 170, 3, 130));
        Of(IS).ShouldBe((6, 176, 0, null));
    }

    [Fact]
    public void A_month_leaves_longer_rows_apart_and_says_which_of_its_own_run_on() =>
        _tiny.Count(IS, "month").Select(month => (month.Keys["month"], month.Events, month.Best, month.Crossing)).ShouldBe(
            [("2019-05", 1, 20, 1), ("2019-06", 3, 16, 1), ("longer than a month", 2, 140, 2)]);

    [Theory]
    [InlineData("day", "longer than a day", 5)]
    [InlineData("week", "longer than a week", 3)]
    [InlineData("quarter", "longer than a quarter", 1)]
    public void So_does_every_shorter_period(string dimension, string apart, int events) =>
        _tiny.Count(IS, dimension).Single(cell => cell.Keys[dimension] == apart).Events.ShouldBe(events);

    [Fact]
    public void The_events_of_a_sum_over_what_runs_on_can_be_listed()
    {
        using var corpus = _tiny.Open();
        var request = new CountRequest(IS.With("t", "2019-06"), []);

        corpus.Evidence(request.Figure(new Dictionary<string, string>(), "crossing_best")).Select(row => row.EventId).ShouldBe(["ucdp:5"]);
        corpus.Evidence(request.Figure(new Dictionary<string, string>(), "long")).ShouldBeEmpty();
    }

    [Fact]
    public void What_runs_on_is_said_beside_a_count()
    {
        using var corpus = _tiny.Open();

        Unsaid.Of(corpus, IS.With("t", "2019-01..2019-03"), null).Select(ShellLine.Of).ShouldBe(["2 of 2 events end after the period, with 140 of 140 deaths."]);
        Unsaid.Of(corpus, IS.With("t", "2019"), null).ShouldBeEmpty();
    }

    [Fact]
    public void A_brief_takes_no_long_row_for_its_first_day()
    {
        var brief = Brief("2019-06-30");

        brief.ShouldContain("In the year to 2019-06-30 it was involved in 5 events with 76");
        brief.ShouldContain("Open rows: of the rows that begin in the year to 2019-06-30, 2 end after that day, with 105 of 176");
        brief.ShouldContain("The largest record, ucdp:1, covers several incidents from 2019-01-01 to 2019-12-31");
        brief.ShouldContain("the deadliest of a single incident is ucdp:4 of 2019-06-03");
        brief.ShouldContain("the deadliest month is 2019-05 with 20");
        brief.ShouldContain("Not in the bars by month: longer than a month, 140");
    }

    [Theory]
    [InlineData("7", "'7' is not the most days a row may last, such as ..7, or fits")]
    [InlineData("..0", "'..0' is not the most days")]
    public void Another_word_for_a_span_is_refused(string span, string words) =>
        Should.Throw<DyadException>(() => Filter.Empty.With("span", span)).Message.ShouldContain(words);

    public void Dispose() => _tiny.Dispose();

    private static string Row(int id, string first, string last, int deaths, string clarity = "1") => Tiny.Row(id, first, end: last, triple: $"{deaths},{deaths},{deaths}", clarity: clarity);

    private Tally Count(Filter filter) => _tiny.Count(filter).Single();

    private string Brief(string asOf)
    {
        using var corpus = _tiny.Open();
        var brief = Briefing.Make(corpus, new Request("brief", IS.With("as-of", asOf)));
        QualityGate.Check(brief).ShouldBeEmpty();
        return string.Join(' ', BriefText.Write(brief, 4000).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
