using Dyad.Answers.Briefs;
using Dyad.Answers.Charts;
using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Questions;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Model.Time;
using Dyad.Tests.Store;
using Dyad.Tests.Store.Releases;

namespace Dyad.Tests.Answers;

/// <summary>What the questions count, on rows at the edges of their windows and rules.</summary>
public sealed class QuestionRuleTests
{
    [Fact]
    public void The_last_30_and_90_days_and_the_year_stand_beside_as_many_days_before()
    {
        using var tiny = Of("2020-12-02", "2020-12-01", "2020-12-01", "2020-11-02", "2020-11-01", "2020-10-03", "2020-10-02", "2020-10-02", "2020-07-05", "2020-07-04", "2020-01-01", "2019-12-31", "2019-01-01", "2018-12-31");

        Ask(tiny, "recent").Tables.ShouldHaveSingleItem().Rows.Select(row => (row[1].Figure!.Value, row[3].Figure!.Value))
            .ShouldBe([(1m, 3m), (6m, 3m), (11m, 2m)]);
    }

    [Theory]
    [InlineData("12,12,12", "11,11,11", true)]
    [InlineData("11,11,11", "11,11,11", false)]
    [InlineData("10,10,10", "9,9,9", true)]
    [InlineData("9,9,9", "8,8,8", false)]
    [InlineData("30,30,30", null, false)]
    [InlineData("30,30,30", "10,10,10", false, "5")]
    [InlineData("30,30,30", "10,10,10", false, "1", "2")]
    public void A_record_with_more_than_half_of_the_deaths_and_at_least_ten_is_named(string first, string? second, bool isNamed, string precision = "1", string clarity = "1")
    {
        using var tiny = Tiny.Of([Tiny.Row(1, "2018-03-03", triple: "50,50,50"), Tiny.Row(2, "2020-03-01", triple: first, datePrecision: precision, clarity: clarity), .. second is null ? Array.Empty<string>() : [Tiny.Row(3, "2020-02-01", triple: second)]]);

        var named = Ask(tiny, "recent").Details.Where(detail => detail.ToString().Contains("one record", StringComparison.Ordinal)).ToArray();

        named.Length.ShouldBe(isNamed ? 1 : 0);
        named.SelectMany(detail => detail.Figures).Select(figure => figure.Day).OfType<DateOnly>().ShouldBe(isNamed ? [new DateOnly(2020, 3, 1)] : []);
    }

    [Fact]
    public void An_opponent_of_the_first_day_of_the_year_is_new_and_one_of_the_day_before_is_not()
    {
        using var tiny = Tiny.Of(
            Tiny.Row(1, "2018-03-03"),
            Tiny.Row(2, "2019-12-31", "Another", "IS"),
            Tiny.Row(3, "2020-01-01", "Taleban", "IS"),
            Tiny.Row(4, "2020-02-01", "Another", "IS"));

        Ask(tiny, "recent").Details.ShouldHaveSingleItem().Figures.Select(figure => (figure.Value, figure.Day))
            .ShouldBe([(1, null), (null, new DateOnly(2020, 1, 1))]);
    }

    [Fact]
    public void What_a_window_leaves_out_as_longer_is_its_rows_without_those_it_counts()
    {
        // Of the last year one row is open; of two of the last 30 days it alone is left out.
        using var tiny = Tiny.Of(
            Tiny.Row(1, "2018-03-03"),
            Tiny.Row(2, "2020-12-10"),
            Tiny.Row(3, "2020-12-05", end: "2021-01-20", triple: "40,40,40"));

        Ask(tiny, "recent").Tables[0].Rows[0].Skip(5).Select(cell => cell.Figure!.Value).ShouldBe([1m, 40m]);
    }

    [Theory]
    [InlineData("2019-01-31", false)]
    [InlineData("2019-02-01", true)]
    public void Phases_need_24_months_from_that_of_the_first_event_on(string first, bool areTooFew)
    {
        using var tiny = Of(first, "2019-06-05", "2020-12-05");

        var phases = Ask(tiny, "tempo").Details[0].ToString();

        phases.ShouldBe(areTooFew ? "There are too few covered months to look for changes of rate." : "No change in its monthly number of events was found from 2019-01 to 2020-12.");
    }

