using Dyad.Model.Requests;
using Dyad.Sources.Packs;
using Dyad.Store.Registry;
using Dyad.Store.Upkeep;
using static Dyad.Tests.Store.Registry.Actors;

namespace Dyad.Tests.Store.Registry;

/// <summary>The registry that comes with the program, in a corpus and beside packs.</summary>
public sealed class BuiltInRegistryTests
{
    [Fact]
    public void An_import_brings_it_and_every_side_is_resolved_by_place_and_day()
    {
        using var tiny = Known();

        tiny.Bound().ShouldBe(
        [
            "ucdp:1 a afghan-state", "ucdp:1 b black-banner", "ucdp:2 a afghan-state", "ucdp:2 b banner-west", "ucdp:3 a afghan-state", "ucdp:3 b black-banner",
            "ucdp:4 a afghan-state", "ucdp:4 b black-banner (contested: banner-east)",
        ]);
        Verification.Run(tiny.Corpus, threads: 1).ShouldAllBe(finding => finding.Holds);
    }

    [Fact]
    public void A_pack_s_actor_takes_its_part_and_never_contradicts_it()
    {
        using var tiny = Known();

        tiny.Registry("pack p", [Of("hill-banner", bindings: Bound("IS", "2", countries: ["AFG", "NGA"], from: "2018-01-01"))]);

        tiny.Bound().Where(line => line.Contains(" b ")).ShouldBe(["ucdp:1 b hill-banner", "ucdp:2 b hill-banner", "ucdp:3 b black-banner", "ucdp:4 b black-banner (contested: banner-east)"]);
    }

    [Fact]
    public void A_pack_s_actor_that_holds_everything_takes_the_names_along_and_provinces_become_its()
    {
        using var tiny = Known();

        tiny.Registry("pack p", [Of("dark-flag", bindings: Bound("IS", "2"))]);

        using var corpus = tiny.Open();
        corpus.Actors.ContainsKey("black-banner").ShouldBeFalse();
        corpus.Actors["banner-west"].Parent.ShouldBe("dark-flag");
        corpus.Actor("The Black Banner", Filter.Empty).Text.ShouldBe("dark-flag");
        corpus.Actor("الرایة السوداء", Filter.Empty).Text.ShouldBe("dark-flag");
        tiny.Bound().Where(line => line.Contains(" b ")).ShouldBe(["ucdp:1 b dark-flag", "ucdp:2 b banner-west", "ucdp:3 b dark-flag", "ucdp:4 b dark-flag (contested: banner-east)"]);
    }

    [Fact]
    public void Days_that_a_pack_leaves_stay_the_registry_s()
    {
        using var tiny = Known();

        tiny.Registry("pack p", [Of("early", bindings: Bound("IS", "2", until: "2018-01-15")), Of("late", bindings: Bound("IS", "2", from: "2018-03-20"))]);
        tiny.Bound().Where(line => line.Contains(" b ")).ShouldBe(["ucdp:1 b early", "ucdp:2 b banner-west", "ucdp:3 b black-banner", "ucdp:4 b late"]);

        tiny.Registry("pack p", [Of("early", bindings: Bound("IS", "2", until: "2018-01-15")), Of("late", bindings: Bound("IS", "2", from: "2018-01-15"))]);
        using var corpus = tiny.Open();
        corpus.Actors.ContainsKey("black-banner").ShouldBeFalse("no day is left to it");
    }

    [Fact]
    public void Of_two_entries_with_one_id_the_pack_s_counts_and_keeps_the_names()
    {
        using var tiny = Known();

        tiny.Registry("pack p", [Of("black-banner", bindings: Bound("IS", "2", countries: ["AFG"]))]);

        using var corpus = tiny.Open();
        corpus.Actors["black-banner"].Name.ShouldBe("Black Banner");
        corpus.Actor("bb", Filter.Empty).Text.ShouldBe("black-banner");
        corpus.Aliases("black-banner").ShouldBeEmpty("the pack lists none");
        tiny.Bound().Where(line => line.Contains(" b ")).ShouldBe(["ucdp:1 b black-banner", "ucdp:2 b banner-west", "ucdp:4 b IS (contested: banner-east)"]);
    }

    [Fact]
    public void An_id_that_a_dataset_codes_as_a_name_gives_way()
    {
        using var tiny = new Tiny { BuiltIn = MadeUpRegistry.Knowledge() };

        tiny.Import(tiny.File("rows.csv", Tiny.Row(1, "2018-01-01", b: "black-banner")));

        tiny.Bound().ShouldBe(["ucdp:1 a afghan-state"]);
    }

