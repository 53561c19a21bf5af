using System.Text.Json.Nodes;
using Dyad.Answers.Documents;
using Dyad.Answers.Sentences;
using Dyad.Answers.Writing;
using Dyad.Model;

namespace Dyad.Tests.Answers.Writing;

public sealed class BriefWritersTests
{
    [Fact]
    public void A_brief_in_text_is_what_was_agreed() => Golden.Matches(BriefText.Write(SampleBrief.Make()), "brief.golden.txt");

    [Fact]
    public void A_brief_in_json_is_what_was_agreed() => Golden.Matches(BriefJson.Write(SampleBrief.Make()), "brief.golden.json");

    [Fact]
    public void An_answer_in_text_is_what_was_agreed() => Golden.Matches(AnswerText.Write(SampleBrief.Answer("opponents"), 72), "answer.golden.txt");

    [Theory]
    [InlineData(40)]
    [InlineData(72)]
    [InlineData(140)]
    public void Text_keeps_to_its_width(int width)
    {
        var words = BriefText.Write(SampleBrief.Make(), width).Split('\n').Where(line => line.Length > width && line.Trim().Contains(' '));

        words.ShouldBeEmpty();
    }

    [Fact]
    public void The_file_leads_from_a_figure_to_its_request()
    {
        var brief = SampleBrief.Make();
        var json = BriefJson.Write(brief);
        var figure = brief.Figures.First(one => one.Kind == FigureKind.Sum);

        FigureJson.RequestOf(json, figure.Id).Id.ShouldBe(figure.Id);
    }

    [Fact]
    public void A_derived_figure_names_what_it_was_made_of()
    {
        var json = BriefJson.Write(SampleBrief.Make());

        Should.Throw<DyadException>(() => FigureJson.RequestOf(json, SampleFigures.Share.Id)).Message.ShouldContain(SampleFigures.Share.Inputs[0].Id);
        Should.Throw<DyadException>(() => FigureJson.RequestOf(json, "f:0")).Trouble.ShouldBe(Trouble.NotFound);
        Should.Throw<DyadException>(() => FigureJson.RequestOf("no", "f:0")).Trouble.ShouldBe(Trouble.InvalidData);
    }

    [Fact]
    public void Every_figure_named_in_the_json_is_listed_with_its_query()
    {
        var json = JsonNode.Parse(BriefJson.Write(SampleBrief.Make()))!;
        var figures = json["figures"]!.AsArray();
        var queries = json["queries"]!.AsObject();

        var named = Named(json["sections"]!).Concat(Named(json["lead"]!)).Concat(Named(json["facts"]!)).ToHashSet();

        named.Except(figures.Select(figure => (string)figure!["id"]!)).ShouldBeEmpty();
        figures.Select(figure => (string?)figure!["query"]).OfType<string>().ShouldAllBe(query => queries.ContainsKey(query));
    }

    [Fact]
    public void Names_in_any_script_stay_readable() => BriefJson.Write(SampleBrief.Make()).ShouldContain("لواء الفانوس");

    private static IEnumerable<string> Named(JsonNode node) => node switch
    {
        JsonArray items => items.OfType<JsonNode>().SelectMany(Named),
        JsonObject members => members.SelectMany(member => member is { Key: "figure", Value: JsonValue id } ? [(string)id!] : member.Value is { } inner ? Named(inner) : []),
        _ => [],
    };
}
