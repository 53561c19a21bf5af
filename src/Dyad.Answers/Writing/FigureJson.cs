using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dyad.Answers.Sentences;
using Dyad.Model;
using Dyad.Model.Requests;

namespace Dyad.Answers.Writing;

/// <summary>Figures in JSON: each on one line with its request, and the SQL of each distinct query once.</summary>
public static class FigureJson
{
    /// <summary>Finds a figure's request in the text of a brief or an answer that <see cref="BriefJson"/> or <see cref="AnswerJson"/> wrote.</summary>
    /// <exception cref="DyadException">The text is not such a file, holds no figure of that id, or the figure is derived.</exception>
    public static FigureRequest RequestOf(string json, string id)
    {
        var figure = FiguresOf(json).OfType<JsonObject>().FirstOrDefault(one => (string?)one["id"] == id)
            ?? throw new DyadException(Trouble.NotFound, $"The file holds no figure {id}");
        return (string?)figure["kind"] == Words.Of(FigureKind.Derived)
            ? throw new DyadException(Trouble.Usage, $"{id} is worked out from other figures: {string.Join(", ", figure["inputs"]!.AsArray().Select(input => (string)input!))}")
            : FigureRequest.FromJson(figure["request"]!.AsObject());
    }

    /// <summary>Writes the members <c>queries</c> and <c>figures</c>.</summary>
    internal static void Write(Utf8JsonWriter json, IReadOnlyList<Figure> figures)
    {
        var queries = Query.Of(figures);
        json.WriteStartObject("queries");
        foreach (var query in queries)
        {
            json.WriteString(query.Id, query.Sql.ToString());
        }

        json.WriteEndObject();
        var standIn = queries.SelectMany(query => query.Figures.Select(figure => (figure.Id, Query: query.Id))).ToDictionary(pair => pair.Id, pair => pair.Query);
        json.List("figures", figures, figure => json.Line(line => Write(line, figure, standIn.GetValueOrDefault(figure.Id))));
    }

    private static void Write(Utf8JsonWriter json, Figure figure, string? query)
    {
        var isDerived = figure.Kind == FigureKind.Derived;
        json.WriteString("id", figure.Id);
        json.WriteString("kind", Words.Of(figure.Kind));
        json.WriteString("unit", figure.Unit);
        json.Number("value", figure.Value);
        json.Number("low", figure.Low);
        json.Number("high", figure.High);
        json.Text("day", figure.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.Number("events", figure.Events);
        json.List("inputs", figure.Inputs, input => json.WriteStringValue(input.Id));
        json.Text("formula", isDerived ? figure.Request.Measure : null);
        json.WriteString("source", figure.Source);
        json.WriteString("range_meaning", figure.RangeMeaning);
        json.WritePropertyName("request");
        json.WriteRawValue(figure.Request.Canonical, skipInputValidation: true);
        json.WriteString("query", query);
    }

    private static JsonArray FiguresOf(string json)
    {
        try
        {
            return JsonNode.Parse(json)?["figures"] as JsonArray ?? throw new DyadException(Trouble.InvalidData, $"The file holds no figures; make it with {Hint.Give("format", "json")}");
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            throw new DyadException(Trouble.InvalidData, $"The file is not a brief in JSON: {wrong.Message}", wrong);
        }
    }
}
