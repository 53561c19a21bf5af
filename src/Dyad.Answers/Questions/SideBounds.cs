using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;

namespace Dyad.Answers.Questions;

/// <summary>How many dead of a side a count holds, at least and at most: those stated as the side's, and these with all of unknown side.</summary>
internal static class SideBounds
{
    /// <summary>The columns, before which a table says what its rows are.</summary>
    public static IReadOnlyList<Column> Columns { get; } =
    [
        new("own", "Of its own side: at least–at most", true),
        new("other", "Of the other side: at least–at most", true),
        new("civilians", "Civilians", true),
        new("unknown", "Side unknown", true),
    ];

    /// <summary>Their cells for a count.</summary>
    public static IReadOnlyList<Span> Cells(Counted count) =>
        [Bounds(count, count.Own), Bounds(count, count.Other), Show.Number(count.Civilians), Show.Number(count.Unknown)];

    // What states no sides may hold more of either, so there is no most.
    private static Span Bounds(Counted count, Figure side) =>
        side.Value is null ? Show.Number(side)
        : count.Tally.SidesUnstated > 0 ? new Span(SpanKind.Number, $"{Show.Number(side).Text} or more", side)
        : Derived.AtLeastAtMost(side, count.Unknown) is { Value: null } bounds ? new Span(SpanKind.Number, $"{Show.Number(bounds.Low!.Value)}–{Show.Number(bounds.High!.Value)}", bounds)
        : Show.Number(side);
}
