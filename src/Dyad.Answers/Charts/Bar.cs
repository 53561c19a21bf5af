using Dyad.Answers.Sentences;

namespace Dyad.Answers.Charts;

/// <summary>One period of a bar chart.</summary>
/// <param name="Period">The period: a year, a quarter or a month; of a bar that is shown separately what it holds, such as <c>longer than a month</c>.</param>
/// <param name="Figure">The value; null where no event was recorded.</param>
/// <param name="Covered">Whether the corpus covers the period: if not, no bar means missing, not zero.</param>
public sealed record Bar(string Period, Figure? Figure, bool Covered)
{
    /// <summary>What longer rows would add to the period if their deaths were divided evenly over their days: drawn above the bar, counted nowhere. Null where that is not asked, the period is not covered or nothing falls in it.</summary>
    public decimal? Divided { get; init; }

    /// <summary>The value in words; a covered period without events has none.</summary>
    internal string Words => (Covered, Figure) switch
    {
        (false, _) => "not covered",
        (_, null) => "0",
        (_, { } figure) => Show.Number(figure).Text,
    };

    /// <summary>How high it is drawn, whiskers aside.</summary>
    internal decimal Height => (Figure?.Value ?? 0) + (Divided ?? 0);
}
