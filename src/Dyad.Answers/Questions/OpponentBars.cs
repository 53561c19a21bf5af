using Dyad.Answers.Charts;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;
using Dyad.Model;

namespace Dyad.Answers.Questions;

/// <summary>The chart of a group's opponents by events: those it meets most, the rest together, and apart from them what names no other side.</summary>
internal static class OpponentBars
{
    /// <summary>The chart's id.</summary>
    public const string Id = "opponents-events";

    private const int Most = 12;
    private const string Unnamed = "no other side named";

    /// <summary>The chart; none where no event names another side.</summary>
    public static IEnumerable<NamedBars> Of(Inquiry about, IReadOnlyList<Counted> all)
    {
        var named = all.Where(row => row.IsOpponentNamed).ToArray();
        if (named.Length == 0)
        {
            yield break;
        }

        var (shown, rest, unnamed) = (named[..Math.Min(Most, named.Length)], named[Math.Min(Most, named.Length)..], all.Where(row => !row.IsOpponentNamed).ToArray());
        NamedBar[] bars = [.. shown.Select(row => new NamedBar(row["opponent"], row.Events)), .. Rest(rest)];
        NamedBar[] apart = [.. unnamed.Select(row => new NamedBar(Unnamed, row.Events))];
        yield return new NamedBars(
            Id,
            $"The other side in {about.EventsTold}",
            $"Events by the other side, to {about.AsOf:yyyy-MM-dd}; counted by {about.Filter}",
            Frame.Source(about),
            "Counts of events, which have no range; a coalition is one name." + (unnamed.Length == 0 ? "" : " Events that name no other side are shown separately."),
            $"{named.Length} {Plural.Of(named.Length, "opponent")}; most events with {named[0]["opponent"]}{(unnamed.Length == 0 ? "" : "; some name no other side")}.",
            new Table(
                "Events by opponent",
                [new Column("opponent", "Opponent", false), new Column("events", "Events", true)],
                [.. bars.Concat(apart).Select(bar => (IReadOnlyList<Span>)[Show.Name(bar.Name), Show.Number(bar.Figure)])]),
            Frame.Rows(named[0]),
            "events",
            bars)
        {
            Apart = apart,
        };
    }

    private static IEnumerable<NamedBar> Rest(IReadOnlyList<Counted> rest) =>
        rest.Count == 0 ? [] : [new NamedBar($"{rest.Count} {Plural.Of(rest.Count, "other")}", Derived.Sum("events", [.. rest.Select(row => row.Events)]))];
}
