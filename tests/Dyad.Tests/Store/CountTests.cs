using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Store.Counting;

namespace Dyad.Tests.Store;

public sealed class CountTests
{
    // Five events that one can count by hand. Deaths are a, b, civilians, unknown; the triple is best, high, low.
    private static readonly string[] Five =
    [
        Tiny.Row(1, "2019-12-30", deaths: "1,2,0,1", triple: "4,5,3", end: "2020-01-02", datePrecision: "2"),
        Tiny.Row(2, "2020-01-15", a: "IS", b: "Taleban", violence: "2", deaths: "6,1,0,0", triple: "7,7,7"),
        Tiny.Row(3, "2020-01-20", a: "IS", b: "Civilians", violence: "3", deaths: "0,0,9,0", triple: "9,12,10", where: "4"),
        Tiny.Row(4, "2020-03-01", a: "Government of Afghanistan", b: "Taleban", deaths: "2,0,0,0", triple: "2,2,2", country: "Pakistan"),
        Tiny.Row(5, "2020-03-01", b: "IS", deaths: "0,3,0,0", triple: "3,4,1", clarity: "2", country: "Pakistan", admin1: "Balochistan"),
    ];

    [Fact]
    public void An_actor_on_both_sides_of_an_event_has_it_once()
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2020-01-01", a: "IS", b: "IS", violence: "2", triple: "5,5,5"), Tiny.Row(2, "2020-01-02", a: "IS", b: "Taleban", violence: "2", triple: "1,1,1"));

