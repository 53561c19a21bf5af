using Dyad.Model;
using Dyad.Model.Registry;
using Dyad.Model.Requests;
using static Dyad.Tests.Store.Registry.Actors;

namespace Dyad.Tests.Store.Registry;

public sealed class SearchTests
{
    [Theory]
    [InlineData("isis-k", "isis-k", "exact name: isis-k, id in the registry")]
    [InlineData("isis k", "isis-k", "same letters in another case: Isis K, name in the registry")]
    [InlineData("wilayat khorasan", "isis-k", "same letters in another case: Wilayat Khorasan, other name")]
    [InlineData("ولاية خراسان", "isis-k", "exact name: ولاية خراسان, other name (ar)")]
    [InlineData("wilayat khorasn", "isis-k", "similar spelling: Wilayat Khorasan, other name")]
    [InlineData("taleban", "Taleban", "same letters in another case")]
    [InlineData("talebn", "Taleban", "similar spelling")]
    public void An_actor_is_found_by_id_name_or_other_name_in_any_script_and_with_a_slip(string text, string id, string why)
    {
        using var tiny = Known();
        using var corpus = tiny.Open();

        var hit = corpus.Find(text, Filter.Empty)[0];

        (hit.Kind, hit.Id, hit.Why).ShouldBe(("actor", id, why));
    }

    [Fact]
    public void A_family_s_id_finds_whoever_is_bound_to_it_and_naming_one_of_several_is_ambiguous()
    {
        using var tiny = Known();
        using var corpus = tiny.Open();

        corpus.Find("2", Filter.Empty).Select(hit => hit.Id).ShouldBe(["isis-k", "islamic-state"], ignoreOrder: true);
        var refusal = Should.Throw<DyadException>(() => corpus.Actor("2", Filter.Empty));
        refusal.Trouble.ShouldBe(Trouble.Ambiguous);
        refusal.Message.ShouldBe("'2' names several actors; give one of these exactly:\n  isis-k, Isis K  (2 events, 2018, Afghanistan)\n  islamic-state, Islamic State  (0 events)");
    }

    [Fact]
    public void Places_and_pairs_are_found_with_what_to_filter_by()
    {
        using var tiny = Known();
        using var corpus = tiny.Open();

        corpus.Find("kabul", Filter.Empty).Single().ShouldSatisfyAllConditions(hit => (hit.Kind, hit.Id, hit.Events, hit.Why).ShouldBe(("admin1", "Kabul province", 2, "name of the place")));
        corpus.Find("Afganistan", Filter.Empty).ShouldContain(hit => hit.Kind == "country" && hit.Id == "AFG");
        var pair = corpus.Find("taleban vs isis-k", Filter.Empty)[0];
        (pair.Kind, pair.Id, pair.Events).ShouldBe(("pair", "Taleban~isis-k", 1));
    }

    [Fact]
    public void The_exact_name_as_coded_still_means_itself()
    {
        using var tiny = Known();
        using var corpus = tiny.Open();

        corpus.Actor("IS", Filter.Empty).Text.ShouldBe("IS");
        corpus.Actor("isis-k", Filter.Empty).Text.ShouldBe("isis-k");
        corpus.Actor("ولاية خراسان", Filter.Empty).Text.ShouldBe("isis-k");
    }

    private static Tiny Known()
    {
        var tiny = Tiny.Of(Tiny.Row(1, "2018-01-01"), Tiny.Row(2, "2018-02-01", a: "Taleban", violence: "2"));
        tiny.Registry(
            "pack",
            [
                Of("islamic-state", bindings: Bound("IS", "2")),
                Of("isis-k", "islamic-state", bindings: Bound("IS", "2", countries: ["AFG"])) with
                {
                    Aliases = [new ActorAlias("Wilayat Khorasan", null, null, null), new ActorAlias("ولاية خراسان", "ar", null, null)],
                },
            ]);
        return tiny;
    }
}
