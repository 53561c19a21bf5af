using System.Text.Json;
using Dyad.Model;
using Dyad.Store;

namespace Dyad.Cli;

/// <summary>What the commands that take a filter share.</summary>
internal static class FilterCommand
{
    /// <summary>The filter with actors' names as coded in place of what was typed, and without cells of another corpus.</summary>
    public static Filter Exact(Corpus corpus, Filter filter)
    {
        Known("release", filter, [.. corpus.Manifest.Parts.Select(part => part.Release).Distinct()]);
        Known("dataset", filter, [.. corpus.Manifest.Datasets.Select(dataset => dataset.Name)]);
        foreach (var key in new[] { "actor", "with" })
        {
            filter = filter[key] is { } name ? filter.With(key, corpus.Actor(name, filter).Text) : filter;
        }

        return filter["pair"] is { } pair && ActorPair.Find(pair) is { } names
            ? filter.With("pair", $"{corpus.Actor(names.First.Text, filter)}~{corpus.Actor(names.Second.Text, filter)}")
            : filter;
    }

    private static void Known(string key, Filter filter, IReadOnlyList<string> held)
    {
        if (filter[key] is { } asked && !held.Contains(asked))
        {
            throw new DyadException(Trouble.NotFound, $"--{key}: the corpus holds no {key} '{asked}'{Nearest.Hint(asked, held)}; it holds {string.Join(", ", held)}");
        }
    }

    /// <summary>Refuses to count or list where there is no event data: the notable events of packs are no census.</summary>
    public static void NeedEvents(Corpus corpus)
    {
        if (corpus.Manifest.Parts.Count == 0)
        {
            throw new DyadException(Trouble.NotFound, "This corpus holds no event data. The notable events of a pack are no census: they are never counted, and stand in the brief (landmarks). To count: dyad import FILE");
        }
    }

    /// <summary>Says which key of a filter leaves no event: the first without which there would be some.</summary>
    public static string Emptied(Corpus corpus, Filter filter)
    {
        foreach (var (key, value) in filter.Values.Where(pair => pair.Key is not ("sort" or "limit" or "by")))
        {
            var without = corpus.Count(CountRequest.Of(filter.With(key, null).With("by", null)))[0].Events;
            if (without > 0)
            {
                return $"0 events match; without --{key} {value} there would be {without}.";
            }
        }

        return $"0 events match {filter}.";
    }

    /// <summary>The head of a JSON answer: what was asked of which corpus.</summary>
    public static void WriteHead(Utf8JsonWriter writer, Corpus corpus, Filter filter)
    {
        writer.WriteString("snapshot", corpus.Manifest.Snapshot);
        writer.WriteStartObject("filter");
        foreach (var (key, value) in filter.Values)
        {
            writer.WriteString(key, value);
        }

        writer.WriteEndObject();
    }
}
