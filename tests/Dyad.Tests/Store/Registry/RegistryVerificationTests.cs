using Dyad.Answers.Lines;
using Dyad.Store.Changes;
using Dyad.Store.Storage;
using Dyad.Store.Upkeep;
using Dyad.Tests.Sources.Packs;
using static Dyad.Tests.Store.Registry.Actors;

namespace Dyad.Tests.Store.Registry;

public sealed class RegistryVerificationTests
{
    private const string Sides = "who stands on each side follows from the registry";
    private const string Rows = "the registry is what packs, lists and judgements say";

    [Fact]
    public void A_side_that_was_bound_by_hand_fails_verify_which_says_how_many()
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2018-01-01"), Tiny.Row(2, "2018-02-01"), Tiny.Row(3, "2018-03-01"), Tiny.Row(4, "2018-04-01", country: "Iraq"));
        tiny.Register(IslamicState(), id: "2");
        Wrong(tiny).ShouldBeEmpty();

        Edit(tiny, "update bound_side set actor = 'islamic-state' where event_key in (select event_key from event where event_id in ('ucdp:1', 'ucdp:2'))");

        Wrong(tiny).ShouldBe([(Sides, "2 sides differ from what it gives; `dyad rebuild` makes the derived tables again")]);
    }

    [Fact]
    public void A_side_that_was_taken_out_or_put_in_is_found_and_a_rebuild_mends_it()
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2018-01-01"), Tiny.Row(2, "2018-02-01"));
        tiny.Register(IslamicState(), id: "2");

        Edit(tiny, "delete from bound_side where event_key = (select event_key from event where event_id = 'ucdp:1'); insert into bound_side select event_key, 'a', 0, 'isis-k', 'isis-k' from event where event_id = 'ucdp:2'");

        Wrong(tiny).ShouldHaveSingleItem().Detail.ShouldStartWith("2 sides differ");
        tiny.Rebuild();
        Wrong(tiny).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("update binding set until = '2020-01-01' where actor = 'example-front'")]
    [InlineData("insert into actor values ('made-up', 'Made up', 'armed_group', null, 0, 'pack example-front')")]
    [InlineData("update relation set second = 'sample-brigades' where kind = 'province_of'")]
    [InlineData("delete from kin where actor = 'example-front' and member <> 'example-front'")]
    public void What_a_pack_does_not_say_is_found_in_the_registry(string edit)
    {
        using var tiny = new Tiny();
        new PackShelf(tiny.Corpus).Add(ExamplePack.Read());
        Wrong(tiny).ShouldBeEmpty();

        Edit(tiny, edit);

        Wrong(tiny).ShouldContain(wrong => wrong.Check == Rows);
    }

    [Fact]
    public void A_registry_that_cannot_be_worked_out_says_why()
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2018-01-01"));
        tiny.Registry("pack", [Of("one", bindings: Bound("IS"))]);

        Edit(tiny, "insert into binding select 99, 'two', family, native_id, name, countries, admin1s, events, since, until, contested, origin from binding; insert into actor values ('two', 'Two', 'armed_group', null, 0, 'pack')");

        Wrong(tiny).ShouldAllBe(wrong => wrong.Detail.StartsWith("cannot be worked out: 'one' and 'two' are both bound to 'IS' in 1 event"));
    }

    private static IReadOnlyList<(string Check, string Detail)> Wrong(Tiny tiny) =>
        [.. Verification.Run(tiny.Corpus).Where(finding => !finding.Holds).Select(finding => (finding.Check, ShellLine.Of(finding.Detail)))];

    private static void Edit(Tiny tiny, string sql)
    {
        using var database = Database.Write(tiny.Corpus, threads: null);
        database.Run(sql);
        database.Run("checkpoint");
    }
}
