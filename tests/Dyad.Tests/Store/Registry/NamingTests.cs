using Dyad.Model;
using Dyad.Model.Requests;

namespace Dyad.Tests.Store.Registry;

/// <summary>What a typed name is taken for, and what is said of it.</summary>
public sealed class NamingTests
{
    [Theory]
    [InlineData("black-banner", "black-banner", null)]
    [InlineData("IS", "IS", null)]
    [InlineData("BLACK-BANNER", "black-banner", "'BLACK-BANNER' is taken as black-banner, The Black Banner (same letters in another case: black-banner, id in the registry)")]
    [InlineData("black bánner", "black-banner", "'black bánner' is taken as black-banner, The Black Banner (same name in another spelling: The Black Banner, name in the registry)")]
    [InlineData("bb", "black-banner", "'bb' is taken as black-banner, The Black Banner (same letters in another case: BB, acronym (en))")]
    [InlineData("الرایه السوداء", "black-banner", "'الرایه السوداء' is taken as black-banner, The Black Banner (same name in another spelling: الراية السوداء, native (unchecked) (ar))")]
    [InlineData("banner west", "banner-west", "'banner west' is taken as banner-west, Black Banner of the West (same name in another spelling: banner-west, id in the registry)")]
    [InlineData("banner of west", "banner-west", "'banner of west' is taken as banner-west, Black Banner of the West (has all the words typed: Black Banner of the West, name in the registry)")]
    [InlineData("government of afghanistan", "afghan-state", "'government of afghanistan' is taken as afghan-state, Government of Afghanistan (same letters in another case: Government of Afghanistan, name as coded)")]
    [InlineData("the BB rebels", "black-banner", "'the BB rebels' is taken as black-banner, The Black Banner (as 'bb', same letters in another case: BB, acronym (en))")]
    [InlineData("Black Banner fighters", "black-banner", "'Black Banner fighters' is taken as black-banner, The Black Banner (as 'black banner', same name in another spelling: The Black Banner, name in the registry)")]
    [InlineData("river rebels", "river-front", "'river rebels' is taken as river-front, River Liberation Front (same letters in another case: River Rebels, former (en))")]
    public void One_actor_is_taken_and_said_to_be(string typed, string id, string? taken)
    {
        using var tiny = Known();
        using var corpus = tiny.Open();

        var named = corpus.Resolve(typed, Filter.Empty);

        (named.Name.Text, named.Taken).ShouldBe((id, taken));
    }

    [Theory]
    [InlineData("banner", "'banner' names several actors; give one of these exactly:\n  banner-west, Black Banner of the West  (1 event, 2018, Nigeria)\n  black-banner, The Black Banner  (1 event, 2018, Afghanistan)\n  banner-east, Black Banner of the East  (0 events)")]
    [InlineData("nigeria", "'nigeria' is a country (Nigeria), not a group; those with the most events there are:\n  afghan-state, Government of Afghanistan  (1 event, 2018, Nigeria)\n  banner-west, Black Banner of the West  (1 event, 2018, Nigeria)")]
    [InlineData("Kabul", "'Kabul' is a province (Kabul province), not a group; those with the most events there are:\n  afghan-state, Government of Afghanistan  (2 events, 2018, Afghanistan; Nigeria)\n  banner-west, Black Banner of the West  (1 event, 2018, Nigeria)\n  black-banner, The Black Banner  (1 event, 2018, Afghanistan)")]
    public void Of_several_none_is_preferred(string typed, string message)
    {
        using var tiny = Known();
        using var corpus = tiny.Open();

        var refusal = Should.Throw<DyadException>(() => corpus.Resolve(typed, Filter.Empty));

        (refusal.Trouble, refusal.Message).ShouldBe((Trouble.Ambiguous, message));
    }

    [Theory]
    [InlineData("RLF fighters", "'RLF fighters' names several actors; give one of these exactly:\n  river-force, River Lost Force  (0 events)\n  river-front, River Liberation Front  (0 events)")]
    [InlineData("Hill rebels", "'Hill rebels' names several actors; give one of these exactly:\n  hill, Hill  (0 events)\n  hill-front, Hill Front  (0 events)")]
    public void Without_rebels_a_name_of_several_or_of_a_people_with_groups_is_listed(string typed, string message)
    {
        var people = MadeUpRegistry.Actors + "hill,Hill,armed_group,ucdp,5,Hill,22.1\nhill-front,Hill Front,armed_group,ucdp,6,HF,22.1\n";
        using var corpus = Dyad.Store.Corpus.OfBuiltIn(MadeUpRegistry.Knowledge(people), threads: 1);

        var refusal = Should.Throw<DyadException>(() => corpus.Resolve(typed, Filter.Empty));

        (refusal.Trouble, refusal.Message).ShouldBe((Trouble.Ambiguous, message));
        corpus.Resolve("hill", Filter.Empty).Name.Text.ShouldBe("hill");
        Should.Throw<DyadException>(() => corpus.Resolve("Lost rebels of the Hill", Filter.Empty)).Trouble.ShouldBe(Trouble.NotFound);
    }

    [Fact]
    public void Search_shows_what_a_name_without_rebels_is_taken_for()
    {
        using var corpus = Dyad.Store.Corpus.OfBuiltIn(MadeUpRegistry.Knowledge(), threads: 1);

        corpus.Search("the BB rebels", Filter.Empty).ShouldHaveSingleItem().Id.ShouldBe("black-banner");
    }

    [Fact]
    public void A_typing_error_is_a_suggestion()
    {
        using var tiny = Known();
        using var corpus = tiny.Open();

        var refusal = Should.Throw<DyadException>(() => corpus.Resolve("black baner", Filter.Empty));

        refusal.Trouble.ShouldBe(Trouble.NotFound);
        refusal.Message.ShouldStartWith("No actor is called 'black baner'; similar names:\n  black-banner, The Black Banner  (1 event");
    }

    [Fact]
    public void A_group_without_events_is_answered_with_what_datasets_call_it()
    {
        using var tiny = Known();
        using var corpus = tiny.Open();

        corpus.Resolve("River Liberation Front", Filter.Empty).Unheard.ShouldBe("The data has no event under river-front; ucdp calls it 'RLF'");
        corpus.Resolve("river-front", Filter.Empty).Unheard.ShouldBe("The data has no event under river-front; ucdp calls it 'RLF'");
        corpus.Resolve("black-banner", Filter.Empty).Unheard.ShouldBeNull();
    }

    private static Tiny Known()
    {
        var tiny = new Tiny { BuiltIn = MadeUpRegistry.Knowledge() };
        tiny.Import(tiny.File("rows.csv", Tiny.Row(1, "2018-01-01"), Tiny.Row(2, "2018-02-01", country: "Nigeria")));
        return tiny;
    }
}
