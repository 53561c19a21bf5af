using System.Collections.Concurrent;
using Dyad.Analysis.Claims;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;
using Dyad.Model.Claims;
using Dyad.Model.Requests;
using Dyad.Model.Time;
using Dyad.Store;

namespace Dyad.Answers.Claims;

/// <summary>Counts for tests: each scope is asked about once, whoever needs it.</summary>
/// <param name="corpus">The corpus.</param>
/// <param name="asOf">The last day that counts.</param>
/// <param name="knownOn">The day by which releases have to be published; null for any.</param>
internal sealed class Looks(Corpus corpus, DateOnly asOf, DateOnly? knownOn)
{
    // What bootstraps are drawn by: the same test on the same corpus gives the same bytes.
    private const ulong Seed = 1;

    private readonly ConcurrentDictionary<string, Lazy<Inquiry>> _inquiries = new();

    public Corpus Corpus => corpus;

    public DateOnly AsOf => asOf;

    /// <summary>The inquiry into a scope, whatever its period.</summary>
    public Inquiry About(Filter scope)
    {
        var filter = scope.With("t", null).With("as-of", $"{asOf:yyyy-MM-dd}");
        filter = knownOn is { } day && !filter.IsSet("known-on") ? filter.With("known-on", $"{day:yyyy-MM-dd}") : filter;
        return _inquiries.GetOrAdd(filter.CanonicalText, _ => new(() => new Inquiry(corpus, Families.Alone(corpus, filter)))).Value;
    }

    /// <summary>What is counted for a test in one way.</summary>
    public Look Of(Claim claim, ClaimTest test, Specification specification)
    {
        ClaimSeries Series(Filter scope) => new(About(specification.Change(scope)), test.Measure, specification.Estimate) { Past = new(About(specification.OfPast(scope)), test.Measure, specification.Estimate) };
        var own = Series(test.Scope);
        if (!own.About.IsEverRecorded || !IsCovered(claim, test, own.About.Coverage))
        {
            return Look.Nothing(specification);
        }

        return claim.Kind switch
        {
            ClaimKind.Comparison => Compared(test, specification, own, Series(test.Against!)),
            ClaimKind.Share => Shared(test, specification, own, Series(test.Within!)),
            ClaimKind.Trend => Trending(test, specification, own),
            ClaimKind.Level when test.Event is not null => OfEvent(test, specification, own),
            ClaimKind.Record => Records.Of(test, specification, own),
            _ => Counted(claim, test, specification, own),
        };
    }

    // That something is there, or is to come, needs no whole coverage.
    private static bool IsCovered(Claim claim, ClaimTest test, Coverage coverage) => test.Event is not null
        || (claim.Kind is ClaimKind.Comparison or ClaimKind.Share or ClaimKind.Trend ? coverage.Covers(test.Scope.Period) : coverage.Overlaps(test.Scope.Period));

    private static Look Compared(ClaimTest test, Specification specification, ClaimSeries own, ClaimSeries other)
    {
        var (period, baseline) = (test.Scope.Period, test.Against!.Period);
        if (!other.About.IsEverRecorded || !other.About.Coverage.Covers(baseline))
        {
            return Look.Nothing(specification);
        }

        var (months, others) = (own.Observed(period), other.Observed(baseline));
        var past = PastOf(test, own, other, months.Length, others.Length);
        var evidence = test.Measure is ClaimMeasure.Deaths or ClaimMeasure.Civilians or ClaimMeasure.OwnDeaths
            ? own.Deaths(period) is { Count: > 0 } deaths && other.Deaths(baseline) is { Count: > 0 } toll ? RatioEvidence.OfDeaths(months, others, deaths, toll, past, Seed) : null
            : RatioEvidence.Of(months, others, past);
        return new Look(specification, own.ByMonth(period, months), other.ByMonth(baseline, others), months.Count + others.Count, evidence, null);
    }

    // One series in two stretches, or two series side by side.
    private static Placebo PastOf(ClaimTest test, ClaimSeries own, ClaimSeries other, int months, int others)
    {
        var (period, baseline) = (test.Scope.Period, test.Against!.Period);
        var first = period.Earliest < baseline.Earliest ? period.Earliest!.Value : baseline.Earliest!.Value;
        if (test.Scope.With("t", null).Equals(test.Against.With("t", null)))
        {
            var lag = (12 * (period.Earliest!.Value.Year - baseline.Earliest!.Value.Year)) + period.Earliest.Value.Month - baseline.Earliest.Value.Month;
            return Placebo.OfStretches(own.Past.ErasBefore(first).Select(own.Past.Run), months, others, lag);
        }

        return Placebo.OfTwoSeries(own.Past.ErasBefore(first).Where(other.Past.About.Coverage.Covers).Select(era => (own.Past.Run(era), other.Past.Run(era))), Math.Max(months, others));
    }

