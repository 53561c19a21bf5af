using System.Text.Json.Nodes;
using Dyad.Answers.Writing;
using Dyad.Model.Requests;

namespace Dyad.EndToEnd.Commands;

/// <summary>Every figure of a brief, walked from its JSON to its events and worked out again by other code.</summary>
public sealed class FigureTests
{
    [Fact]
    public Task Of_the_made_up_sample() =>
        Walk(Path.Combine(AppContext.BaseDirectory, "datasets", "ucdp-ged", "sample.csv"), "1.1", "Example Front", "XEX", "2020-12-31");

    [Fact]
    public Task Of_IS_in_Afghanistan() => Walk(Dyad.Tests.TestData.Need("ucdp/ged-21.1-afghanistan-reduced.csv"), "21.1", "IS", "AFG", "2020-12-31");

    [Fact]
    public Task Of_IS_in_Syria() => Walk(Dyad.Tests.TestData.Need("ucdp/ged-syria-2016-2019.csv.gz"), "19.1-syria", "IS", "SYR", "2019-11-30");

    private static async Task Walk(string file, string release, string actor, string country, string asOf)
    {
        using var folder = new Folder();
        await folder.Dyad("import", file, "--dataset", "ucdp-ged", "--release", release, "--extent", "selected", "--accessed", "2026-01-01");
        var (_, json, _) = await folder.Dyad("brief", actor, "--in", country, "--as-of", asOf, "--format", "json");
        var figures = JsonNode.Parse(json)!["figures"]!.AsArray().Select(figure => figure!.AsObject()).ToDictionary(figure => (string)figure["id"]!);
        using var corpus = Store.Corpus.Open(folder.Corpus);

        foreach (var (id, figure) in figures)
        {
            if ((string)figure["kind"]! == "derived")
            {
                Recompute.Derived(figure, input => figures[input]).ShouldBe(Number(figure["value"]), id);
                continue;
            }

            FigureRequest.FromJson(figure["request"]!.AsObject()).Id.ShouldBe(id);
            var events = corpus.Evidence(FigureJson.RequestOf(json, id));
            Recompute.Check(figure, events);
        }

        figures.Count.ShouldBeGreaterThan(100);
        TestContext.Current.TestOutputHelper?.WriteLine($"{figures.Count} figures of {actor} in {country} worked out again");
    }

    private static decimal? Number(JsonNode? node) => node is null ? null : (decimal)node;
}
