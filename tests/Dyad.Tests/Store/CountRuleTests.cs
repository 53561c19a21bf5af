using Dyad.Model.Requests;
using Dyad.Store.Counting;
using Dyad.Tests.Store.Cells;

namespace Dyad.Tests.Store;

/// <summary>What a count calls by which name, on rows at the edges of each rule.</summary>
public sealed class CountRuleTests
{
    [Fact]
    public void On_both_sides_all_dead_of_the_sides_are_its_own_and_none_of_the_other()
    {
        using var tiny = Tiny.Of(
            Tiny.Row(1, "2020-01-01", "IS", "IS", "2", "5,7,1,2", "15,15,15"),
            Tiny.Row(2, "2020-01-02", "Taleban", "IS", "2", "20,30,0,0", "50,50,50"));

        var total = tiny.Count(Filter.Empty.With("actor", "IS")).Single();

        (total.Own, total.Other, total.Civilians, total.Unknown).ShouldBe((5 + 7 + 30, 20, 1, 2));
    }

    [Theory]
    [InlineData("IS, Taleban", "Government of Afghanistan")]
    [InlineData("Government of Afghanistan", "IS, Taleban")]
    public void One_of_several_on_either_side_counts_only_when_asked(string a, string b)
    {
        using var tiny = Tiny.Of(
            Tiny.Row(1, "2020-01-01", a, b),
            Tiny.Row(2, "2020-01-02", "IS", "Another", "2"),
            Tiny.Row(3, "2020-01-03", "Another", "IS", "2"));
        var actor = Filter.Empty.With("actor", "IS");

        (tiny.Count(actor).Single().Events, tiny.Count(actor.With("coalitions", "yes")).Single().Events).ShouldBe((2, 3));
    }

    [Fact]
    public void Deaths_by_side_are_stated_where_all_four_are()
    {
        string[] deaths = ["1,2,3,4", ",2,3,4", "1,,3,4", "1,2,,4", "1,2,3,"];
        using var tiny = Tiny.Of(deaths.Select((some, at) => Tiny.Row(at + 1, $"2020-01-0{at + 1}", deaths: some)));
        using var corpus = tiny.Open();

        // IS is side B.
        var total = corpus.Count(new CountRequest(Filter.Empty.With("actor", "IS"), [])).Single();

        (total.SidesUnstated, total.Own, total.Other, total.Civilians, total.Unknown).ShouldBe((4, 8, 4, 12, 16));
        tiny.Count(Filter.Empty).Single().SidesUnstated.ShouldBe(4, "no less where no group is named");
    }

    [Fact]
    public void A_place_is_exact_to_25_km_and_has_a_point_to_the_district()
    {
        // As UCDP codes it: exact, within 25 km, district, province, region, country, sea or air.
        using var tiny = Tiny.Of(Enumerable.Range(1, 7).Select(precision => Tiny.Row(precision, $"2020-01-0{precision}", where: $"{precision}")));

        tiny.Count(Filter.Empty).Single().PlaceInexact.ShouldBe(5);
        tiny.Count(Filter.Empty, "cell").Select(cell => (cell.Keys["cell"], cell.Events)).ShouldBe([("179779", 3), ("unlocated", 4)]);
        tiny.Count(Filter.Empty.With("bbox", "69,34,70,35")).Single().Events.ShouldBe(3);
        tiny.Count(Filter.Empty.With("place", "near")).Single().Events.ShouldBe(2);
        using var corpus = tiny.Open();
        corpus.Events(Filter.Empty).Select(row => (row.Latitude, row.Longitude))
            .ShouldBe([(34.53, 69.16), (34.53, 69.16), (34.53, 69.16), (null, null), (null, null), (null, null), (null, null)]);
    }

    [Fact]
    public void A_record_that_does_not_say_whether_it_sums_up_is_neither_a_sum_nor_left_out()
    {
        using var tiny = Tiny.Of(CellTests.With(1, "event_clarity", ""), CellTests.With(2, "event_clarity", "2"), CellTests.With(3, "event_clarity", "1"));

        var total = tiny.Count(Filter.Empty).Single();

        (total.Summary, total.SummaryUnstated, tiny.Count(Filter.Empty.With("summary", "no")).Single().Events).ShouldBe((1, 1, 2));
    }

