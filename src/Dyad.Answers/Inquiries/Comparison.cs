using Dyad.Analysis.Intervals;
using Dyad.Analysis.Series;
using Dyad.Model.Time;

namespace Dyad.Answers.Inquiries;

/// <summary>Two stretches of time, one after the other, and what the files let one say of them side by side.</summary>
/// <param name="about">The group.</param>
/// <param name="now">The later stretch.</param>
/// <param name="before">The earlier one.</param>
internal sealed class Comparison(Inquiry about, Period now, Period before)
{
    private readonly Lazy<ComparedRates?> _rates = new(() => IsOfWholeMonths(now) && IsOfWholeMonths(before) && MonthRun.Of(about, now).ComparedTo(MonthRun.Of(about, before)) is { } rates
        ? rates with { IsKept = about.Looks.Keep(Look.Tempo) }
        : null);

    public Period Now => now;

    public Period Before => before;

    /// <summary>What one can say.</summary>
    public Comparability Kind =>
        Recent is null ? Comparability.NotCovered
        : Earlier is null ? Comparability.BeforeNotCovered
        : Earlier.Tally.Events == 0 ? Comparability.None
        : Break is not null ? Comparability.Broken
        : Recent.Tally.Events == 0 ? Comparability.None
        : Rates is null ? Comparability.Counts
        : Rates.HasNumber ? Comparability.Ratio : Comparability.TooFew;

    /// <summary>What is counted in the later stretch; null where it is not covered.</summary>
    public Counted? Recent => about.Coverage.Covers(now) ? about.Total(about.In(now)) : null;

    /// <summary>What is counted in the earlier one; null where it is not covered.</summary>
    public Counted? Earlier => about.Coverage.Covers(before) ? about.Total(about.In(before)) : null;

    /// <summary>The first change of counting within the two; null where there is none.</summary>
    public CollectionBreak? Break => about.Coverage.BreakIn(Both);

    /// <summary>The two rates side by side; null for stretches that are not whole months, and where one has no event.</summary>
    public ComparedRates? Rates => _rates.Value;

    /// <summary>The look at whether the two rates differ; null where the two cannot be compared. Both are of whole months.</summary>
    /// <param name="id">The look's id.</param>
    public Look? LookAs(string id) => !IsAlike || Recent!.Tally.Events + Earlier!.Tally.Events == 0
        ? null
        : new Look(id, RateRatio.PValue(MonthRun.Of(about, now).Series.Observed(), MonthRun.Of(about, before).Series.Observed()), (Recent.Tally.Events > 0 ? Recent : Earlier).Events);

    /// <summary>Whether a change between the two is kept beside all else that was looked at.</summary>
    public bool IsKept => about.Looks.Keep(Look.Tempo);

    /// <summary>Whether both are covered and nothing changed in how events are counted, without counting any.</summary>
    public bool IsAlike => about.Coverage.Covers(now) && about.Coverage.Covers(before) && Break is null;

    private Period Both => new(before.Earliest, now.Latest);

    private static bool IsOfWholeMonths(Period period) => period is { Earliest.Day: 1, Latest: { } last } && last.AddDays(1).Day == 1;
}
