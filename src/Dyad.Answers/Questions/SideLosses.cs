using Dyad.Answers.Charts;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;

namespace Dyad.Answers.Questions;

/// <summary>The chart of the dead by side: its own, the other, civilians; apart from them those of unknown side, and those of events that state no sides.</summary>
internal static class SideLosses
{
    /// <summary>The chart's id.</summary>
    public const string Id = "losses-sides";

    /// <summary>The chart; none where no event states deaths by side.</summary>
    public static IEnumerable<NamedBars> Of(Inquiry about)
    {
        var total = about.Total(about.Filter);
        Figure[] sides = [total.Own, total.Other, total.Civilians, total.Unknown];
        if (Array.TrueForAll(sides, side => side.Value is null))
        {
            yield break;
        }

        NamedBar[] bars = [new("its own side", total.Own), new("the other side", total.Other), new("civilians", total.Civilians)];
        NamedBar[] apart = [new("of unknown side", total.Unknown), .. Unstated(total, sides)];
        var missing = total.Tally.SidesUnstated;
        yield return new NamedBars(
            Id,
            $"Who died in {about.EventsTold}, by side",
            $"Best estimates of deaths by side, to {about.AsOf:yyyy-MM-dd}; counted by {about.Filter}",
            Frame.Source(about),
            "The files state no range for deaths by side. Dead of unknown side are shown separately: they belong to one of the three."
            + (missing == 0 ? "" : $" {missing} of {total.Tally.Events} events {(missing == 1 ? "does" : "do")} not state deaths by side; their dead are shown separately too, in a bar that is cut where it is higher than the scale."),
            $"Dead by side: {string.Join(", ", bars.Concat(apart).Select(bar => $"{bar.Name} {bar.Words}"))}.",
            new Table(
                "Deaths by side",
                [new Column("side", "Side", false), new Column("deaths", "Deaths: best", true)],
                [.. bars.Concat(apart).Select(bar => (IReadOnlyList<Span>)[Show.Name(bar.Name), new Span(bar.Figure.Value is null ? SpanKind.Plain : SpanKind.Number, bar.Words, bar.Figure)])]),
            Frame.Rows(total),
            "deaths",
            bars)
        {
            Apart = apart,
        };
    }

    // What the total has beyond the four. A file may state sides that add up to more than its best estimate; then there is nothing to show.
    private static IEnumerable<NamedBar> Unstated(Counted total, IReadOnlyList<Figure> sides)
    {
        var stated = Derived.Sum("deaths", [.. sides.Where(side => side.Value is not null)]);
        return total.Tally.SidesUnstated > 0 && Derived.Difference(total.Deaths, stated) is { Value: > 0 } rest ? [new NamedBar("side not stated", rest)] : [];
    }
}