    [Fact]
    public void A_row_of_31_days_is_long_and_one_of_30_is_not()
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2020-04-01", end: "2020-04-30"), Tiny.Row(2, "2020-05-01", end: "2020-05-31"));

        tiny.Count(Filter.Empty, "event").Select(cell => cell.Long).ShouldBe([0, 1]);
    }

    [Theory]
    [InlineData("day", "2020-01-10", "2020-01-10", "2020-01-11")]
    [InlineData("week", "2020-01-10", "2020-01-16", "2020-01-17")]
    [InlineData("month", "2020-01-10", "2020-02-09", "2020-02-10")]
    [InlineData("quarter", "2020-01-10", "2020-04-09", "2020-04-10")]
    public void A_row_of_one_day_more_than_its_period_is_in_none(string period, string first, string last, string next)
    {
        using var tiny = Tiny.Of(Tiny.Row(1, first, end: last), Tiny.Row(2, first, end: next));

        tiny.Count(Filter.Empty, period).Select(cell => (cell.Keys[period] == $"longer than a {period}", cell.Events))
            .ShouldBe([(false, 1), (true, 1)]);
    }

    [Theory]
    [InlineData("month", "2020-01-31", "2020-02-01")]
    [InlineData("quarter", "2020-03-31", "2020-04-01")]
    [InlineData("week", "2020-03-08", "2020-03-09")]
    [InlineData("year", "2020-12-31", "2021-01-01")]
    public void A_row_runs_on_from_the_first_day_after_its_period(string period, string last, string next)
    {
        using var tiny = Tiny.Of(Tiny.Row(1, $"{last[..8]}{int.Parse(last[8..]) - 1:00}", end: last), Tiny.Row(2, last, end: next));
        using var corpus = tiny.Open();

        corpus.Count(new CountRequest(Filter.Empty, [period])).Sum(cell => cell.Crossing).ShouldBe(1);
    }

    [Theory]
    [InlineData("best", "ucdp:2 ucdp:1 ucdp:4 ucdp:3")]
    [InlineData("-best", "ucdp:1 ucdp:4 ucdp:2 ucdp:3")]
    public void What_states_no_deaths_stands_last_either_way_and_ties_by_their_days(string sort, string ids)
    {
        using var tiny = Tiny.Of(
            Tiny.Row(1, "2020-01-02", triple: "9,9,9"),
            Tiny.Row(2, "2020-01-03", triple: "1,1,1"),
            Tiny.Row(3, "2020-01-01", triple: ",,"),
            Tiny.Row(4, "2020-01-04", triple: "9,9,9"));
        using var corpus = tiny.Open();

        string.Join(' ', corpus.Events(Filter.Empty.With("sort", sort)).Select(row => row.EventId)).ShouldBe(ids);
        string.Join(' ', corpus.Count(new CountRequest(Filter.Empty, ["event"], sort)).Select(cell => cell.Keys["event"])).ShouldBe(ids);
    }

    [Fact]
    public void Pages_meet_and_share_no_event()
    {
        using var tiny = Tiny.Of(
            Tiny.Row(3, "2020-01-01"),
            Tiny.Row(1, "2020-01-02"),
            Tiny.Row(2, "2020-01-02"),
            Tiny.Row(4, "2020-01-03"));
        using var corpus = tiny.Open();
        string Page(string? after) => string.Join(' ', corpus.Events(Filter.Empty.With("limit", "2").With("after", after)).Select(row => row.EventId));

        (Page(null), Page("ucdp:1"), Page("ucdp:4")).ShouldBe(("ucdp:3 ucdp:1", "ucdp:2 ucdp:4", ""));
    }

    [Theory]
    [InlineData("2020-01-02..2020-01-04", 1)]
    [InlineData("2020-01-04..2020-01-09", 1)]
    [InlineData("2020-01-02..2020-01-03", 0)]
    [InlineData("2020-01-05..2020-01-09", 0)]
    public void A_record_that_became_no_event_is_missing_from_periods_that_hold_its_day(string t, int records)
    {
        using var tiny = new Tiny();
        CellTests.Imported(tiny, tiny.File("ged.csv", Tiny.Row(1, "2020-01-01"), CellTests.With(4, "id", "x")));
        using var corpus = tiny.Open();

        corpus.LeftOut(Filter.Empty.With("t", t)).Records.ShouldBe(records);
    }
}
