using System.Text.Json.Nodes;
using Dyad.Sources.Headlines;
using Dyad.Tests.Cli;
using Dyad.Tests.Sources.Headlines;

namespace Dyad.Tests.Answers;

/// <summary>What headlines of the candidates of 2021 say of a real group is what the dictionary finds in them, counted another way.</summary>
[Collection(nameof(RealSample))]
public sealed class RealHeadlineTests(RealSample sample)
{
    [Fact]
    public void The_methods_of_a_group_are_those_of_the_headlines_of_its_events()
    {
        var words = HeadlineWords.Read(Path.Combine(TestData.Checkout(), "datasets", "ucdp-ged", "headlines.yaml"));
        var texts = SampleHeadlines.All.ToDictionary(row => $"ucdp:{row.Id}", row => row.Headline);
        var events = Json("events", "--actor", "isis-k", "--t", "2021")["rows"]!.AsArray().Select(row => row!["event"]!.GetValue<string>()).ToArray();
        var said = events.Where(texts.ContainsKey).Select(id => words.OfMethods.Phrases.Select(phrase => phrase.Find(texts[id])).OfType<HeadlineHit>().Select(hit => hit.Means).Distinct().ToArray()).ToArray();
        var expected = said.SelectMany(means => means).GroupBy(means => means).Select(group => (group.Key, group.Count())).ToArray();

        var answer = Json("ask", "methods", "isis-k", "--t", "2021");

        said.Length.ShouldBeGreaterThan(50);
        expected.Length.ShouldBeGreaterThan(3);
        var table = answer["tables"]!.AsArray().Single(one => one!["title"]!.GetValue<string>().StartsWith("Methods that words", StringComparison.Ordinal))!;
        table["rows"]!.AsArray().Select(row => (row!["method"]!["text"]!.GetValue<string>().Replace(' ', '_'), int.Parse(row["events"]!["text"]!.GetValue<string>()))).ShouldBe(expected, ignoreOrder: true);
        answer["reply"]!["text"]!.GetValue<string>().ShouldContain($"which {said.Length} of {events.Length} events have: {said.Count(means => means.Length > 0)} state a method");
    }

    private JsonNode Json(params string[] words)
    {
        var (code, output, error) = sample.Run([.. words, "--format", "json"]);
        code.ShouldBe(0, error);
        return JsonNode.Parse(output)!;
    }
}
