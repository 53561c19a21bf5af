using System.Text.Json;
using Dyad.Answers.Sentences;

namespace Dyad.Answers.Writing;

/// <summary>A table in JSON: its columns, then a line of cells for each row.</summary>
internal static class TableJson
{
    /// <summary>Writes a table as an object.</summary>
    public static void Write(Utf8JsonWriter json, Table table)
    {
        json.WriteStartObject();
        json.WriteString("title", table.Title);
        json.List("columns", table.Columns, column => json.Line(line =>
        {
            line.WriteString("name", column.Name);
            line.WriteString("title", column.Title);
            line.WriteBoolean("numeric", column.IsNumeric);
        }));
        json.List("rows", table.Rows, row => json.Line(line =>
        {
            for (var at = 0; at < row.Count; at++)
            {
                line.WriteStartObject(table.Columns[at].Name);
                line.WriteString("text", row[at].Text);
                line.Text("figure", row[at].Figure?.Id);
                line.WriteEndObject();
            }
        }));
        if (table.Note is { } note)
        {
            json.WritePropertyName("note");
            AnswerJson.Write(json, note);
        }

        json.WriteEndObject();
    }
}
