using Dyad.Analysis.Intervals;
using Dyad.Answers.Sentences;

namespace Dyad.Answers.Inquiries;

/// <summary>The rate of a run of months beside that of an earlier one, and what the two let one say.</summary>
/// <param name="Ratio">The rate over the earlier one, with its interval unless that is wider than a hundredfold.</param>
/// <param name="Difference">What the months let one say of the difference.</param>
/// <param name="IsFromFew">Whether the earlier run has fewer than five events.</param>
internal sealed record ComparedRates(Figure Ratio, RateDifference Difference, bool IsFromFew)
{
    /// <summary>Whether the ratio is worth a number: the interval is narrow enough, and neither run rests on a handful of events.</summary>
    public bool HasNumber => !IsFromFew && Ratio.Low is not null && Difference is RateDifference.Higher or RateDifference.Lower or RateDifference.NotToldApart;

    /// <summary>Whether a rise or fall is kept beside all else that was looked at.</summary>
    public bool IsKept { get; init; }

    /// <summary>What is said of the difference: a rise or fall that is not kept is no clear change.</summary>
    public RateDifference Said => Difference is RateDifference.Higher or RateDifference.Lower && !IsKept ? RateDifference.NotToldApart : Difference;

    /// <summary>The verdict on the number of events, to follow the two counts.</summary>
    public Sentence Verdict => Difference switch
    {
        RateDifference.Higher or RateDifference.Lower when !IsKept => Sentence.Of($"no clear change in events, since one of so many looks can show as much by chance"),
        RateDifference.Higher => Sentence.Of($"in events a rise beyond the usual variation of such months"),
        RateDifference.Lower => Sentence.Of($"in events a fall beyond the usual variation of such months"),
        RateDifference.NotToldApart => Sentence.Of($"no clear change in events; only a ratio above {Decided("decided_above", Ratio.Low!.Value)} or below {Decided("decided_below", Ratio.High!.Value)} would have shown"),
        RateDifference.MagnitudeOnly => Sentence.Of($"enough to compare the order of magnitude only"),
        _ => Sentence.Of($"too few events to compare"),
    };

    /// <summary>The same without what would have shown.</summary>
    public Sentence ShortVerdict => Said == RateDifference.NotToldApart ? Sentence.Of($"no clear change in events") : Verdict;

    private Figure Decided(string formula, decimal end) => Derived.Of(formula, "ratio", [Ratio], Math.Round(Ratio.Value!.Value / end, 2, MidpointRounding.AwayFromZero));
}
