using System.CommandLine;
using System.Text.Json;
using Dyad.Answers.Questions;
using Dyad.Model;
using Dyad.Model.Actors;
using Dyad.Model.Registry;
using Dyad.Model.Requests;
using Dyad.Store;

namespace Dyad.Cli;

/// <summary>What the commands that take a filter share.</summary>
internal static class FilterCommand
{
    /// <summary>The filter with actors' ids or names and provinces as coded in place of what was typed. Refuses what the corpus lacks.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="filter">What was typed.</param>
    /// <param name="say">Told what was taken where it is not the id or exact name.</param>
    public static Filter Exact(Corpus corpus, Filter filter, Action<Note> say)
    {
        Known("release", filter, [.. corpus.Manifest.Parts.Select(part => part.Release).Distinct()]);
        Known("family", filter, [.. corpus.Manifest.Parts.Select(part => part.Family).Distinct()]);
        Known("dataset", filter, [.. corpus.Manifest.Datasets.Select(dataset => dataset.Name)]);
        var (placed, taken) = corpus.Placed(filter);
        filter = placed;
        foreach (var words in new[] { taken, corpus.CountriesWithoutEvents(filter) }.OfType<Note>())
        {
            say(words);
        }

        foreach (var key in new[] { "actor", "with" })
        {
            filter = filter[key] is { } name ? filter.With(key, Actor(corpus, name, filter, say)) : filter;
        }

        return filter["pair"] is { } pair && ActorPair.Find(pair) is { } names
            ? filter.With("pair", $"{Actor(corpus, names.First.Text, filter, say)}~{Actor(corpus, names.Second.Text, filter, say)}")
            : filter;
    }

    /// <summary>The id or exact name of the one actor that a text names.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="text">What was typed.</param>
    /// <param name="filter">Its release rule says among which events.</param>
    /// <param name="say">Told what was taken where it is not the id or exact name, and that the data has no event of it.</param>
    public static string Actor(Corpus corpus, string text, Filter filter, Action<Note> say)
    {
        var named = corpus.Resolve(text, filter);
        foreach (var words in new[] { named.Taken, named.Unheard }.OfType<string>())
        {
            say($"{words}.");
        }

        return named.Name.Text;
    }

    /// <summary>The same of who a question is about, which people who take no part in the fighting are not.</summary>
    public static string Subject(Corpus corpus, string text, Filter filter, Action<Note> say)
    {
        var actor = Actor(corpus, text, filter, say);
        return actor == "Civilians" || (corpus.Actors.TryGetValue(actor, out var entry) && entry.Kind == ActorKind.Civilians)
            ? throw new DyadException(Trouble.Usage, $"Civilians are not a group. Who attacks them: dyad count --violence one_sided --by opponent --actor {actor}")
            : actor;
    }

    /// <summary>The filter about a group, or about one against another, as <c>A~B</c> or <c>--with</c> say; without a group, about everybody in its countries.</summary>
    public static Filter About(Corpus corpus, string? text, Filter filter, Action<Note> say)
    {
        if (text is null)
        {
            NeedEvents(corpus);
            return filter.IsSet("country")
                ? Exact(corpus, filter, say)
                : throw new DyadException(Trouble.Usage, "Name a group, or countries with --in: dyad brief --in MEX");
        }

        var names = ActorPair.Find(text) is null ? [text] : text.Split('~', StringSplitOptions.TrimEntries);
        var actor = Subject(corpus, names[0], filter, say);
        var other = names.Length > 1 ? names[1] : filter["with"];
        return filter.With("actor", actor).With("with", other is null ? null : Actor(corpus, other, filter, say));
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
            throw new DyadException(Trouble.NotFound, "This corpus holds no event data. The notable events of a pack are not a census: they are never counted; the brief lists them (landmarks). To count: dyad import FILE");
        }
    }

    /// <summary>Says what it means that nothing matches, and gives the exit code: only where the files cover all that was asked is it zero.</summary>
    public static int SayNothing(CommonOptions common, ParseResult parsed, Corpus corpus, Filter filter, bool isCount)
    {
        var nothing = Nothing.Of(corpus, filter);
        common.Say(parsed, nothing.Words);
        return isCount && nothing.IsZero ? ExitCode.Ok : ExitCode.Of(Trouble.NotFound);
    }

    /// <summary>The head of a JSON answer: what was asked of which corpus.</summary>
    public static void WriteHead(Utf8JsonWriter writer, Corpus corpus, Filter filter)
    {
        writer.WriteString("snapshot", corpus.Snapshot);
        writer.WriteStartObject("filter");
        foreach (var (key, value) in filter.Values)
        {
            writer.WriteString(key, value);
        }

        writer.WriteEndObject();
    }
}
