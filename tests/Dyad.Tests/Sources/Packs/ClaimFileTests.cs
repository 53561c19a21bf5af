using Dyad.Model;
using Dyad.Model.Claims;
using Dyad.Model.Requests;
using Dyad.Model.Time;
using Dyad.Sources.Packs;

namespace Dyad.Tests.Sources.Packs;

public sealed class ClaimFileTests
{
    private static readonly string Example = File.ReadAllText(Path.Combine(ExamplePack.Path, "claims.yaml"));

    public static TheoryData<string> Broken => [.. BrokenClaims.All.Keys];

    [Fact]
    public void The_example_says_what_it_says()
    {
        var claims = ClaimFile.Read(Example, "claims.yaml");

        claims.Select(claim => claim.Id).ShouldBe(["quieter-2020", "paid-from-abroad"]);
        var claim = claims[0];
        (claim.SaidBy, claim.Role, claim.Hedge).ShouldBe(("Chris Sample", "researcher, The Example Institute", "as far as we see"));
        claim.Source.ShouldBe(new ClaimSource("The Example Front after two years", "The Example Institute", StatedDate.Find("2021-01")!.Value, "on its tempo", null));
        claim.Needs.ShouldBe([new ClaimNeed("ucdp-ged", Period.Find("2020"))]);
        claim.WrittenBy.ShouldBe(new ClaimAuthor("maintainers", false, new DateOnly(2026, 1, 1)));
        claim.Tests.Select(test => test.Measure).ShouldBe([ClaimMeasure.Involvement, ClaimMeasure.Deaths]);
        claim.Tests.ShouldAllBe(test => test.Scope["t"] == "2020-07-01..2020-12-31" && test.Against!["t"] == "2020-01-01..2020-06-30" && test.Against["actor"] == "example-front");
        claim.Tests[0].Region.ShouldBe(Region.Below(2.0 / 3));
        (claims[1].Kind, claims[1].Tests.Count, claims[1].WouldTest).ShouldBe((ClaimKind.Statement, 0, "A dataset of payments to armed groups."));
    }

    [Fact]
    public void A_second_test_has_from_the_first_what_it_does_not_say()
    {
        var claims = ClaimFile.Read(Example.Replace("second: { measure: deaths }", "second: { period: 2021, second: { against: { with: any, period: 2019 }, with: sample-brigades } }", StringComparison.Ordinal), "claims.yaml");

        claims[0].Tests.Select(test => $"{test.Scope} / {test.Against}").ShouldBe(
        [
            "actor=example-front t=2020-07-01..2020-12-31 / actor=example-front t=2020-01-01..2020-06-30",
            "actor=example-front t=2021-01-01..2021-12-31 / actor=example-front t=2020-01-01..2020-06-30",
            "actor=example-front with=sample-brigades t=2021-01-01..2021-12-31 / actor=example-front t=2019-01-01..2019-12-31",
        ]);
    }

    [Fact]
    public void Attacks_are_those_of_the_group_on_both_sides_of_a_comparison()
    {
        var test = ClaimFile.Read(Example.Replace("second: { measure: deaths }", "second: { measure: attacks }", StringComparison.Ordinal), "claims.yaml")[0].Tests[1];

        (test.Scope["role"], test.Against!["role"]).ShouldBe(("attacker", "attacker"));
    }

    [Fact]
    public void The_hash_follows_the_test_and_not_the_words_around_it()
    {
        string HashOf(string old, string changed) => ClaimFile.Read(Example.Replace(old, changed, StringComparison.Ordinal), "claims.yaml")[0].TestHash;
        var hash = HashOf("far lower", "far lower");

        HashOf("says: In the second half", "says: In the latter half").ShouldBe(hash);
        HashOf("hedge: as far as we see", "hedge: probably").ShouldBe(hash);
        HashOf("far lower", "lower").ShouldNotBe(hash);
        HashOf("2020-06-30 }", "2020-05-31 }").ShouldNotBe(hash);
        HashOf("measure: deaths", "measure: cells").ShouldNotBe(hash);
        HashOf("[ucdp-ged 2020]", "[ucdp-ged 2019]").ShouldNotBe(hash);
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_broken_file_is_refused_with_all_its_errors(string name)
    {
        var refusal = Should.Throw<DyadException>(() => ClaimFile.Read(BrokenClaims.All[name].Text, "claims.yaml"));

        refusal.Trouble.ShouldBe(Trouble.InvalidData);
        Golden.Matches(refusal.Message + "\n", $"{name}.golden.txt");
    }

    [Fact]
    public void A_pack_holds_its_claims_and_refuses_those_about_nobody_it_lists()
    {
        using var pack = new ExamplePack().With("claims.yaml", "about: example-front\n  says: The Front", "about: exampel-front\n  says: The Front");

        ExamplePack.Read().Pack.Claims.Count.ShouldBe(2);
        Should.Throw<PackException>(() => PackFolder.Read(pack.Folder)).Message.ShouldBe(
            "example-front/claims.yaml:24: about is 'exampel-front', which actors.yaml does not list; did you mean 'example-front'?");
    }

    [Fact]
    public void The_Khorasan_pack_has_a_claim_for_each_statement_of_the_interview()
    {
        var claims = PackFolder.Read(Path.Combine(TestData.Checkout(), "packs", "khorasan")).Pack.Claims;

        claims.Count.ShouldBe(35);
        claims.ShouldAllBe(claim => claim.About == "isis-k" && claim.Source.Publisher == "Vox");
        claims.ShouldAllBe(claim => (claim.Tests.Count == 0) == (claim.Kind == ClaimKind.Statement));
        var tempo = claims.Single(claim => claim.Id == "tempo-mid-2021");
        tempo.Tests.Select(test => test.Against!["t"]).ShouldBe(["2021-01-01..2021-04-30", "2020-01-01..2020-12-31"]);
        tempo.Tests.ShouldAllBe(test => test.Scope.Equals(Filter.Empty.With("actor", "isis-k").With("t", "2021-05-01..2021-08-25")));
    }
}