    [Fact]
    public void A_name_of_two_numbers_leads_to_neither_where_a_file_has_no_numbers_and_a_former_name_leads_to_its_actor()
    {
        using var tiny = new Tiny { BuiltIn = MadeUpRegistry.Knowledge() };

        tiny.Import(tiny.File("rows.csv", Without(Tiny.Row(1, "2018-01-01", b: "RLF")), Without(Tiny.Row(2, "2018-01-02", b: "River Rebels")), Without(Tiny.Row(3, "2018-01-03"))));

        tiny.Bound().Where(line => line.Contains(" b ")).ShouldBe(["ucdp:2 b river-front", "ucdp:3 b black-banner"]);
    }

    [Fact]
    public void Another_version_takes_its_place_at_the_next_import_or_rebuild_and_makes_another_snapshot()
    {
        using var tiny = Known();
        var before = Snapshot(tiny);
        using var same = Known();
        Snapshot(same).ShouldBe(before);

        tiny.BuiltIn = MadeUpRegistry.Knowledge(actors: MadeUpRegistry.Actors.Replace("black-banner,The Black Banner", "black-banner,Banner", StringComparison.Ordinal), hash: "two");
        tiny.Rebuild();

        using var corpus = tiny.Open();
        (corpus.BuiltInHash, corpus.Actors["black-banner"].Name).ShouldBe(("two", "Banner"));
        corpus.Snapshot.ShouldNotBe(before);
    }

    [Fact]
    public void A_corpus_without_it_is_what_it_was_and_gets_it_by_a_rebuild()
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2018-01-01"));
        using (var corpus = tiny.Open())
        {
            corpus.BuiltInHash.ShouldBeNull();
        }

        tiny.Bound().ShouldBeEmpty();
        tiny.BuiltIn = MadeUpRegistry.Knowledge();
        tiny.Rebuild();

        tiny.Bound().ShouldBe(["ucdp:1 a afghan-state", "ucdp:1 b black-banner"]);
    }

    [Fact]
    public void Errors_name_file_and_line()
    {
        var wrong = Should.Throw<PackException>(() => MadeUpRegistry.Read(
            actors: MadeUpRegistry.Actors + "black-banner,Another,armed_group,ucdp,2,IS,22.1\n",
            bindings: MadeUpRegistry.Bindings + "x,X,armed_group,black-baner,ucdp,2,IS,Nigeria,,2015-02-30,,maybe,\n",
            names: MadeUpRegistry.Names + "nobody,N,,nickname,yes,\n"));

        wrong.Errors.ShouldBe(
        [
            "registry/actors.csv:7: the id 'black-banner' is taken by 'The Black Banner'; an id stands for one actor with one name and kind",
            "registry/actors.csv:7: ucdp 2 is in two rows",
            "registry/bindings.csv:4: from is '2015-02-30'; expected a day such as 2021-06-04",
            "registry/bindings.csv:4: countries holds 'Nigeria'; expected ISO 3166-1 codes of three capital letters, such as AFG",
            "registry/bindings.csv:4: contested is 'maybe'; expected one of false, true",
            "registry/bindings.csv:4: parent is 'black-baner'; expected the id of an actor that is nobody's province; did you mean 'black-banner'?",
            "registry/names.csv:5: kind is 'nickname'; expected one of name, acronym, former, translation, native",
            "registry/names.csv:5: id is 'nobody', which is not an actor here",
        ], ignoreOrder: true);
    }

    [Fact]
    public void The_registry_and_the_packs_of_the_program_are_sound_together()
    {
        var surroundings = Path.Combine(TestData.Checkout(), "registry");

        var registry = Dyad.Sources.Registry.RegistryFolder.Read(surroundings);
        using var corpus = Dyad.Store.Corpus.OfBuiltIn(new BuiltInKnowledge(registry, [PackFolder.Read(Path.Combine(TestData.Checkout(), "packs", "khorasan"))], "now"));

        corpus.Actors["isis-k"].Origin.ShouldBe("pack khorasan");
        corpus.Actors["iswap"].Parent.ShouldBe("islamic-state");
        corpus.Resolve("boko haram", Filter.Empty).ShouldSatisfyAllConditions(
            named => named.Name.Text.ShouldBe("boko-haram"),
            named => named.Unheard.ShouldBe("The data has no event under boko-haram; ucdp calls it 'JAS'"));
    }

    private static string Snapshot(Tiny tiny)
    {
        using var corpus = tiny.Open();
        return corpus.Snapshot;
    }

    // The row as files without the dataset's numbers have it.
    private static string Without(string row) => row.Replace(",1,1,Government of Afghanistan,1,2,", ",,,Government of Afghanistan,,,", StringComparison.Ordinal);

    private static Tiny Known()
    {
        var tiny = new Tiny { BuiltIn = MadeUpRegistry.Knowledge() };
        tiny.Import(tiny.File(
            "rows.csv", Tiny.Row(1, "2018-01-01"), Tiny.Row(2, "2018-02-01", country: "Nigeria"), Tiny.Row(3, "2018-03-01", country: "Iraq"), Tiny.Row(4, "2018-04-01", country: "Bangladesh")));
        return tiny;
    }
}