    private static Look Shared(ClaimTest test, Specification specification, ClaimSeries own, ClaimSeries whole)
    {
        var period = test.Scope.Period;
        var size = whole.Total(period).Tally.Events;
        if (test.Measure is ClaimMeasure.Deaths or ClaimMeasure.Civilians or ClaimMeasure.OwnDeaths)
        {
            return new Look(specification, own.Counted(period), whole.Counted(period), size, SideShares.Of(test.Measure, own, whole, period, Seed), null);
        }

        var (part, all) = (own.Observed(period), whole.Observed(period));
        var rest = all with { Counts = [.. all.Counts.Zip(part.Counts, (every, some) => every - some)] };
        var past = Placebo.OfTwoSeries(own.Past.ErasBefore(period.Earliest!.Value).Select(era => (own.Past.Run(era), Rest(whole.Past.Run(era), own.Past.Run(era)))), part.Length);
        return new Look(specification, own.ByMonth(period, part), whole.ByMonth(period, all), size, RatioEvidence.OfShare(part, rest, past), null);
    }

    private static UnbrokenRun Rest(UnbrokenRun whole, UnbrokenRun part) => whole with { Counts = [.. whole.Counts.Zip(part.Counts, (every, some) => every - some)] };

    private static Look Trending(ClaimTest test, Specification specification, ClaimSeries own)
    {
        var months = own.Observed(test.Scope.Period);
        var past = Placebo.OfTrends(own.Past.ErasBefore(test.Scope.Period.Earliest!.Value).Select(own.Past.Run), months.Length);
        return new Look(specification, own.ByMonth(test.Scope.Period, months), null, months.Count, Trend.Of(months.Counts, past, Seed), null);
    }

    private static Look OfEvent(ClaimTest test, Specification specification, ClaimSeries own) =>
        Records.Find(own.About, test.Event!) is { } row
            ? new Look(specification, ToldOf(row, test.Measure), null, row.Tally.Events, null, Level(row, test))
            : Look.Nothing(specification);

    private static Figure ToldOf(Counted row, ClaimMeasure measure) => measure switch
    {
        ClaimMeasure.Civilians => row.Civilians,
        ClaimMeasure.OwnDeaths => row.Own,
        _ => row.Deaths,
    };

    private static Stance? Level(Counted row, ClaimTest test)
    {
        var (low, high) = test.Measure switch
        {
            ClaimMeasure.Civilians => (row.Tally.Civilians, row.Tally.Civilians + row.Tally.Unknown),
            ClaimMeasure.OwnDeaths => (row.Tally.Own, row.Tally.Own + row.Tally.Unknown),
            _ => (row.Tally.Low, row.Tally.High),
        };
        return low is { } least && high is { } most ? LevelStance.Of(test.Region!.Value, least, most) : null;
    }

    private static Look Counted(Claim claim, ClaimTest test, Specification specification, ClaimSeries own)
    {
        var period = test.Scope.Period;
        var counted = own.Counted(period);
        var size = own.Total(period).Tally.Events;
        return new Look(specification, counted, null, size, null, claim.Kind switch
        {
            ClaimKind.Presence => Presence.Of(test, own) ? Stance.Supports : Stance.Open,
            ClaimKind.Level => LevelOf(test.Region!.Value, counted, own, period),
            _ => null,
        });
    }

    // An incomplete file shows only that a number is at least so large; only complete final files can show that it is smaller.
    private static Stance LevelOf(Region region, Figure counted, ClaimSeries own, Period period)
    {
        const int RuleOfInclusion = 25;
        var number = (double)(counted.Value ?? 0);
        var isWhole = own.About.Coverage.CoversWhole(period) && own.About.Coverage.IsComplete && own.Total(period).Tally.Candidates == 0;
        var most = isWhole && (double.IsPositiveInfinity(region.High) ? region.Low : region.High) >= RuleOfInclusion ? number : double.MaxValue;
        return LevelStance.Of(region, number, most);
    }
}
