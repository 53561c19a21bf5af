using Dyad.Model.Registry;
using Dyad.Model.Requests;
using Dyad.Store.Counting;
using Dyad.Store.Registry;
using static Dyad.Tests.Store.Registry.Actors;

namespace Dyad.Tests.Store.Registry;

public sealed class CountingTests
{
    private static readonly string[] Six =
    [
        Tiny.Row(1, "2014-06-01", country: "Iraq"),
        Tiny.Row(2, "2018-01-01"),
        Tiny.Row(3, "2018-02-01", a: "IS", b: "Taleban", violence: "2"),
        Tiny.Row(4, "2020-01-01", a: "Government of Pakistan", country: "Pakistan", admin1: "Khyber Pakhtunkhwa province"),
        Tiny.Row(5, "2020-02-01", a: "Government of Pakistan", country: "Pakistan", admin1: "Sindh province"),
        Tiny.Row(6, "2018-03-01", b: "IS, Taleban"),
    ];

    [Fact]
    public void An_actor_s_events_are_those_bound_to_it_and_the_exact_name_still_means_all_of_them()
    {
        using var tiny = Registered();

        Events(tiny, ("actor", "isis-k")).ShouldBe(2);
        Events(tiny, ("actor", "is-pakistan")).ShouldBe(2);
        Events(tiny, ("actor", "islamic-state")).ShouldBe(1);
        Events(tiny, ("actor", "IS")).ShouldBe(5);
    }

    [Fact]
    public void Names_under_which_an_actor_is_counted_are_told()
    {
        using var tiny = Registered();
        using var corpus = tiny.Open();

        corpus.BoundNames(Filter.Empty).ShouldBe(["IS"]);
        corpus.BoundNames(Asked(("actor", "Taleban"))).ShouldBe(["IS"]);
        corpus.BoundNames(Asked(("t", "2013"))).ShouldBeEmpty();
    }

    [Fact]
    public void Opponents_pairs_and_actors_are_named_by_who_they_were()
    {
        using var tiny = Registered();
        List<string> Keys(string by, params (string Key, string Value)[] filter) => [.. tiny.Count(Asked(filter), by).Select(row => row.Keys[by])];

        Keys("opponent", ("actor", "Taleban")).ShouldBe(["isis-k"]);
        Keys("opponent", ("actor", "isis-k")).ShouldBe(["Government of Afghanistan", "Taleban"]);
        Keys("pair", ("t", "2018-02")).ShouldBe(["Taleban~isis-k"]);
        Keys("actor", ("t", "2020")).ShouldBe(["Government of Pakistan", "is-pakistan"]);
    }

    [Fact]
    public void The_other_side_and_a_pair_are_given_by_id_or_by_exact_name()
    {
        using var tiny = Registered();

        Events(tiny, ("actor", "Taleban"), ("with", "isis-k")).ShouldBe(1);
        Events(tiny, ("actor", "Taleban"), ("with", "IS")).ShouldBe(1);
        Events(tiny, ("actor", "Taleban"), ("with", "islamic-state")).ShouldBe(0);
        Events(tiny, ("pair", "isis-k~Taleban")).ShouldBe(1);
        Events(tiny, ("pair", "IS~Government of Pakistan")).ShouldBe(2);
        Events(tiny, ("with", "is-pakistan")).ShouldBe(2);
    }

    [Fact]
    public void Contested_events_count_when_switched_in_and_leave_the_other_actor()
    {
        using var tiny = Registered();

        Events(tiny, ("actor", "isis-k"), ("contested", "yes")).ShouldBe(3);
        Events(tiny, ("actor", "is-pakistan"), ("contested", "yes")).ShouldBe(1);
        tiny.Count(Asked(("actor", "Government of Pakistan"), ("contested", "yes")), "opponent").Select(row => row.Keys["opponent"]).ShouldBe(["is-pakistan", "isis-k"]);
    }

    [Fact]
    public void Affiliates_count_while_they_were_and_members_of_joined_sides_when_asked()
    {
        using var tiny = Registered();

        Events(tiny, ("actor", "islamic-state"), ("affiliates", "yes")).ShouldBe(5);
        Events(tiny, ("actor", "islamic-state"), ("affiliates", "yes"), ("coalitions", "yes")).ShouldBe(6);
        Events(tiny, ("actor", "isis-k"), ("coalitions", "yes")).ShouldBe(3);
    }

    [Fact]
    public void An_affiliate_counts_on_the_days_it_was_one()
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2019-12-31"), Tiny.Row(2, "2020-01-01"), Tiny.Row(3, "2021-01-01"));
        tiny.Registry(
            "pack",
            [Of("group"), Of("affiliate", bindings: Bound("IS"))],
            [new RelationEntry("affiliate", RelationKind.AffiliateOf, "group", Day("2020-01-01"), Day("2021-01-01"), "a source")]);

        tiny.Count(Asked(("actor", "group"), ("affiliates", "yes")), "day").Select(row => row.Keys["day"]).ShouldBe(["2020-01-01"]);
    }

    [Fact]
    public void The_evidence_of_a_figure_about_an_actor_is_what_it_counts()
    {
        using var tiny = Registered();
        using var corpus = tiny.Open();
        var request = new CountRequest(Asked(("actor", "isis-k")), ["opponent"]);
        var cell = corpus.Count(request).Single(row => row.Keys["opponent"] == "Taleban");

        corpus.Evidence(request.Figure(cell.Keys, "events")).Select(row => row.EventId).ShouldBe(["ucdp:3"]);
    }

    [Fact]
    public void Another_registry_is_another_snapshot_and_none_is_the_snapshot_it_was()
    {
        using var tiny = Tiny.Of(Six);
        string Snapshot()
        {
            using var corpus = tiny.Open();
            return corpus.Snapshot;
        }

        var without = Snapshot();
        tiny.Register(IslamicState(), "2");
        var with = Snapshot();
        tiny.Registry("pack", []);

        with.ShouldNotBe(without);
        Snapshot().ShouldBe(without);
    }

    // Row 3 has IS on side A, whose id in these rows is 1; every other is on side B with id 2.
    private static Tiny Registered()
    {
        var tiny = Tiny.Of(Six);
        tiny.Registry("pack", [.. IslamicState().Select(actor => actor with { Bindings = [.. actor.Bindings.Select(binding => binding with { NativeId = null })] })]);
        return tiny;
    }

    private static Filter Asked(params (string Key, string Value)[] filter) => filter.Aggregate(Filter.Empty, (all, one) => all.With(one.Key, one.Value));

    private static long Events(Tiny tiny, params (string Key, string Value)[] filter) => tiny.Count(Asked(filter)).Single().Events;
}
