using Dyad.Answers.Charts;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;
using Dyad.Model;

namespace Dyad.Answers.Theatres;

/// <summary>The chart of a theatre's pairs by events: those that meet most, the rest together, and apart from them attacks on civilians and events that name one side alone.</summary>
internal static class PairBars
{
    /// <summary>The chart's id.</summary>
    public const string Id = "pairs-events";

    private const int Most = 12;

    /// <summary>The chart; none where no event names two armed sides.</summary>
    public static IEnumerable<NamedBars> Of(Inquiry about, PairCounts pairs)
    {
        var armed = pairs.Armed;
        if (armed.Count == 0)
        {
            yield break;
        }

        NamedBar[] bars = [.. armed.Take(Most).Select(pair => new NamedBar(pair["pair"], pair.Events)), .. Together(armed.Skip(Most), rest => $"{rest} {Plural.Of(rest, "other pair")}")];
        NamedBar[] apart = [.. Together(pairs.Civilian, _ => "attacks on civilians"), .. Together(pairs.Alone, _ => "no other side named")];
        yield return new NamedBars(
            Id,
            $"Pairs of armed actors in {about.EventsTold}",
            $"Events by pair, to {about.AsOf:yyyy-MM-dd}; counted by {about.Filter}",
            Frame.Source(about),
            "Counts of events, which have no range; a joined name is an actor of its own." + (apart.Length == 0 ? "" : " Events of no two armed sides are shown separately."),
            $"{armed.Count} {Plural.Of(armed.Count, "pair")} of armed actors; most events with {armed[0]["pair"]}.",
            new Table(
                "Events by pair",
                [new Column("pair", "Pair", false), new Column("events", "Events", true)],
                [.. bars.Concat(apart).Select(bar => (IReadOnlyList<Span>)[Show.Name(bar.Name), Show.Number(bar.Figure)])]),
            Frame.Rows(armed[0]),
            "events",
            bars)
        {
            Apart = apart,
        };
    }

    private static IEnumerable<NamedBar> Together(IEnumerable<Counted> pairs, Func<int, string> called) =>
        pairs.Select(pair => pair.Events).ToArray() is { Length: > 0 } events ? [new NamedBar(called(events.Length), Derived.Sum("events", events))] : [];
}
