using Dyad.Model;
using Dyad.Model.Registry;
using static Dyad.Tests.Store.Registry.Actors;

namespace Dyad.Tests.Store.Registry;

public sealed class ResolutionTests
{
    [Fact]
    public void A_side_is_bound_by_its_place_and_day_and_the_rest_stays_with_the_parent()
    {
        using var tiny = Tiny.Of(
            Tiny.Row(1, "2014-12-31"),
            Tiny.Row(2, "2015-01-01"),
            Tiny.Row(3, "2019-05-14", country: "Pakistan"),
            Tiny.Row(4, "2019-05-15", country: "Pakistan"),
            Tiny.Row(5, "2019-05-15"),
            Tiny.Row(6, "2019-05-15", country: "Iraq"));

        tiny.Register(IslamicState(), id: "2");

        tiny.Bound().ShouldBe(["ucdp:1 b islamic-state", "ucdp:2 b isis-k", "ucdp:3 b isis-k", "ucdp:4 b is-pakistan", "ucdp:5 b isis-k", "ucdp:6 b islamic-state"]);
    }

    [Fact]
    public void A_contested_binding_takes_the_event_only_when_switched_in()
    {
        using var tiny = Tiny.Of(
            Tiny.Row(1, "2020-01-01", country: "Pakistan", admin1: "Khyber Pakhtunkhwa province"),
            Tiny.Row(2, "2020-01-01", country: "Pakistan", admin1: "Sindh province"));

        tiny.Register(IslamicState(), id: "2");

        tiny.Bound().ShouldBe(["ucdp:1 b is-pakistan (contested: isis-k)", "ucdp:2 b is-pakistan"]);
    }

    [Fact]
    public void Where_a_row_has_an_id_the_id_decides_and_not_the_name()
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2020-01-01"));

        tiny.Registry("pack", [Of("other", bindings: Bound("IS", "999"))]);
        tiny.Bound().ShouldBeEmpty();

        tiny.Registry("pack", [Of("by-name", bindings: Bound("IS"))]);
        tiny.Bound().ShouldBe(["ucdp:1 b by-name"]);
    }

    [Fact]
    public void An_event_that_runs_on_into_another_actor_s_time_is_listed_under_it()
    {
        using var tiny = Tiny.Of(
            Tiny.Row(1, "2019-05-10", country: "Pakistan", end: "2019-05-15"),
            Tiny.Row(2, "2019-05-10", country: "Pakistan", end: "2019-05-14"),
            Tiny.Row(3, "2019-05-10", end: "2019-05-20"));

        tiny.Register(IslamicState(), id: "2");

        tiny.Bound().ShouldBe(["ucdp:1 b isis-k", "ucdp:2 b isis-k", "ucdp:3 b isis-k"]);
        tiny.Lines("select event_id || ' ' || side || ' ' || actor from straddle join event using (event_key) order by all").ShouldBe(["ucdp:1 b is-pakistan"]);
    }

    [Fact]
    public void Members_of_a_joined_side_are_bound_by_name()
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2005-01-01", a: "Government of Afghanistan, Government of United States of America"));

        tiny.Registry("pack", AfghanGovernments());

        tiny.Bound().ShouldBe(["ucdp:1 a1 islamic-republic-of-afghanistan"]);
    }

    [Fact]
    public void Two_unrelated_actors_bound_to_one_side_are_refused_by_name_and_nothing_changes()
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2020-01-01"), Tiny.Row(2, "2020-02-01"));
        tiny.Registry("pack", [Of("one", bindings: Bound("IS"))]);

        var refusal = Should.Throw<DyadException>(() => tiny.Registry("other-pack", [Of("two", bindings: Bound("IS", countries: ["AFG"]))]));

        refusal.Trouble.ShouldBe(Trouble.InvalidData);
        refusal.Message.ShouldBe(
            "'one' and 'two' are both bound to 'IS' in 2 events, the first ucdp:1 on 2020-01-01. Part their bindings by country, admin1 or day, mark one as contested, or make one the other's parent");
        tiny.Bound().ShouldBe(["ucdp:1 b one", "ucdp:2 b one"]);
    }

    [Fact]
    public void Ids_and_parents_that_cannot_be_are_refused()
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2020-01-01", a: "taleban"));
        string Refusal(params IReadOnlyList<RegisteredActor> actors) => Should.Throw<DyadException>(() => tiny.Registry("pack", actors)).Message;

        Refusal(Of("a", "b"), Of("bb")).ShouldBe("'a' is said to be a province of 'b', which is not an actor; did you mean 'bb'?");
        Refusal(Of("a", "b"), Of("b", "a")).ShouldBe("'a' is above itself in its own line of parents");
        Refusal(Of("a"), Of("a")).ShouldBe("Two actors have the id 'a' (from pack, pack); an id stands for one actor");
        Refusal(Of("taleban")).ShouldStartWith("'taleban' is the id of an actor and a dataset's exact name too");
    }

    [Fact]
    public void A_later_import_and_a_rebuild_are_resolved_by_the_same_registry()
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2020-01-01"));
        tiny.Register(IslamicState(), id: "2");

        tiny.Import(tiny.File("later.csv", Tiny.Row(1, "2020-01-01"), Tiny.Row(2, "2020-01-02")), release: "22.1");
        var imported = tiny.Bound();
        tiny.Rebuild();

        imported.ShouldBe(["ucdp:1 b isis-k", "ucdp:1 b isis-k", "ucdp:2 b isis-k"]);
        tiny.Bound().ShouldBe(imported);
    }
}
