using System.CommandLine;
using Dyad.Model;
using Dyad.Store;
using Dyad.Store.Counting;

namespace Dyad.Cli;

/// <summary>Rows whose licence keeps them with whoever imported them: shown on screen, never written to a file.</summary>
internal static class HeldRows
{
    /// <summary>The datasets whose rows stay out of what a command writes; none where it shows them to the user himself.</summary>
    public static IReadOnlySet<string> Datasets(CommonOptions common, ParseResult parsed, Corpus corpus) => common.OutputPath(parsed) is null
        ? new HashSet<string>()
        : corpus.Manifest.Datasets.Where(dataset => dataset.Licence == "user-held").Select(dataset => dataset.Name).ToHashSet(StringComparer.Ordinal);

    /// <summary>Refuses to write rows of which any is of a held dataset, where they cannot be told apart.</summary>
    public static void Refuse(CommonOptions common, ParseResult parsed, Corpus corpus, IEnumerable<string> datasets)
    {
        var held = Datasets(common, parsed, corpus);
        if (datasets.FirstOrDefault(held.Contains) is { } dataset)
        {
            throw Refusal(dataset);
        }
    }

    /// <summary>The datasets whose events are left out of what is written; how many events that are is said.</summary>
    /// <exception cref="DyadException">No event may be written.</exception>
    public static IReadOnlySet<string> LeftOut(CommonOptions common, ParseResult parsed, Corpus corpus, EventListing events)
    {
        var held = Datasets(common, parsed, corpus);
        var left = events.Datasets.Where(dataset => held.Contains(dataset.Key)).Sum(dataset => dataset.Value);
        if (left > 0 && left == events.Count)
        {
            throw Refusal(events.Datasets.Keys.First());
        }

        if (left > 0)
        {
            common.Say(parsed, $"{left} {Plural.Of(left, "event is", "events are")} left out: their licence keeps them with you.");
        }

        return held;
    }

    private static DyadException Refusal(string dataset) =>
        new(Trouble.Blocked, $"The licence of {dataset} keeps its rows with you, so they are written to no file. Where it lets you hand them on, say so in its dataset.yaml (licence: class) and run dyad rebuild");
}
