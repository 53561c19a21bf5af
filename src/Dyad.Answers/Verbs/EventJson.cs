using System.Globalization;
using System.Text.Json.Nodes;
using Dyad.Answers.Writing;
using Dyad.Store;
using Dyad.Store.Counting;

namespace Dyad.Answers.Verbs;

/// <summary>One event as JSON: its columns, its sources, and the record as published.</summary>
public static class EventJson
{
    /// <summary>Of an event, a record for each release that has it.</summary>
    public static string Write(Corpus corpus, IReadOnlyList<EventRecord> records) => JsonText.Of(new JsonObject
    {
        ["schema"] = "dyad.event/1",
        ["snapshot"] = corpus.Snapshot,
        ["event"] = records[0].Row.EventId,
        ["records"] = new JsonArray([.. records.Select(record => (JsonNode)Json(record))]),
    });

    private static JsonObject Json(EventRecord record)
    {
        var row = record.Row;
        var json = new JsonObject { ["counts"] = record.Counts };
        foreach (var (name, value) in EventsVerb.Row(row))
        {
            json[name] = value switch
            {
                null => null,
                bool flag => flag,
                int number => number,
                decimal number => number,
                DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                _ => value.ToString(),
            };
        }

        json["line"] = record.Sources.Line;
        json["sources"] = new JsonArray([.. record.Sources.Each.Select(source => (JsonNode)new JsonObject { ["outlet"] = source.Outlet, ["date"] = source.Date, ["headline"] = source.Headline })]);
        json["source_original"] = record.Sources.Original;
        json["article"] = record.Sources.Article;
        json["problems"] = new JsonArray([.. record.Problems.Select(problem => (JsonNode)new JsonObject { ["column"] = problem.Column, ["value"] = problem.Value, ["expected"] = problem.Expected })]);
        json["record_as_published"] = new JsonObject(record.Original.Select(pair => KeyValuePair.Create<string, JsonNode?>(pair.Key, pair.Value)));
        return json;
    }
}
