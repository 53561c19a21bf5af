using Dyad.Sources.Datasets;
using Dyad.Sources.Records;

namespace Dyad.Tests.Sources.Datasets;

public sealed class HeaderMatchTests
{
    private static readonly string[] Reduced =
        ["id", "year", "month", "day", "country", "type_of_violence", "conflict_name", "side_a", "side_b", "latitude", "longitude", "low_death", "best_death", "high_death"];

    [Fact]
    public void A_reduced_header_binds_by_alias_and_says_what_it_cannot_answer()
    {
        var match = HeaderMatch.Bind(Library.Ged, Reduced, "f.csv");

        match.Bound.Select(b => b.Column.Name).TakeLast(3).ShouldBe(["low", "best", "high"]);
        match.Unknown.ShouldBeEmpty();
        Golden.Matches(string.Join('\n', match.CannotAnswer) + "\n", "reduced-cannot-answer.golden.txt");
    }

    [Fact]
    public void Letter_case_spaces_and_order_do_not_matter_and_unknown_columns_are_kept_apart()
    {
        var header = Reduced.Reverse().Select(name => $" {name.ToUpperInvariant()} ").Append("my_notes").ToList();

        var match = HeaderMatch.Bind(Library.Ged, header, "f.csv");

        match.Bound.Count.ShouldBe(14);
        match.Bound[0].ShouldBe(new BoundColumn(0, " HIGH_DEATH ", Library.Ged.Columns.Single(c => c.Name == "high")));
        match.Unknown.ShouldBe([new UnknownColumn(14, "my_notes")]);
    }

    [Theory]
    [InlineData("Id,TypeOfViolence,SideA,SideB,Best")]
    [InlineData("ID,type.of.violence,side.a,side.b,best")]
    [InlineData("ï»¿id,Type of Violence,Side A,Side B,BEST EST")]
    [InlineData("X.U.FEFF.id,TYPE_OF_VIOLENCE,side-a,side-b,best.death")]
    public void Underscores_dots_spaces_and_capitals_do_not_matter(string header) =>
        HeaderMatch.Bind(Library.Ged, header.Split(','), "f.csv").Bound.Select(bound => bound.Column.Name).ShouldBe(["id", "type_of_violence", "side_a", "side_b", "best"]);

    [Fact]
    public void A_name_as_the_dataset_writes_it_comes_before_one_that_only_sounds_the_same()
    {
        var match = HeaderMatch.Bind(Library.Ged, [.. Reduced, "SideA"], "f.csv");

        match.Bound.Count.ShouldBe(14);
        match.Unknown.ShouldBe([new UnknownColumn(14, "SideA")]);
    }

    [Fact]
    public void Headers_of_before_2017_are_known()
    {
        string[] header = ["ConflictId", "Location", "SideA", "SideA2nd", "SideB", "SideBID", "SideB2nd", "Incompatibility", "TerritoryName", "Year", "IntensityLevel", "CumulativeIntensity", "TypeOfConflict", "GWNoA", "GWNoLoc"];
        var request = new Dyad.Sources.Datasets.RecognitionRequest(["UCDPPrioArmedConflictDataset4a-2014.csv"], header);

        var recognised = Library.OfCheckout.Recognise(request).ShouldBeOfType<Recognition.Recognised>();

        (recognised.Dataset.Name, recognised.Release.Name).ShouldBe(("ucdp-prio-acd", "4-2014"));
        HeaderMatch.Bind(recognised.Dataset, header, "f.csv").Unknown.ShouldBeEmpty();
    }

    [Fact]
    public void Two_columns_for_one_are_refused()
    {
        var refusal = Should.Throw<InputFileException>(() => HeaderMatch.Bind(Library.Ged, [.. Reduced, "Best"], "f.csv"));

        refusal.Message.ShouldBe("f.csv:1: 'best_death' (column 13) and 'Best' (column 15) are both ucdp-ged's column 'best'; expected one.");
    }

    [Fact]
    public void A_header_without_a_required_column_is_refused()
    {
        var refusal = Should.Throw<InputFileException>(() => HeaderMatch.Bind(Library.Ged, ["type_of_violence", "side_a", "best"], "f.csv"));

        refusal.Message.ShouldBe("f.csv:1: the header lacks id, side_b; without that the file cannot be read as ucdp-ged.");
    }

    [Fact]
    public void A_first_row_of_data_in_the_canonical_number_of_columns_gets_the_canonical_header()
    {
        var row = Enumerable.Repeat("", 48).Prepend("412345").ToList();

        Library.Ged.AssumedHeader(row)!.Count.ShouldBe(49);
        Library.Ged.AssumedHeader([.. row, ""]).ShouldBeNull();
        Library.Ged.AssumedHeader([.. row.Skip(1).Prepend("id")]).ShouldBeNull();
        Library.OfCheckout.AssumedHeader(row)![48].ShouldBe("gwnob");
    }
}