        tiny.Count(Filter.Empty, "actor").Select(cell => (cell.Keys["actor"], cell.Events, cell.Best)).ShouldBe([("IS", 2, 6), ("Taleban", 1, 1)]);
    }

    [Fact]
    public void An_actor_is_involved_on_either_side()
    {
        using var tiny = Tiny.Of(Five);

        var total = tiny.Count(Filter.Empty.With("actor", "IS")).Single();

        total.Events.ShouldBe(4);
        (total.Low, total.Best, total.High).ShouldBe((3L + 7 + 10 + 1, 4L + 7 + 9 + 3, 5L + 7 + 12 + 4));
        total.Own.ShouldBe(2 + 6 + 0 + 3);
        total.Other.ShouldBe(1 + 1 + 0 + 0);
        total.Civilians.ShouldBe(9);
        total.Unknown.ShouldBe(1);
        total.OutOfOrder.ShouldBe(1);
        total.Summary.ShouldBe(1);
        (total.First, total.Last).ShouldBe((new DateOnly(2019, 12, 30), new DateOnly(2020, 3, 1)));
    }

    [Fact]
    public void Only_one_sided_rows_say_who_attacked()
    {
        using var tiny = Tiny.Of(Five);

        tiny.Count(Filter.Empty.With("actor", "IS").With("role", "attacker")).Single().Events.ShouldBe(1);
        tiny.Count(Filter.Empty.With("actor", "Taleban").With("role", "attacker")).Single().Events.ShouldBe(0);
    }

    [Fact]
    public void An_event_counts_in_the_period_it_starts_in_and_is_said_to_cross_its_edge()
    {
        using var tiny = Tiny.Of(Five);

        var years = tiny.Count(Filter.Empty, "year");

        years.Select(year => (year.Keys["year"], year.Events, year.Crossing)).ShouldBe([("2019", 1, 1), ("2020", 4, 0)]);
    }

    [Fact]
    public void Opponents_are_seen_from_the_subject()
    {
        using var tiny = Tiny.Of(Five);

        var opponents = tiny.Count(Filter.Empty.With("actor", "IS"), "opponent");

        opponents.Select(row => (row.Keys["opponent"], row.Events)).ShouldBe([("Civilians", 1), ("Government of Afghanistan", 2), ("Taleban", 1)]);
    }

    [Fact]
    public void A_pair_is_the_same_in_either_order()
    {
        using var tiny = Tiny.Of(Five);

        var one = tiny.Count(Filter.Empty.With("actor", "IS").With("with", "Government of Afghanistan")).Single();
        var other = tiny.Count(Filter.Empty.With("actor", "Government of Afghanistan").With("with", "IS")).Single();
        var pair = tiny.Count(Filter.Empty.With("pair", "IS~Government of Afghanistan"), "pair").Single();

        one.Events.ShouldBe(2);
        (one.Own, one.Other).ShouldBe((other.Other, other.Own));
        (pair.Keys["pair"], pair.Events, pair.Best).ShouldBe(("Government of Afghanistan~IS", 2, one.Best));
    }

    [Fact]
    public void A_place_that_stands_for_a_province_is_in_no_cell()
    {
        using var tiny = Tiny.Of(Five);

        var cells = tiny.Count(Filter.Empty, "cell");

        cells.Select(cell => (cell.Keys["cell"], cell.Events)).ShouldBe([("173303", 2), ("179779", 2), ("unlocated", 1)]);
    }

    [Fact]
    public void Dimensions_combine_in_the_order_asked()
    {
        using var tiny = Tiny.Of(Five);

        var rows = tiny.Count(Filter.Empty.With("actor", "IS"), "country", "month");

        rows.Select(row => (row.Keys["country"], row.Keys["month"], row.Events)).ShouldBe([("AFG", "2019-12", 1), ("AFG", "2020-01", 2), ("PAK", "2020-03", 1)]);
    }

    [Fact]
    public void Each_filter_leaves_what_it_says()
    {
        using var tiny = Tiny.Of(Five);
        long Events(string key, string value) => tiny.Count(Filter.Empty.With(key, value)).Single().Events;

        Events("country", "PAK").ShouldBe(2);
        Events("admin1", "Balochistan").ShouldBe(1);
        Events("cell", "179779").ShouldBe(2);
        Events("bbox", "69,34,70,35").ShouldBe(2);
        Events("bbox", "0,0,1,1").ShouldBe(0);
        Events("t", "2020-01").ShouldBe(2);
        Events("violence", "non_state,one_sided").ShouldBe(2);
        Events("deaths", "best:4..7").ShouldBe(2);
        Events("deaths", "low:10..").ShouldBe(1);
        Events("date", "day").ShouldBe(4);
        Events("place", "admin2").ShouldBe(4);
        Events("summary", "no").ShouldBe(4);
        Events("active-year", "yes").ShouldBe(5);
        Events("active-year", "no").ShouldBe(0);
        Events("min-sources", "1").ShouldBe(5);
        Events("min-sources", "2").ShouldBe(0);
        Events("dataset", "ucdp-ged").ShouldBe(5);
        Events("release", "21.1").ShouldBe(5);
        Events("known-on", "2021-08-27").ShouldBe(5);
        Events("known-on", "2020-08-27").ShouldBe(0);
        Events("as-of", "2020-01-15").ShouldBe(2);
    }

    [Fact]
    public void Members_of_a_joined_side_count_only_when_asked()
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2020-01-01", a: "Government of A, Government of B", b: "IS"), Tiny.Row(2, "2020-01-02", a: "Government of A"));
        var actor = Filter.Empty.With("actor", "Government of A");

        tiny.Count(actor).Single().Events.ShouldBe(1);
        tiny.Count(actor.With("coalitions", "yes")).Single().Events.ShouldBe(2);
    }

    [Fact]
    public void What_no_row_states_is_unknown_and_not_zero()
    {
        using var tiny = new Tiny();
        tiny.Import(tiny.Text("reduced.csv", "id,year,month,day,country,type_of_violence,conflict_name,side_a,side_b,latitude,longitude,low_death,best_death,high_death\n1,2017,7,31,Afghanistan,State-based violence,Iraq: Government,Government of Iraq,IS,34.531094,69.162796,6,6,6\n"));

        var total = tiny.Count(Filter.Empty.With("actor", "IS")).Single();

        total.Own.ShouldBeNull();
        total.Unknown.ShouldBeNull();
        (total.SidesUnstated, total.SummaryUnstated, total.DateUnstated, total.PlaceUnstated).ShouldBe((1, 1, 1, 1));
    }

    [Fact]
    public void Evidence_lists_exactly_what_a_cell_counts()
    {
        using var tiny = Tiny.Of(Five);
        using var corpus = tiny.Open();
        var request = new CountRequest(Filter.Empty.With("actor", "IS"), ["month"]);
        var january = corpus.Count(request).Single(cell => cell.Keys["month"] == "2020-01");

        corpus.Evidence(request.Figure(january.Keys, "best")).Select(row => row.EventId).ShouldBe(["ucdp:2", "ucdp:3"]);
        corpus.Evidence(request.Figure(january.Keys, "out_of_order")).Select(row => row.EventId).ShouldBe(["ucdp:3"]);
        corpus.Evidence(request.Figure(january.Keys, "breaks") with { Version = 4 }).Select(row => row.EventId).ShouldBe(["ucdp:3"]);
        Should.Throw<DyadException>(() => corpus.Evidence(request.Figure(january.Keys, "best") with { Version = 3 })).Message.ShouldBe("This version counts by measure count 6, not count 3");
    }

    [Fact]
    public void A_figure_of_an_older_version_leads_to_its_events_unless_it_was_counted_otherwise()
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2020-01-05", deaths: ",2,3,4"), Tiny.Row(2, "2020-02-05"));
        using var corpus = tiny.Open();
        CountRequest Of(string? actor) => new(Filter.Empty.With("actor", actor), []);
        IReadOnlyList<string> Evidence(string? actor, int version) =>
            [.. corpus.Evidence(Of(actor).Figure(new Dictionary<string, string>(), "sides_unstated") with { Version = version }).Select(row => row.EventId)];

        Evidence("IS", 5).ShouldBe(["ucdp:1"]);
        Evidence(null, 6).ShouldBe(["ucdp:1"]);
        Should.Throw<DyadException>(() => Evidence(null, 5)).Message.ShouldBe("This version counts by measure count 6, not count 5");
    }

    [Fact]
    public void The_printed_sql_gives_the_count_again()
    {
        using var tiny = Tiny.Of(Five);
        using var corpus = tiny.Open();
        var request = new CountRequest(Filter.Empty.With("actor", "IS").With("country", "AFG").With("t", "2020"), ["violence"]);
        var printed = new List<(string, long)>();

        corpus.Query(Dyad.Store.Corpus.SqlOf(request).ToString(), reader =>
        {
            while (reader.Read())
            {
                printed.Add((reader.GetString(0), reader.GetInt64(1)));
            }
        });

        printed.ShouldBe([("non_state", 1), ("one_sided", 1)]);
    }
}
