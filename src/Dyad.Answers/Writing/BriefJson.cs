using System.Globalization;
using System.Text.Json;
using Dyad.Answers.Documents;
using Dyad.Answers.Lines;

namespace Dyad.Answers.Writing;

/// <summary>A brief as JSON: everything the other writers show, and every figure with the request and the SQL behind it.</summary>
public static class BriefJson
{
    /// <summary>The whole brief.</summary>
    public static string Write(Brief brief) => JsonText.Document(json =>
    {
        json.WriteString("schema", "dyad.brief/1");
        json.WriteString("version", brief.Version);
        json.WriteString("snapshot", brief.Snapshot);
        AnswerJson.WriteRequest(json, brief.Request);
        json.WriteString("command", ShellLine.Of(brief.Again));
        json.Text("banner", brief.Banner?.ToString());
        json.WriteString("title", brief.Title);
        json.WriteString("subtitle", brief.Subtitle);
        json.WriteString("disclaimer", Prose.Disclaimer);
        json.List("head", brief.Head, fact => Write(json, fact));
        json.List("lead", brief.Lead, sentence => AnswerJson.Write(json, sentence));
        json.List("facts", brief.Facts, fact => Write(json, fact));
        json.List("sections", brief.Sections, section => Write(json, section));
        json.List("sources", brief.Sources, source => Write(json, source));
        FigureJson.Write(json, brief.Figures);
    });

    private static void Write(Utf8JsonWriter json, Fact fact)
    {
        json.WriteStartObject();
        json.WriteString("name", fact.Name);
        json.WriteString("source", fact.Source);
        json.WritePropertyName("value");
        AnswerJson.Write(json, fact.Value);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Section section)
    {
        json.WriteStartObject();
        json.WriteNumber("number", section.Number);
        json.WriteString("anchor", section.Anchor);
        json.WriteString("title", section.Title);
        json.Text("absent", section.Absent);
        json.List("answers", section.Answers, answer =>
        {
            json.WriteStartObject();
            AnswerJson.Write(json, answer);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SourceNote source)
    {
        json.WriteStartObject();
        json.WriteString("dataset", source.Dataset);
        json.WriteString("release", source.Release);
        json.WriteString("title", source.Title);
        json.WriteString("publisher", source.Publisher);
        json.WriteString("url", source.Url);
        json.WriteString("licence", source.Licence);
        json.WriteString("published", source.Published);
        json.WriteString("accessed", source.Accessed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("extent", source.Extent);
        json.WriteString("file", source.File);
        json.WriteString("sha256", source.Sha256);
        json.List("citations", source.Citations, json.WriteStringValue);
        json.WriteEndObject();
    }
}
