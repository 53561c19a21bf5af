using Dyad.Answers.Briefs;
using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Model.Requests;
using Dyad.Model.Time;
using Dyad.Store;
using Dyad.Tests.Store;
using Dyad.Tests.Store.Releases;

namespace Dyad.Tests.Answers;

/// <summary>The factors of a threat and the signs to watch: each with what is counted, a direction only where a rule tells one, and no score.</summary>
public sealed class ThreatTests
{
    private const string Rebels = "Rebels";

    [Fact]
    public void A_factor_has_a_direction_only_where_the_rates_can_be_told_apart()
    {
        // One event a month in 2018, eighteen in 2019; one attack on civilians in each year.
        using var workshop = Of([.. Monthly(2018, 1), .. Monthly(2019, 18), Attack("2018-03-05"), Attack("2019-03-05")]);
        using var corpus = workshop.Open();

        var answer = Ask(corpus, "threat", "2019-12-31");

        Row(answer, "events with it").ShouldBe("personnel; 217; 13; up");
        Row(answer, "attacks coded as its own").ShouldBe("message; 1; 1; unclear");
        Row(answer, "share of such attacks in its events").ShouldBe("message; 0.5 %; 7.7 %; unclear");
        Row(answer, "grid cells with its events").ShouldBe("personnel; 1; 1; unclear");
        Row(answer, "estimates of its size").ShouldBe("personnel; not recorded; not recorded; unknown");
        Row(answer, "all events in its countries").ShouldBe("conditions; 217; 13; up");
        answer.Reply.ToString().ShouldStartWith("Nobody's assessment is recorded. In the twelve months to 2019-12-31 against the twelve before: up: events with it and all events in its countries; no clear change: ");
        answer.Caveats[0].ToString().ShouldStartWith("The factors are not added up: there is no score.");
    }

    [Fact]
    public void A_fall_is_down_and_time_after_the_files_end_is_not_counted()
    {
        using var workshop = Of([.. Monthly(2019, 18), .. Monthly(2020, 1)]);
        using var corpus = workshop.Open();

        Row(Ask(corpus, "threat", "2021-08-27"), "events with it").ShouldBe("personnel; 12; 216; down", "the files end with 2020, the last year that can be compared");
        Row(Ask(corpus, "threat", "2022-02-27"), "events with it").ShouldBe("personnel; not compared; not compared; unknown", "it ended more than a year before");
    }

    [Theory]
    [InlineData(24, 1, 25, true)]
    [InlineData(23, 1, 25, false)]
    [InlineData(24, 1, 24, false)]
    public void A_government_is_gone_after_two_years_of_fighting_and_two_without(int fought, int aMonth, int gap, bool isFound)
    {
        var first = PastWindows.Number(new DateOnly(2000, 1, 1));
        (int, int)[] record = [.. Enumerable.Range(0, fought).Select(month => (first + month, aMonth)), (first + fought - 1 + gap, 1)];

        Exits.LastMonths(record, [(0, 12 * 2100)], 12 * 2050).Any(month => month == first + fought - 1).ShouldBe(isFound);
    }

    [Fact]
    public void It_takes_a_dozen_events_in_the_last_two_years_and_four_years_that_are_counted_alike()
    {
        var first = PastWindows.Number(new DateOnly(2000, 1, 1));
        (int, int)[] Record(int events) => [(first, 5), (first + 1, 11 - 5), (first + 24, events - 6)];
        var last = first + 24;
        bool IsFound(int events, int begin, int end, int asOf) => Exits.LastMonths(Record(events), [(begin, end)], asOf).Contains(last);

        IsFound(12, 0, 12 * 2100, 12 * 2050).ShouldBeTrue("the first month lies more than two years back, the second does not");
        IsFound(11, 0, 12 * 2100, 12 * 2050).ShouldBeFalse();
        IsFound(12, last - 23, last + 25, 12 * 2050).ShouldBeTrue();
        IsFound(12, last - 22, last + 25, 12 * 2050).ShouldBeFalse();
        IsFound(12, last - 23, last + 24, 12 * 2050).ShouldBeFalse();
        IsFound(12, 0, 12 * 2100, last + 25).ShouldBeTrue();
        IsFound(12, 0, 12 * 2100, last + 24).ShouldBeFalse("the two years after are not over");
    }

