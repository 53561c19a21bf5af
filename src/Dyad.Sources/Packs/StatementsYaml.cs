using System.Text.Json.Nodes;
using Dyad.Model;
using Dyad.Model.Evidence;
using Dyad.Model.Packs;
using Dyad.Model.Requests;
using Dyad.Sources.Yaml;

namespace Dyad.Sources.Packs;

/// <summary>Reads an entry of <c>statements.yaml</c> and holds it to the rule of its predicate.</summary>
internal static class StatementsYaml
{
    private static readonly IReadOnlyList<PredicateParts> Objects =
        [PredicateParts.Actor, PredicateParts.Text, PredicateParts.Value, PredicateParts.Who, PredicateParts.How, PredicateParts.About, PredicateParts.Against];

    public static Statement Read(YamlMap entry)
    {
        var (from, until) = entry.Span("from", "until");
        var statement = new Statement
        {
            Id = "",
            Subject = entry.Id("subject"),
            Predicate = entry.Word<Predicate>("predicate"),
            Actor = entry.OptionalId("actor"),
            Text = entry.OptionalText("text"),
            Value = entry.OptionalMap("value") is { } value ? RangeOf(value) : null,
            Who = entry.OptionalText("who"),
            How = entry.OptionalWord<LeaderEnd>("how"),
            About = AboutOf(entry),
            Against = entry.List("against", PackValues.IsId, "the id of an actor"),
            On = entry.Stated("on"),
            From = from,
            Until = until,
            SaidBy = entry.OptionalText("said_by"),
            ReportedBy = entry.OptionalText("reported_by"),
            Hedge = entry.OptionalText("hedge"),
            Condition = entry.OptionalText("condition"),
            Sources = entry.Uses(),
            Confidence = entry.Word<Confidence>("confidence"),
            Note = entry.OptionalText("note"),
        };
        if (entry.Has("on") && (entry.Has("from") || entry.Has("until")))
        {
            entry.Error("on stands beside from or until; expected one date under on, or a span under from and until", "on");
        }

        if (Words.Find<Predicate>(entry.OptionalText("predicate") ?? "") is { } predicate)
        {
            Hold(entry, PredicateRule.Of(predicate), statement.Sources);
        }

        return statement with { Id = entry.OptionalId("id") ?? IdOf(statement) };
    }

    private static void Hold(YamlMap entry, PredicateRule rule, IReadOnlyList<SourceUse> sources)
    {
        var predicate = Words.Of(rule.Predicate);
        var there = Objects.Where(part => entry.Has(Words.Of(part))).Aggregate(PredicateParts.None, (all, part) => all | part);
        if (entry.Has("on") || entry.Has("from") || entry.Has("until"))
        {
            there |= PredicateParts.Date;
        }

        foreach (var part in Parts(rule.Needs & ~there))
        {
            entry.Error($"{part} is missing; the predicate {predicate} needs it", "predicate");
        }

        if (rule.NeedsOneOf is not PredicateParts.None && (rule.NeedsOneOf & there) is PredicateParts.None)
        {
            entry.Error($"{string.Join(" and ", Parts(rule.NeedsOneOf))} are missing; the predicate {predicate} needs one of them", "predicate");
        }

        var admitted = rule.Needs | rule.NeedsOneOf | rule.Admits;
        foreach (var part in Parts(there & ~admitted & ~PredicateParts.Date))
        {
            entry.Error($"{part} has no meaning with the predicate {predicate}, which takes {string.Join(", ", Parts(admitted))}", part);
        }

        var documents = sources.Select(use => use.Key).Distinct(StringComparer.Ordinal).Count();
        if (documents > 0 && documents < rule.LeastSources)
        {
            entry.Error($"there is {documents} source; the predicate {predicate} names a person and needs {rule.LeastSources}", entry.Has("sources") ? "sources" : "source");
        }
    }

    private static IEnumerable<string> Parts(PredicateParts parts) =>
        [.. Objects.Where(part => parts.HasFlag(part)).Select(Words.Of), .. parts.HasFlag(PredicateParts.Date) ? ["a date"] : Array.Empty<string>()];

    private static StatedRange? RangeOf(YamlMap map)
    {
        var (low, high, unit) = (map.Whole("low"), map.Whole("high"), map.Word<RangeUnit>("unit"));
        map.End();
        if (!map.Has("low") && !map.Has("high"))
        {
            map.Error("low and high are missing; expected one of them at least");
        }
        else if (high < low)
        {
            map.Error($"high is '{high}', below low, '{low}'", "high");
        }
        else if (low is not null || high is not null)
        {
            return new StatedRange(low, high, unit);
        }

        return null;
    }

    private static string? AboutOf(YamlMap entry)
    {
        var about = entry.OptionalText("about");
        if (about is { Length: > 0 } && !PackValues.IsId(about) && !PackValues.IsEventId(about))
        {
            entry.Error($"about is '{about}'; expected the id of an event of events.csv, or a dataset's event such as ucdp:412345", "about");
        }

        return about;
    }

    // What the statement says decides, not how far it is trusted or where else it stands.
    private static string IdOf(Statement statement) => "s-" + CanonicalJson.Hash(Content(statement))[..12];

    private static JsonObject Content(Statement statement)
    {
        var content = new JsonObject
        {
            ["about"] = statement.About,
            ["actor"] = statement.Actor,
            ["from"] = statement.From?.ToString(),
            ["high"] = statement.Value?.High,
            ["low"] = statement.Value?.Low,
            ["on"] = statement.On?.ToString(),
            ["predicate"] = Words.Of(statement.Predicate),
            ["said_by"] = statement.SaidBy,
            ["subject"] = statement.Subject,
            ["text"] = statement.Text,
            ["unit"] = statement.Value is { } value ? Words.Of(value.Unit) : null,
            ["until"] = statement.Until?.ToString(),
            ["who"] = statement.Who,
        };
        // Only where there is one, so that the ids of other statements stay what they were.
        if (statement.Against.Count > 0)
        {
            content["against"] = string.Join(' ', statement.Against);
        }

        return content;
    }
}
