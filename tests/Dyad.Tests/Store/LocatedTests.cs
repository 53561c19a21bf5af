using System.Text.Json;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Store.Counting;

namespace Dyad.Tests.Store;

/// <summary>A point that stands for a province or something larger is nowhere: in no cell, no view and no export.</summary>
public sealed class LocatedTests
{
    // UCDP's codes 1 to 7 from exact to international, and one row that states none.
    private static readonly string[] Eight =
        [.. Enumerable.Range(1, 7).Select(code => Tiny.Row(code, $"2020-01-{code:00}", where: $"{code}")), Tiny.Row(8, "2020-01-08", where: "")];

    [Fact]
    public void Counts_lists_views_and_exports_agree_on_what_has_a_place()
    {
        using var tiny = Tiny.Of(Eight);
        using var corpus = tiny.Open();

        corpus.Count(new CountRequest(Filter.Empty, ["cell"])).Select(cell => (cell.Keys["cell"], cell.Events)).ShouldBe([("179779", 4), ("unlocated", 4)]);
        corpus.Events(Filter.Empty).Where(row => row.Cell is not null).Select(row => row.EventId).ShouldBe(["ucdp:1", "ucdp:2", "ucdp:3", "ucdp:8"]);
        corpus.Events(Filter.Empty).Where(row => row.Latitude is not null && row.Longitude is not null).Select(row => row.EventId).ShouldBe(["ucdp:1", "ucdp:2", "ucdp:3", "ucdp:8"]);
        tiny.Lines("select event_id from events where latitude is not null and longitude is not null and cell is not null order by event_id").ShouldBe(["ucdp:1", "ucdp:2", "ucdp:3", "ucdp:8"]);
        Pointless(tiny, corpus, "why not").ShouldBe(["ucdp:4", "ucdp:5", "ucdp:6", "ucdp:7"]);
        Pointless(tiny, corpus, null).ShouldBe(["ucdp:4", "ucdp:5", "ucdp:6", "ucdp:7"]);
    }

    [Fact]
    public void The_mexican_events_without_a_place_are_the_same_everywhere()
    {
        var path = TestData.Need("ucdp/ged-24.1-mexico.csv.gz");
        using var tiny = new Tiny();
        tiny.Import(path, ExtentKind.Selected, release: "24.1");
        using var corpus = tiny.Open();
        var years = Filter.Empty.With("t", "2021..2023");

        corpus.Count(new CountRequest(years, [])).Single().Events.ShouldBe(8820);
        corpus.Count(new CountRequest(years, ["cell"])).Single(cell => cell.Keys["cell"] == "unlocated").Events.ShouldBe(292);
        corpus.Events(years).Count(row => row.Cell is null).ShouldBe(292);
        tiny.Lines("select count(*) from events where current and counted_on between date '2021-01-01' and date '2023-12-31' and latitude is null").ShouldBe(["292"]);
        Pointless(tiny, corpus, "a test", years).Length.ShouldBe(292);
        Pointless(tiny, corpus, null, years).Length.ShouldBe(292);
    }

    private static string[] Pointless(Tiny tiny, Dyad.Store.Corpus corpus, string? reason, Filter? filter = null)
    {
        var path = Path.Combine(Path.GetDirectoryName(tiny.Corpus)!, "events.geojson");
        corpus.Export(new ExportRequest(filter ?? Filter.Empty, "geojson", path, reason));
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        return
        [
            .. json.RootElement.GetProperty("features").EnumerateArray()
                .Where(feature => feature.GetProperty("geometry").ValueKind == JsonValueKind.Null)
                .Select(feature => feature.GetProperty("properties").GetProperty("event_id").GetString()!),
        ];
    }
}
