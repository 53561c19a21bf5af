using Dyad.Answers.Briefs;
using Dyad.Answers.Documents;
using Dyad.Answers.Quality;
using Dyad.Answers.Writing;
using Dyad.Model;
using Dyad.Model.Places;
using Dyad.Model.Requests;
using Dyad.Sources.Datasets;
using Dyad.Store.Import;

namespace Dyad.Tests.Store;

/// <summary>A part that says by what its events were selected.</summary>
public sealed class SelectionTests : IDisposable
{
    private const string Rows =
        "id,year,month,day,country,type_of_violence,conflict_name,side_a,side_b,latitude,longitude,where_prec,best\n"
        + "1,2015,3,1,Afghanistan,1,Afghanistan: Islamic State,Government of Afghanistan,IS,34.5,69.1,,3\n"
        + "2,2015,3,2,Afghanistan,1,Afghanistan: Islamic State,Government of Afghanistan,IS,34.5,69.1,1,4\n";

    private readonly Tiny _tiny = new();

    [Fact]
    public void Rows_that_state_no_precision_have_the_one_of_the_selection_and_others_their_own()
    {
        Import(ExtentKind.Selected, PlacePrecision.Near);

        _tiny.Lines("select event_id || ' ' || place_precision || ' ' || coalesce(place_radius_km, 0) from events order by 1").ShouldBe(["ucdp:1 near 25", "ucdp:2 exact 0"]);
        _tiny.Count(Filter.Empty.With("place", "near")).Single().Events.ShouldBe(2);
        _tiny.Count(Filter.Empty.With("place", "exact")).Single().Events.ShouldBe(1);
        _tiny.Count(Filter.Empty).Single().PlaceUnstated.ShouldBe(0);
    }

    [Fact]
    public void Without_it_they_state_none()
    {
        Import(ExtentKind.Selected, null);

        _tiny.Count(Filter.Empty.With("place", "near")).Single().Events.ShouldBe(1);
        _tiny.Count(Filter.Empty).Single().PlaceUnstated.ShouldBe(1);
    }

    [Fact]
    public void It_is_kept_with_the_part_and_the_same_file_without_it_is_its_rival()
    {
        Import(ExtentKind.Selected, PlacePrecision.Near).IsRepeat.ShouldBeFalse();
        Import(ExtentKind.Selected, PlacePrecision.Near).IsRepeat.ShouldBeTrue();
        Should.Throw<DyadException>(() => Import(ExtentKind.Selected, null)).Message.ShouldContain("Say replace");

        using var corpus = _tiny.Open();
        corpus.Manifest.Parts.ShouldHaveSingleItem().Place.ShouldBe("near");
    }

    [Fact]
    public void A_complete_file_is_no_selection() =>
        Should.Throw<DyadException>(() => Import(ExtentKind.Complete, PlacePrecision.Near)).Message.ShouldContain("a complete file is not one");

    [Fact]
    public void A_brief_says_what_the_file_holds_at_its_head_and_among_its_limits()
    {
        Import(ExtentKind.Selected, PlacePrecision.Near);
        using var corpus = _tiny.Open();

        var made = Briefing.Make(corpus, new Request("brief", Filter.Empty.With("actor", "IS").With("as-of", "2015-12-31")));
        var brief = BriefText.Write(made, 4000);

        QualityGate.Check(made).ShouldBeEmpty();

        brief.ShouldContain("What is missing   ucdp-ged 21.1 holds only events whose place is known to about 25 km");
        brief.ShouldContain("totals are totals of the selection: ucdp-ged 21.1 holds only events whose place is known to about 25 km.");
    }

    public void Dispose() => _tiny.Dispose();

    private ImportReport Import(ExtentKind extent, PlacePrecision? place) =>
        new Importer(_tiny.Corpus, DatasetLibrary.Load(Path.Combine(TestData.Checkout(), "datasets"))).Import(
            new ImportRequest(_tiny.Text("rows.csv", Rows), new DateOnly(2026, 1, 2)) { Dataset = "ucdp-ged", Release = "21.1", Extent = extent, Place = place },
            TestContext.Current.CancellationToken);
}
