using Dyad.Model;
using Dyad.Model.Judgements;
using Dyad.Model.Registry;
using Dyad.Model.Requests;
using Dyad.Store.Changes;
using Dyad.Store.Registry;
using static Dyad.Tests.Store.Registry.Actors;

namespace Dyad.Tests.Store.Registry;

public sealed class JudgingTests
{
    private static readonly DateOnly On = new(2026, 1, 2);

    [Fact]
    public void A_judged_name_counts_for_the_actor_until_it_is_undone_and_in_the_next_release_too()
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2020-01-01", b: "Taliban"), Tiny.Row(2, "2020-01-02", b: "Taleban"));
        tiny.Registry("pack", [Of("taliban-movement", bindings: Bound("Taleban"))]);
        var same = ActorJudgement.Of(ActorVerdict.Same, "Taliban", "taliban-movement", "me", On, "another spelling");
        long Events() => tiny.Count(Filter.Empty.With("actor", "taliban-movement")).Single().Events;

        Judge(tiny, same).Clusters.ShouldBe([["Taliban", "taliban-movement"]]);
        Events().ShouldBe(2);

        tiny.Import(tiny.File("later.csv", Tiny.Row(1, "2020-01-01", b: "Taliban"), Tiny.Row(2, "2020-01-02", b: "Taleban"), Tiny.Row(3, "2020-01-03", b: "Taliban")), release: "22.1");
        Events().ShouldBe(3);

        Judge(tiny, ActorJudgement.Undoing(same.Id, "me", On, "another group")).Clusters.ShouldBeEmpty();
        Events().ShouldBe(1);
        Dyad.Store.Upkeep.Verification.Run(tiny.Corpus).ShouldAllBe(finding => finding.Holds);
    }

    [Fact]
    public void A_judgement_that_moves_no_number_leaves_the_snapshot_and_ends_the_ledger()
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2020-01-01", b: "Taliban"), Tiny.Row(2, "2020-01-02", b: "Taleban"));
        (string Snapshot, string? Ledger) Read()
        {
            using var corpus = tiny.Open();
            return (corpus.Snapshot, corpus.Manifest.LedgerHead);
        }

        var bare = Read();
        bare.Ledger.ShouldBeNull();
        var other = ActorJudgement.Of(ActorVerdict.NotSame, "Taliban", "Taleban", "me", On, "two groups");
        Judge(tiny, other);
        var apart = Read();
        apart.Snapshot.ShouldBe(bare.Snapshot);
        apart.Ledger.ShouldNotBeNull();

        Judge(tiny, ActorJudgement.Undoing(other.Id, "me", On, "looked again"));
        Judge(tiny, ActorJudgement.Of(ActorVerdict.Same, "Taliban", "Taleban", "me", On, "another spelling"));
        Read().Snapshot.ShouldNotBe(bare.Snapshot);
        Read().Ledger.ShouldNotBe(apart.Ledger);
    }

    [Fact]
    public void Two_names_that_nobody_registered_can_be_judged_one()
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2020-01-01", b: "Taliban"), Tiny.Row(2, "2020-01-02", b: "Taleban"));

        Judge(tiny, ActorJudgement.Of(ActorVerdict.Same, "Taliban", "Taleban", "me", On, "another spelling"));

        tiny.Count(Filter.Empty.With("actor", "Taleban")).Single().Events.ShouldBe(2);
        tiny.Count(Filter.Empty.With("actor", "Taliban")).Single().Events.ShouldBe(1);
    }

    [Fact]
    public void A_pack_s_binding_goes_before_a_judgement()
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2020-01-01"), Tiny.Row(2, "2020-01-02", country: "Iraq"));
        tiny.Registry("pack", [Of("afghan", bindings: Bound("IS", countries: ["AFG"])), Of("rest")]);

        Judge(tiny, ActorJudgement.Of(ActorVerdict.Same, "IS", "rest", "me", On, "what is left"));

        tiny.Bound().ShouldBe(["ucdp:1 b afghan", "ucdp:2 b rest"]);
    }

    [Fact]
    public void What_cannot_be_judged_is_refused_and_nothing_is_appended()
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2020-01-01"));
        var judgement = ActorJudgement.Of(ActorVerdict.NotSame, "IS", "Government of Afghanistan", "me", On, "two sides");
        Judge(tiny, judgement);

        Should.Throw<DyadException>(() => Judge(tiny, judgement)).Message.ShouldContain("was judged already");
        Should.Throw<DyadException>(() => Judge(tiny, ActorJudgement.Of(ActorVerdict.Same, "IS", "Nobody", "me", On, "?"))).Trouble.ShouldBe(Trouble.NotFound);
        Should.Throw<DyadException>(() => Judge(tiny, ActorJudgement.Undoing("j:0", "me", On, "?"))).Trouble.ShouldBe(Trouble.NotFound);
        tiny.Lines("select count(*) from judgement").ShouldBe(["1"]);
    }

    [Fact]
    public void Review_lists_unbound_names_with_whom_they_may_be_and_why()
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2020-01-01", b: "Taliban"), Tiny.Row(2, "2020-01-02", b: "Taleban"), Tiny.Row(3, "2020-01-03", b: "IS"));
        tiny.Registry("pack", [Of("taliban-movement", bindings: Bound("Taleban")) with { Aliases = [new ActorAlias("Taliban", null, null, null)] }]);
        using (var corpus = tiny.Open())
        {
            var review = corpus.Review();

            review.Select(row => (row.Name, row.Events, row.Suggestion)).ShouldBe([("Taliban", 1, "taliban-movement"), ("Government of Afghanistan", 3, null), ("IS", 1, null)]);
            review[0].Why.ShouldBe("the same letters as Taliban, other name; they share Afghanistan");
        }

        Judge(tiny, ActorJudgement.Of(ActorVerdict.NotSame, "Taliban", "taliban-movement", "me", On, "no"));

        using var after = tiny.Open();
        after.Review().Select(row => row.Name).ShouldBe(["Government of Afghanistan", "IS"]);
    }

    [Fact]
    public void An_actor_s_record_is_as_it_was_on_the_day()
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2018-01-01"));
        tiny.Registry(
            "pack",
            [.. IslamicState()],
            [new RelationEntry("is-pakistan", RelationKind.ProvinceOf, "islamic-state", Day("2019-05-15"), null, "a report", Confidence: "medium")]);
        using var corpus = tiny.Open();

        corpus.Names("isis-k", Day("2018-01-01")).Select(name => (name.Text, name.Kind, name.Conditions)).ShouldBe([("Isis K", "name in the registry", ""), ("IS (ucdp 234)", "binding", "AFG, PAK")]);
        corpus.Lineage("islamic-state", Day("2018-01-01")).Select(edge => (edge.IsFirst, edge.Kind, edge.Other, edge.Dates)).ShouldBe([(false, RelationKind.ProvinceOf, "isis-k", "unknown")]);
        corpus.Lineage("islamic-state", null).Select(edge => edge.Other).ShouldBe(["isis-k", "is-pakistan"]);
    }

    private static ActorClusters Judge(Tiny tiny, ActorJudgement judgement) => new Judging(tiny.Corpus).Append(judgement);
}
