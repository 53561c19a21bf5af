using System.Text.Json;
using System.Text.Json.Nodes;
using Dyad.Answers.Lines;
using Dyad.Answers.Writing;
using Dyad.Model;
using Dyad.Model.Results;

namespace Dyad.Answers.Results;

/// <summary>The JSON Schema (draft 7) of rows.</summary>
public static class ResultJsonSchema
{
    /// <summary>The schema of a whole JSON answer.</summary>
    public static string Write(ResultSchema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return JsonText.Document(json =>
        {
            json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            json.WriteString("title", schema.Id);
            json.WriteString("description", $"What {string.Join(" or ", schema.Asked.Select(asked => ShellLine.Of(asked.With("format", "json"))))} gives. With {ShellLine.Of(Hint.Give("columns"))} a row has those alone.");
            json.WriteString("type", "object");
            json.WriteBoolean("additionalProperties", schema.HasHead);
            json.WriteStartArray("required");
            string[] members = schema.HasFilter ? ["schema", "snapshot", "filter", "rows"] : ["schema", "rows"];
            foreach (var member in members)
            {
                json.WriteStringValue(member);
            }

            json.WriteEndArray();
            json.WriteStartObject("properties");
            Member(json, "schema", new JsonObject { ["const"] = schema.Id });
            if (schema.HasFilter)
            {
                Member(json, "snapshot", new JsonObject { ["type"] = "string", ["description"] = "the corpus, by a hash of its data and of what counting means" });
                Member(json, "filter", new JsonObject { ["type"] = "object", ["description"] = "what was asked, in its canonical form", ["additionalProperties"] = new JsonObject { ["type"] = "string" } });
            }

            json.WriteStartObject("rows");
            json.WriteString("type", "array");
            json.WritePropertyName("items");
            Row(schema).WriteTo(json);
            json.WriteEndObject();
            json.WriteEndObject();
        });
    }

    private static JsonObject Row(ResultSchema schema)
    {
        var columns = schema.Keys.Concat(schema.Columns).ToArray();
        return columns.Length == 0
            ? new JsonObject { ["type"] = "object" }
            : new JsonObject
            {
                ["type"] = "object",
                ["additionalProperties"] = false,
                ["properties"] = new JsonObject(columns.Select(column => KeyValuePair.Create<string, JsonNode?>(column.Name, Column(column)))),
            };
    }

    private static JsonObject Column(ResultColumn column)
    {
        string[] types = [.. Types(column.Type), .. column.Missing is null ? Array.Empty<string>() : ["null"]];
        var json = new JsonObject
        {
            ["type"] = types.Length == 1 ? types[0] : new JsonArray([.. types.Select(type => (JsonNode)type)]),
            ["description"] = column.Missing is { } missing ? $"{column.Meaning}; null: {missing}" : column.Meaning,
        };
        if (column.Type == ColumnType.Day)
        {
            json["format"] = "date";
        }

        return json;
    }

    private static string[] Types(ColumnType type) => type switch
    {
        ColumnType.Whole => ["integer"],
        ColumnType.Number => ["number"],
        ColumnType.Flag => ["boolean"],
        ColumnType.WholeByFamily => ["integer", "string"],
        _ => ["string"],
    };

    private static void Member(Utf8JsonWriter json, string name, JsonObject value)
    {
        json.WritePropertyName(name);
        value.WriteTo(json);
    }
}