    [Fact]
    public void Every_exit_is_listed_with_the_group_s_events_in_the_year_before_and_after()
    {
        // Mali's government fights until December 2005; the group goes on against others, three times, and then not at all.
        using var workshop = Of(
        [
            .. Months("2004-01", 24).Select((month, at) => Tiny.Row(1000 + at, $"{month}-07", a: "Government of Mali", b: "Others", country: "Mali")),
            Tiny.Row(1050, "2005-12-09", a: "Government of Mali", b: "Others", country: "Mali"),
            .. Months("2006-01", 3).Select((month, at) => Tiny.Row(1100 + at, $"{month}-08", a: "More", b: "Others", violence: "2", country: "Mali")),
            .. Monthly(2010, 1),
        ]);
        using var corpus = workshop.Open();
        var about = new Inquiry(corpus, Briefing.Settle(corpus, Filter.Empty.With("actor", Rebels).With("as-of", "2019-12-31")));

        var exit = Exits.Of(about).Single();

        (exit.Government, exit.Group, exit.Last, exit.Against.Value).ShouldBe(("Government of Mali", "Others", new DateOnly(2005, 12, 1), 25m));
        (exit.Before.AllEvents.Value, exit.After.AllEvents.Value).ShouldBe((13m, 3m));
        corpus.Evidence(exit.After.AllEvents.Inputs[0].Request).Count.ShouldBe(1);
        corpus.Evidence(exit.Against.Request).Count.ShouldBe(25);
        var own = new Inquiry(corpus, Briefing.Settle(corpus, Filter.Empty.With("actor", "Others").With("as-of", "2019-12-31")));
        Exits.Of(own).ShouldBeEmpty("what happened to the group itself is no case elsewhere");
    }

    [Fact]
    public void The_threshold_is_the_upper_end_of_the_rate_of_the_phase_without_the_last_three_months()
    {
        using var workshop = Of([.. Monthly(2018, 2), .. Monthly(2019, 2), .. Monthly(2020, 2), .. Months("2020-10", 3).SelectMany((month, at) => Enumerable.Range(0, 6).Select(more => Tiny.Row(5000 + (10 * at) + more, $"{month}-2{more}", b: Rebels)))]);
        using var corpus = workshop.Open();

        var answer = Ask(corpus, "outlook", "2020-12-31");

        answer.Missing.Single().ToString().ShouldBe("How many events to expect is not said: that takes a forecast.");
        var row = answer.Tables.Single().Rows.Single(row => row[0].Text == "events with it");
        row[1].Text.ShouldBe("2018-01");
        row[2].Figure!.Value.ShouldBe(2m);
        row[3].Figure!.Value.ShouldBe(row[2].Figure!.High);
        row[2].Figure!.Inputs.Count.ShouldBe(33, "the months from January 2018 to September 2020");
        (row[4].Text, row[5].Figure!.Value, row[6].Text).ShouldBe(("2020-12-31", 8m, "above"));
        answer.Tables.Single().Rows.Single(row => row[0].Text == "attacks coded as its own")[6].Text.ShouldBe("not known: none is coded");
    }

    [Fact]
    public void A_phase_of_its_events_and_one_of_its_attacks_begin_where_their_rates_changed()
    {
        using var workshop = Of([.. Months("2013-01", 48).Select((month, at) => Own(at, month, 3)), .. Months("2017-01", 48).SelectMany((month, at) => Enumerable.Range(1, 12).Select(day => Own(100 + (20 * at) + day, month, day)))]);
        using var corpus = workshop.Open();

        Ask(corpus, "outlook", "2020-12-31").Tables.Single().Rows.Take(2).Select(row => $"{row[0].Text}: {row[1].Text}").ShouldBe(["events with it: 2017-01", "attacks coded as its own: 2017-01"]);

        string Own(int id, string month, int day) => Tiny.Row(id, $"{month}-{day:00}", a: Rebels, b: "Civilians", violence: "3");
    }

    private static string Row(Answer answer, string indicator)
    {
        var row = answer.Tables[0].Rows.Single(row => row[1].Text == indicator);
        return $"{row[0].Text}; {row[2].Text}; {row[3].Text}; {row[4].Text}";
    }

    private static Answer Ask(Corpus corpus, string question, string asOf) => Briefing.Ask(corpus, new Request(question, Filter.Empty.With("actor", Rebels).With("as-of", asOf)));

    private static Workshop Of(IEnumerable<string> rows)
    {
        var workshop = new Workshop();
        workshop.Import(workshop.Text("ged211.csv", CoveredBriefs.File([.. rows])));
        return workshop;
    }

    private static string Attack(string day) => Tiny.Row(9000 + int.Parse(day[..4]), day, a: Rebels, b: "Civilians", violence: "3");

    private static IEnumerable<string> Months(string first, int count) =>
        Enumerable.Range(0, count).Select(month => $"{StatedDate.Find(first)!.Value.First.AddMonths(month):yyyy-MM}");

    private static IEnumerable<string> Monthly(int year, int each) =>
        Months($"{year}-01", 12).SelectMany((month, at) => Enumerable.Range(0, each).Select(one => Tiny.Row((100_000 * (year - 2000)) + (100 * at) + one, $"{month}-{10 + one:00}", b: Rebels)));
}
