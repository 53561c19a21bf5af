using Dyad.Answers.Briefs;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Sources.Packs;
using Dyad.Store.Changes;
using Dyad.Store.Packs;
using Dyad.Store.Upkeep;
using Dyad.Tests.Sources.Packs;

namespace Dyad.Tests.Store;

/// <summary>A made-up pack checked against rows that one can check by hand: the row it cites, and what its bindings match.</summary>
public sealed class PackAgainstCorpusTests
{
    private const string Killings = "9000046";

    [Fact]
    public void A_pack_that_says_what_the_rows_say_has_no_finding_but_a_binding_that_matches_nothing()
    {
        using var tiny = Corpus();

        // The event of the contested binding and the province's later ones are not among the rows.
        Check(tiny, pack => pack).Select(finding => $"{finding.Kind} {finding}").ShouldBe(
        [
            "Warning example-front/actors.yaml:15: the binding of 'example-front-south' to ucdp 990002 'Example Front' matches no side of any event in the corpus; expected the dataset's own number, name and spelling of places",
            "Warning example-front/actors.yaml:22: the binding of 'sample-brigades' to ucdp 990002 'Example Front' (contested) matches no side of any event in the corpus; expected the dataset's own number, name and spelling of places",
        ]);
    }

    [Theory]
    [InlineData(",21,27,33,", ",21,28,33,", "best of 'alder-market-2020-09-06' is 28; the row it cites, ucdp:9000046 in ucdp-ged 21.1, has 27")]
    [InlineData(",21,27,33,", ",20,27,34,", "low of 'alder-market-2020-09-06' is 20; the row it cites, ucdp:9000046 in ucdp-ged 21.1, has 21")]
    [InlineData(",33,,,27,,,", ",33,1,,27,,,", "deaths_a of 'alder-market-2020-09-06' is 1; the row it cites, ucdp:9000046 in ucdp-ged 21.1, has 0")]
    [InlineData("2020-09-06,2020-09-06", "2020-09-05,2020-09-06", "the date of 'alder-market-2020-09-06' is 2020-09-05 to 2020-09-06; the row it cites, ucdp:9000046 in ucdp-ged 21.1, has 2020-09-06")]
    [InlineData("-40.25,-20.25", "-41.25,-20.25", "the cell of the point of 'alder-market-2020-09-06' is 70160; the row it cites, ucdp:9000046 in ucdp-ged 21.1, has 71600")]
    [InlineData("ucdp:9000046", "ucdp:9000099", "ucdp:9000099 is cited, and no such row is in the corpus; expected the id of an event of ucdp-ged 21.1")]
    public void What_differs_from_the_row_is_an_error_with_its_line(string old, string changed, string message)
    {
        using var tiny = Corpus();

        Check(tiny, pack => pack.With("events.csv", old, changed))
            .Where(finding => finding.Kind is PackFindingKind.Error).Select(finding => finding.ToString()).ShouldContain($"example-front/events.csv:2: {message}");
    }

    [Fact]
    public void A_number_that_the_pack_or_the_row_leaves_open_is_no_difference()
    {
        using var tiny = Corpus();

        Check(tiny, pack => pack.With("events.csv", ",21,27,33,,,27,", ",,,,,,,")).ShouldAllBe(finding => finding.Kind == PackFindingKind.Warning);
    }

    [Fact]
    public void A_row_that_a_selection_lacks_is_a_warning()
    {
        using var tiny = new Tiny();
        tiny.Import(tiny.File("rows.csv", Row("9000047")), ExtentKind.Selected);

        Check(tiny, pack => pack).ShouldContain(finding =>
            finding.Kind == PackFindingKind.Warning && finding.Message == "ucdp:9000046 is cited, and no such row is in ucdp-ged 21.1, which may not hold every event");
    }

    [Fact]
    public void What_the_corpus_has_no_file_for_is_told_as_not_checked()
    {
        using var tiny = Corpus();

        var findings = Check(tiny, pack => pack
            .With("events.csv", "ucdp:9000046", "acled:1")
            .With("actors.yaml", "family: ucdp, actor: 990003, name: Sample Brigades", "family: gtd, name: Sample Brigades"));

        findings.Where(finding => finding.Kind == PackFindingKind.Unchecked).Select(finding => finding.ToString()).ShouldBe(
        [
            "example-front/actors.yaml:21: the binding to gtd 'Sample Brigades' was not checked: the corpus holds no event of the family gtd",
            "example-front/events.csv:2: the citation of acled:1 was not checked: the corpus holds no file of the family acled for 2020-09-06",
        ]);
    }

    [Fact]
    public void A_brief_shows_the_figures_of_the_row_and_not_the_pack_s_own()
    {
        using var tiny = Corpus();
        using var pack = new ExamplePack();
        pack.With("events.csv", ",21,27,33,", ",1,2,3,");
        new PackShelf(tiny.Corpus).Add(PackFolder.Read(pack.Folder));

        using var corpus = tiny.Open();
        var note = Briefing.Ask(corpus, new Request("landmarks", Filter.Empty.With("actor", "example-front").With("as-of", "2020-12-31"))).Statements.Single(note => note.Id == "alder-market-2020-09-06");

        note.Says.ShouldContain("deaths in the row cited: 27 (21–33)");
        note.Note.ShouldBe("recorded as ucdp:9000046 in ucdp-ged 21.1");
        var then = Briefing.Ask(corpus, new Request("landmarks", Filter.Empty.With("actor", "example-front").With("as-of", "2020-12-31").With("known-on", "2021-01-01"))).Statements;
        then.ShouldNotContain(known => known.Says.Contains("27 (21–33)"));
    }

    private static string Row(string id) =>
        Tiny.Row(int.Parse(id), "2020-09-06", a: "Example Front", b: "Civilians", violence: "3", deaths: "0,0,27,0", triple: "27,33,21", country: "Exampleland", admin1: "Northfold province", point: "-40.25,-20.25")
            .Replace(",1,1,Example Front,1,2,", ",1,990002,Example Front,1,2,", StringComparison.Ordinal);

    private static Tiny Corpus() => Tiny.Of(
        Row(Killings),
        Tiny.Row(9000001, "2019-05-01", a: "Government of Exampleland", b: "Sample Brigades", country: "Exampleland")
            .Replace(",1,1,Government of Exampleland,1,2,", ",1,990001,Government of Exampleland,1,990003,", StringComparison.Ordinal));

    private static IReadOnlyList<PackFinding> Check(Tiny tiny, Func<ExamplePack, ExamplePack> change)
    {
        using var pack = new ExamplePack();
        using var corpus = tiny.Open();
        return PackAgainstCorpus.Check(corpus, PackFolder.Read(change(pack).Folder));
    }
}
