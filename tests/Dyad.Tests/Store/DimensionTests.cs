using Dyad.Model.Requests;

namespace Dyad.Tests.Store;

/// <summary>Counts by what a dataset files an event under, on five rows one can count by hand.</summary>
public sealed class DimensionTests : IDisposable
{
    private readonly Tiny _tiny = Tiny.Of(
        Tiny.Row(1, "2020-01-01"),
        Tiny.Row(2, "2020-01-02", b: "Taleban"),
        Tiny.Row(3, "2020-01-03", a: "IS", b: "Taleban", country: "Pakistan", admin1: "Punjab province"),
        Tiny.Row(4, "2020-01-04", a: "IS", b: "IS"),
        Tiny.Row(5, "2020-01-05").Replace("Afghanistan: Government,", "Afghanistan: Islamic State,", StringComparison.Ordinal).Replace("Kabul province,,", "Kabul province,Kabul district,", StringComparison.Ordinal));

    [Fact]
    public void Each_side_as_coded_has_a_cell_and_one_that_fights_itself_only_one() =>
        Counted("side").ShouldBe(["Government of Afghanistan 3", "IS 4", "Taleban 2"]);

    [Fact]
    public void A_conflict_is_named_with_its_id() =>
        Counted("conflict").ShouldBe(["Afghanistan: Government (1) 4", "Afghanistan: Islamic State (1) 1"]);

    [Fact]
    public void A_state_is_a_number_of_Gleditsch_and_Ward() => Counted("gw").ShouldBe(["700 4", "770 1"]);

    [Fact]
    public void A_region_is_what_the_file_says() => Counted("region").ShouldBe(["Asia 5"]);

    [Fact]
    public void A_district_stands_under_its_province_and_country() => Counted("admin2").ShouldBe(
        ["AFG Kabul province Kabul district 1", "AFG Kabul province not stated 3", "PAK Punjab province not stated 1"]);

    [Fact]
    public void Events_behind_a_cell_are_those_it_counts()
    {
        using var corpus = _tiny.Open();
        var request = new Dyad.Store.Counting.CountRequest(Filter.Empty, ["side"]);
        var cell = corpus.Count(request).Single(tally => tally.Keys["side"] == "IS");

        corpus.Evidence(request.Figure(cell.Keys, "events")).Select(row => row.EventId).ShouldBe(["ucdp:1", "ucdp:3", "ucdp:4", "ucdp:5"]);
    }

    public void Dispose() => _tiny.Dispose();

    private IEnumerable<string> Counted(string by) => _tiny.Count(Filter.Empty, by).Select(tally => $"{string.Join(' ', tally.Keys.Values)} {tally.Events}");
}