    [Theory]
    [InlineData(false, "so it spread out")]
    [InlineData(true, "so it became more concentrated")]
    public void As_many_events_in_more_cells_are_a_spread_and_in_fewer_the_contrary(bool isMirrored, string expected)
    {
        // Three events a month: in one year all of them in one cell, in the other each in a cell of nine in turn.
        using var tiny = Tiny.Of(Enumerable.Range(0, 72).Select(at => Tiny.Row(at + 1, $"{2019 + (at / 36)}-{(at / 3 % 12) + 1:00}-0{(at % 3) + 1}", point: at >= 36 != isMirrored ? $"34.25,{62 + (at % 9)}.25" : "34.25,66.25")));

        var reply = Ask(tiny, "territory").Reply;

        reply.ToString().ShouldContain(expected);
        reply.Figures.Select(figure => figure.Value).ShouldBe(isMirrored ? [72, 72, 9, 1, 36, 9, 36] : [72, 72, 9, 9, 36, 1, 36]);
    }

    [Fact]
    public void A_corner_south_of_the_equator_says_so()
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2020-03-03", country: "Zambia"));

        Ask(tiny, "territory").Charts.ShouldHaveSingleItem().Table.Rows.ShouldHaveSingleItem()[1].Text.ShouldBe("15.5° S 28.0° E");
    }

    [Fact]
    public void A_row_of_a_whole_month_is_in_it_and_one_dated_worse_than_to_a_month_in_none()
    {
        using var tiny = Tiny.Of(
            Tiny.Row(1, "2020-01-01", end: "2020-01-31", triple: "50,50,50"), Tiny.Row(2, "2020-03-05"), Tiny.Row(3, "2020-05-01", datePrecision: "5", triple: "70,70,70"));

        Ask(tiny, "landmarks").Reply.ToString().ShouldContain("the deadliest month is 2020-01 with 50");
    }

    [Theory]
    [InlineData("2020-03-07", 1)]
    [InlineData("2020-03-08", 2)]
    public void A_single_incident_lasts_a_week_at_most(string end, int deadliest)
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2020-03-01", end: end, triple: "50,50,50"), Tiny.Row(2, "2020-05-05", triple: "20,20,20"));

        Ask(tiny, "landmarks").Reply.ToString().ShouldContain($" is ucdp:{deadliest} of ");
    }

    [Fact]
    public void Only_another_record_of_the_day_and_place_is_one()
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2020-03-01", triple: "50,50,50"), Tiny.Row(2, "2020-03-02"), Tiny.Row(3, "2020-03-02"));

        Ask(tiny, "landmarks").Tables[0].Rows.Select(row => row[5].Text.Contains("another row of the same day and place", StringComparison.Ordinal))
            .ShouldBe([false, true, true]);
    }

    [Fact]
    public void Twelve_months_stand_beside_the_twelve_before_and_share_no_day_with_them()
    {
        using var tiny = Of("2018-12-31", "2019-01-01", "2019-06-01", "2020-01-01", "2020-02-01", "2020-12-31");

        // Events and deaths of the last twelve, the rate of them, and events and deaths of the twelve before.
        var figures = Ask(tiny, "tempo").Reply.Figures.Where(figure => figure.Unit is "events" or "deaths").Select(figure => figure.Value);

        figures.ShouldBe([3, 30, 2, 20]);
    }

    [Fact]
    public void That_only_one_sided_rows_tell_the_attacker_holds_of_a_group_that_never_attacked_too()
    {
        using var tiny = Of("2020-03-01");

        Ask(tiny, "tempo").Details[^1].ToString().ShouldContain("the dataset codes direction only for one-sided violence");
    }

    [Fact]
    public void Own_dead_are_those_of_the_side_it_stands_on()
    {
        using var tiny = Tiny.Of(
            Tiny.Row(1, "2020-03-01", deaths: "1,2,3,4"),
            Tiny.Row(2, "2020-03-02", "IS", "Taleban", "2", "20,10,0,0", "30,30,30"));

        // By opponent: own and other at least and at most, civilians, unknown.
        Ask(tiny, "opponents").Tables[0].Rows.Select(row => string.Join(' ', row.Skip(3).Take(4).Select(cell => cell.Text)))
            .ShouldBe(["2–6 1–5 3 4", "20 10 0 0", "22–26 11–15 3 4"]);
        Ask(tiny, "opponents").Reply.ToString().ShouldContain("; by deaths, Taleban: 30");
        Ask(tiny, "power").Details.ShouldHaveSingleItem().Figures.Select(figure => figure.Value).ShouldBe([22, 11, 3, 4, 66.7m]);
    }

    [Fact]
    public void The_ends_of_a_share_put_dead_of_unknown_side_where_they_can_have_fallen()
    {
        // Ten of 14 own dead fell against one opponent, with two of unknown side; three of unknown side fell against the other.
        using var tiny = Tiny.Of(
            Tiny.Row(1, "2020-03-01", "IS", "Taleban", "2", "10,5,0,2", "17,17,17"),
            Tiny.Row(2, "2020-03-02", "IS", "Another", "2", "4,10,0,3", "17,17,17"));

        var share = Ask(tiny, "opponents").Details[0].Figures.Single(figure => figure.Unit == "per cent");

        // 10 of 14; 10 of 14 + 3; 10 + 2 of 14 + 2.
        (share.Value, share.Low, share.High).ShouldBe((71.4m, 58.8m, 75m));
    }

    [Theory]
    [InlineData("2021-05-31", "Known on 2021-05-31: no release. Left out: ucdp-ged 21.1 (published 2021-06-01).")]
    [InlineData("2021-06-01", "Known on 2021-06-01: ucdp-ged 21.1 (published 2021-06-01) alone.")]
    public void A_release_is_known_from_the_day_of_its_publication_on(string day, string told)
    {
        using var tiny = new Tiny();
        tiny.Import(tiny.File("rows.csv", Tiny.Row(1, "2020-03-01")), published: new DateOnly(2021, 6, 1));
        using var corpus = tiny.Open();

        KnownOn.Of(corpus.Manifest, DateOnly.Parse(day)).ShouldBe(told);
    }

    [Fact]
    public void Its_theatre_is_the_countries_where_it_has_events()
    {
        using var tiny = Tiny.Of(
            Tiny.Row(1, "2020-03-01"),
            Tiny.Row(2, "2020-03-02", b: "Taleban"),
            Tiny.Row(3, "2020-03-03", b: "Another", country: "Mali"));

        Ask(tiny, "power").Reply.Figures.Take(2).Select(figure => figure.Value).ShouldBe([1, 2]);
    }

    [Fact]
    public void Of_a_year_covered_in_pieces_the_last_is_counted()
    {
        using var workshop = new Workshop();
        workshop.Import(
            Rows(workshop, "a.csv", Tiny.Row(1, "2020-01-05"), Tiny.Row(2, "2020-02-05")),
            request => request with { Release = "20.1", Extent = ExtentKind.Complete, Months = Period.Find("2020-01..2020-03") });
        workshop.Import(
            Rows(workshop, "b.csv", Tiny.Row(3, "2020-10-05"), Tiny.Row(4, "2020-10-06", b: "Another")),
            request => request with { Release = "21.1", Extent = ExtentKind.Complete, Months = Period.Find("2020-10..2020-12") });
        using var corpus = workshop.Open();

        Briefing.Ask(corpus, new Request("power", Filter.Empty.With("actor", "IS").With("as-of", "2020-12-31"))).Reply.Figures.Where(figure => figure.Unit == "events").Select(figure => figure.Value)
            .ShouldBe([1, 2]);
    }

    [Theory]
    [InlineData("2020-12-31", 1)]
    [InlineData("2021-01-01", 0)]
    public void A_break_is_drawn_where_an_event_lies_before_it(string first, int breaks)
    {
        // Candidates take over in January 2021.
        using var workshop = new Workshop();
        workshop.Import(Rows(workshop, "ged211.csv", Tiny.Row(1, "2020-11-05", b: "Another"), Tiny.Row(2, "2020-12-31", b: first == "2020-12-31" ? "IS" : "Another")));
        workshop.Import(Rows(workshop, "GEDEvent_v21_0_1.csv", Tiny.Row(3, "2021-01-01")));
        using var corpus = workshop.Open();

        Briefing.Ask(corpus, new Request("tempo", Filter.Empty.With("actor", "IS").With("as-of", "2021-01-31"))).Charts.OfType<BarChart>().Single(chart => chart.Id == "tempo-months").Breaks.Count
            .ShouldBe(breaks);
    }

    [Theory]
    [InlineData("2020-12-15", "2018-12-16..2019-12-15", "2019-12-16..2020-12-15")]
    [InlineData("2021-02-28", "2019-03-01..2020-02-29", "2020-03-01..2021-02-28")]
    [InlineData("2020-02-29", "2018-03-01..2019-02-28", "2019-03-01..2020-02-29")]
    public void A_year_to_a_day_begins_on_the_day_after_that_of_the_year_before(string asOf, string before, string year)
    {
        using var tiny = Of("2020-01-01");
        using var corpus = tiny.Open();

        var about = new Inquiry(corpus, Filter.Empty.With("actor", "IS").With("as-of", asOf));

        (about.YearBefore, about.LastYear).ShouldBe((Period.Find(before)!.Value, Period.Find(year)!.Value));
    }

    [Fact]
    public void What_does_not_state_what_is_asked_is_counted_without_what_does()
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2020-03-01", admin1: ""), Tiny.Row(2, "2020-03-02"), Tiny.Row(3, "2020-03-03"));
        using var corpus = tiny.Open();

        Unsaid.Unstated(corpus, Filter.Empty.With("admin1", "Kabul province")).Select(entry => (entry.Key, entry.Events))
            .ShouldBe([("admin1", 1L)]);
    }

    [Fact]
    public void Where_no_complete_release_covers_a_month_it_is_that_of_the_file_published_last()
    {
        // Candidates of 2021, and of March and April a selection of the year after.
        using var workshop = new Workshop();
        workshop.Import(Rows(workshop, "ged211.csv", Tiny.Row(1, "2020-11-05")));
        workshop.Import(Rows(workshop, "GEDEvent_v21_01_21_12.csv", Tiny.Row(2, "2021-01-05"), Tiny.Row(3, "2021-12-05")));
        workshop.Import(Rows(workshop, "ged-22.1-some.csv", Tiny.Row(4, "2021-03-05"), Tiny.Row(5, "2021-04-05")));
        using var corpus = workshop.Open();

        new Inquiry(corpus, Filter.Empty.With("actor", "IS").With("as-of", "2021-12-31")).Coverage.Breaks.Select(change => $"{change.Month:yyyy-MM} {change.Reason}")
            .ShouldBe(["2021-01 provisional candidate releases from then on", "2021-03 the files hold only a selection of events", "2021-05 provisional candidate releases from then on"]);
    }

    [Fact]
    public void A_month_that_no_file_covers_is_missing_from_a_rate_and_not_zero()
    {
        using var workshop = new Workshop();
        workshop.Import(Rows(workshop, "ged211.csv", Tiny.Row(1, "2020-11-05"), Tiny.Row(2, "2020-11-06")));
        workshop.Import(Rows(workshop, "GEDEvent_v21_0_3.csv", Tiny.Row(3, "2021-03-03")));
        using var corpus = workshop.Open();

        var months = MonthRun.Of(new Inquiry(corpus, Filter.Empty.With("actor", "IS").With("as-of", "2021-03-31")), Period.Find("2020-11..2021-03")!.Value);

        // November and December 2020 and March 2021, with 2, 0 and 1 events.
        (months.Series.Observed().Length, months.AllEvents.Value).ShouldBe((3, 3m));
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("yes", true)]
    public void That_sisters_are_counted_alone_is_said_where_coalitions_were_asked_for(string? coalitions, bool isSaid)
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2018-01-01"), Tiny.Row(2, "2018-03-01", country: "Iraq"));
        tiny.Register(Store.Registry.Actors.IslamicState(), id: "2");
        using var corpus = tiny.Open();

        var answer = Briefing.Ask(corpus, new Request("family", Filter.Empty.With("actor", "isis-k").With("coalitions", coalitions)));

        answer.Caveats.Any(caveat => caveat.ToString().EndsWith("without coalitions.", StringComparison.Ordinal)).ShouldBe(isSaid);
    }

    [Fact]
    public void A_family_is_shown_over_its_last_eight_years_each_with_its_share()
    {
        using var tiny = Tiny.Of(Enumerable.Range(2011, 10).SelectMany(year => new[] { Tiny.Row(year, $"{year}-03-01", country: "Iraq"), Tiny.Row(year + 100, $"{year}-04-01", country: year == 2020 ? "Afghanistan" : "Iraq") }).Append(Tiny.Row(1, "2015-02-01")));
        tiny.Register(Store.Registry.Actors.IslamicState(), id: "2");
        using var corpus = tiny.Open();

        var years = Briefing.Ask(corpus, new Request("family", Filter.Empty.With("actor", "islamic-state").With("as-of", "2020-12-31"))).Tables[1].Rows;

        years.Select(row => row[0].Text).ShouldBe(Enumerable.Range(2013, 8).Select(year => $"{year}"));
        years.Where((_, at) => at is 2 or 7).Select(row => row[3].Figure!.Value).ShouldBe([66.7m, 50]);
    }

    private static Tiny Of(params string[] days) => Tiny.Of(days.Select((day, at) => Tiny.Row(at + 1, day)));

    private static string Rows(Workshop workshop, string name, params string[] rows) =>
        workshop.Text(name, string.Join('\n', rows.Prepend(Tiny.Columns)) + "\n");

    private static Answer Ask(Tiny tiny, string question)
    {
        using var corpus = tiny.Open();
        return Briefing.Ask(corpus, new Request(question, Filter.Empty.With("actor", "IS").With("as-of", "2020-12-31")));
    }
}
