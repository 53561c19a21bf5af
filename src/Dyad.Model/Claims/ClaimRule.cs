namespace Dyad.Model.Claims;

/// <summary>What a test of a kind of claim has to hold, and what it may hold beside.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Needs">Each of these parts must be there.</param>
/// <param name="Admits">These may be there too.</param>
/// <param name="Statistic">The number its words speak of; null for none.</param>
/// <param name="Meaning">What is tested, in a sentence.</param>
public sealed record ClaimRule(ClaimKind Kind, ClaimTestParts Needs, ClaimTestParts Admits, ClaimStatistic? Statistic, string Meaning)
{
    private const ClaimTestParts None = ClaimTestParts.None;
    private const ClaimTestParts Period = ClaimTestParts.Period;
    private const ClaimTestParts Words = ClaimTestParts.Words;
    private const ClaimTestParts Event = ClaimTestParts.Event;

    /// <summary>The fewest months of a trend.</summary>
    public const int TrendMonths = 24;

    /// <summary>One rule for each kind, in the order of the enum.</summary>
    public static IReadOnlyList<ClaimRule> All { get; } =
    [
        new(ClaimKind.Comparison, Period | ClaimTestParts.Against | Words, None, ClaimStatistic.Ratio, "The rate in the period over the rate of what it is compared with lies in the region."),
        new(ClaimKind.Share, Period | ClaimTestParts.Within | Words, None, ClaimStatistic.Share, "The share of the scope within the whole lies in the region."),
        new(ClaimKind.Level, Words, Period | Event, ClaimStatistic.Count, "The number of one event, or counted in the period, lies in the region."),
        new(ClaimKind.Trend, Period | Words, None, ClaimStatistic.Ratio, "The yearly ratio of the trend over at least 24 months lies in the region."),
        new(ClaimKind.Record, Event, Period, null, "The low of the event is above the high of every other of the scope."),
        new(ClaimKind.Presence, Period, ClaimTestParts.Each, null, "At least one event lies in the period, or in each of its months, quarters or years. Data can only support it."),
        new(ClaimKind.Prediction, Period | Words, None, ClaimStatistic.Count, "Whether the number counted in the period, which begins after the statement, lies in the region, beside how often it did before. No verdict."),
        new(ClaimKind.Warning, Period | Words, None, ClaimStatistic.Count, "The same of a warning. No verdict."),
        new(ClaimKind.Statement, None, None, null, "Nothing: the statement is recorded, with what would test it."),
    ];

    /// <summary>The rule of a kind.</summary>
    public static ClaimRule Of(ClaimKind kind) => All[(int)kind];
}
