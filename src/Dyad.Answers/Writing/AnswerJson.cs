using System.Text.Json;
using System.Text.Json.Nodes;
using Dyad.Answers.Documents;
using Dyad.Answers.Sentences;
using Dyad.Model;
using Dyad.Model.Requests;

namespace Dyad.Answers.Writing;

/// <summary>An answer as JSON: its sentences as spans, its tables and charts, and every figure with its request.</summary>
public static class AnswerJson
{
    /// <summary>The answer on its own.</summary>
    public static string Write(Answer answer, Request request, string version, string snapshot) => JsonText.Document(json =>
    {
        json.WriteString("schema", "dyad.answer/1");
        json.WriteString("version", version);
        json.WriteString("snapshot", snapshot);
        WriteRequest(json, request);
        Write(json, answer);
        FigureJson.Write(json, Reading.FiguresOf(answer));
    });

    /// <summary>Writes the members of an answer.</summary>
    internal static void Write(Utf8JsonWriter json, Answer answer)
    {
        json.WriteString("question", answer.Question);
        json.WriteString("asks", answer.Asks);
        json.WriteBoolean("can_say", answer.CanSay);
        json.WritePropertyName("reply");
        Write(json, answer.Reply);
        json.List("details", answer.Details, sentence => Write(json, sentence));
        json.List("statements", answer.Statements, note => Write(json, note));
        json.List("tables", answer.Tables, table => TableJson.Write(json, table));
        json.List("charts", answer.Charts, chart => ChartJson.Write(json, chart));
        json.List("missing", answer.Missing, sentence => Write(json, sentence));
        json.List("caveats", answer.Caveats, sentence => Write(json, sentence));
        if (answer.HowWeKnow is { } how)
        {
            json.WritePropertyName("how_we_know");
            Write(json, how);
        }
    }

    /// <summary>Writes a sentence: its text, whose word it is, and its spans on a line each.</summary>
    internal static void Write(Utf8JsonWriter json, Sentence sentence)
    {
        json.WriteStartObject();
        json.WriteString("text", sentence.ToString());
        json.WriteString("basis", Words.Of(sentence.Basis));
        json.List("spans", sentence.Spans, span => json.Line(line =>
        {
            line.WriteString("kind", Words.Of(span.Kind));
            line.WriteString("text", span.Text);
            line.Text("figure", span.Figure?.Id);
        }));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, StatementNote note)
    {
        json.WriteStartObject();
        json.WriteString("id", note.Id);
        json.WriteString("pack", note.Pack);
        json.WriteString("when", note.When);
        json.WriteString("says", note.Says);
        json.Text("said_by", note.SaidBy);
        json.Text("reported_by", note.ReportedBy);
        json.Text("hedge", note.Hedge);
        json.Text("condition", note.Condition);
        json.WriteString("confidence", note.Confidence);
        json.Text("note", note.Note);
        json.List("sources", note.Sources, source => json.Line(line =>
        {
            line.WriteString("title", source.Title);
            line.WriteString("publisher", source.Publisher);
            line.WriteString("published", source.Published);
            line.Text("locator", source.Locator);
            line.WriteBoolean("checked", source.IsChecked);
            line.WriteBoolean("published_later", source.IsLater);
        }));
        json.WriteEndObject();
    }

    /// <summary>Writes the request in its canonical order of keys.</summary>
    internal static void WriteRequest(Utf8JsonWriter json, Request request)
    {
        json.WritePropertyName("request");
        JsonNode.Parse(request.Canonical)!.WriteTo(json);
    }
}
