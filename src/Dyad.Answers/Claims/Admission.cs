using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;
using Dyad.Model.Claims;
using Dyad.Model.Requests;
using Dyad.Model.Time;

namespace Dyad.Answers.Claims;

/// <summary>Whether the files can speak to a test at all, decided before anything that it is about is counted. The first condition that fails ends it.</summary>
internal static class Admission
{
    private const double MostRows = 0.95;
    private const double LongRows = 0.10;
    private const double CoarsePlaces = 0.10;
    private const double KnownSides = 0.80;
    private const int ThreeMonths = 89;

    /// <summary>Why a test is not run; null where it is.</summary>
    public static Refusal? Of(Looks looks, Claim claim, ClaimTest test)
    {
        var about = looks.About(test.Scope);
        return claim.Needs.Select(need => Need(looks, need, test)).OfType<Refusal>().FirstOrDefault()
            ?? Coded(looks, test)
            ?? Recorded(about, test)
            ?? (test.Event is null ? Covered(looks, claim, test) : Held(about, test))
            ?? (claim.Kind is ClaimKind.Comparison or ClaimKind.Share or ClaimKind.Trend ? Alike(looks, test) : null)
            ?? Dated(looks, test)
            ?? (claim.Kind is ClaimKind.Presence ? null : Placed(about, test));
    }

    private static Refusal? Need(Looks looks, ClaimNeed need, ClaimTest test) => need switch
    {
        { IsAttribute: false } => IsHeld(looks, need) ? null : NotTestable(need.Within is { } within
            ? Sentence.Of($"it takes {need.Name} for {within.Earliest!.Value} to {within.Latest!.Value}, which this corpus does not hold")
            : Sentence.Of($"it takes {need.Name}, which this corpus does not hold")),
        { Name: "direction" } when !HasDirection(looks.About(test.Scope)) => NoDirection(),
        { Name: "supporters" } => NotTestable(Sentence.Of($"it takes a dataset that names the supporters of a side and their dead; none here does")),
        { Name: "targets" } when !IsCoded(looks, test, "target") => NotCoded("targets"),
        { Name: "methods" } when !IsCoded(looks, test, "method") => NotCoded("methods"),
        { Name: "sides" } => Sides(looks, test),
        _ => null,
    };

    private static bool IsHeld(Looks looks, ClaimNeed need) =>
        looks.Corpus.Manifest.Parts.Where(part => part.Dataset == need.Name && part.Months is not null).Select(part => part.Months!.Value).ToArray() is { Length: > 0 } held
        && (need.Within is not { } within || within.Months().All(month => held.Any(months => months.Contains(month))));

    private static Refusal? Recorded(Inquiry about, ClaimTest test) => about.IsEverRecorded ? null
        : test.Scope["role"] is "attacker" && about.Total(about.History.With("role", null)).Tally.Events > 0 ? NoDirection()
        : new(ClaimVerdict.CannotTell, Sentence.Of($"the files hold no such event at any time, which may be a rule of inclusion and shows nothing"));

    private static Refusal? Coded(Looks looks, ClaimTest test) =>
        test.Scope.IsSet("target") && !IsCoded(looks, test, "target") ? NotCoded("targets")
        : test.Scope.IsSet("method") && !IsCoded(looks, test, "method") ? NotCoded("methods")
        : test.Measure is ClaimMeasure.OwnDeaths ? Sides(looks, test)
        : null;

    /// <summary>Whether the dataset codes the group as the attacker in any of the events.</summary>
    public static bool HasDirection(Inquiry about) => about.Total(about.History.With("role", "attacker")).Tally.Events > 0;

    // Each class that is asked for stands somewhere in the files; where none is named, nearly all of the events state one.
    private static bool IsCoded(Looks looks, ClaimTest test, string key)
    {
        var about = looks.About(test.Scope);
        if (test.Scope.List(key) is { } words)
        {
            return words.All(word => about.Total(Filter.Empty.With(key, word)).Tally.Events > 0);
        }

        var (events, unknown) = (about.Total(about.History).Tally.Events, about.Total(about.History.With(key, "unknown")).Tally.Events);
        return events > 0 && events - unknown >= MostRows * events;
    }

    // Deaths by side: stated at all, and known for most of the dead.
    private static Refusal? Sides(Looks looks, ClaimTest test)
    {
        var about = looks.About(test.Within ?? test.Scope);
        var total = about.Total(about.In(test.Scope.Period));
        if (total.Tally.Events > 0 && total.Tally.Own is null && total.Tally.Civilians is null)
        {
            return NotTestable(Sentence.Of($"the files state no deaths by side for {total.Events:such event|such events}"));
        }

        var known = (total.Tally.Own ?? 0) + (total.Tally.Other ?? 0) + (total.Tally.Civilians ?? 0);
        return known < KnownSides * (known + (total.Tally.Unknown ?? 0))
            ? CannotTell(Sentence.Of($"of too many of the dead the side is unknown: {total.Unknown} of {total.Deaths}"))
            : null;
    }

    private static Refusal? Held(Inquiry about, ClaimTest test) =>
        Records.Find(about, test.Event!) is null ? NotTestable(Sentence.Of($"this corpus does not hold the event {test.Event} as one of {about.Subject}")) : null;

    // The period and, where there is one, the baseline. What lies after the files' end is not yet due.
    private static Refusal? Covered(Looks looks, Claim claim, ClaimTest test)
    {
        foreach (var scope in new[] { test.Scope, test.Against }.OfType<Filter>())
        {
            var (about, period) = (looks.About(scope), scope.Period);
            if (claim.Kind is ClaimKind.Prediction or ClaimKind.Warning)
            {
                return about.Coverage.Overlaps(period) ? null : new(ClaimVerdict.NotYetDue, Sentence.Of($"the files end on {about.Coverage.Last ?? about.AsOf}, before its period"));
            }

            // That something is there needs no whole coverage.
            if (!about.Coverage.Covers(period) && !(claim.Kind is ClaimKind.Presence or ClaimKind.Level && about.Coverage.Overlaps(period)))
            {
                var gaps = about.Coverage.Gaps(period);
                return CannotTell(Sentence.Of($"the files do not cover all of {period.Earliest!.Value} to {period.Latest!.Value}{Show.Words(gaps.Count == 0 ? "" : ": they lack ")}{string.Join(", ", gaps)}"));
            }
        }

        return null;
    }

    // Both sides of a comparison come from files that were collected in one way.
    private static Refusal? Alike(Looks looks, ClaimTest test)
    {
        var about = looks.About(test.Scope);
        var (period, other) = (test.Scope.Period, test.Against?.Period ?? test.Scope.Period);
        var whole = new Period(period.Earliest < other.Earliest ? period.Earliest : other.Earliest, period.Latest > other.Latest ? period.Latest : other.Latest);
        if (about.Coverage.BreakIn(whole) is { } change)
        {
            return CannotTell(Sentence.Of($"counting changed in {Coverage.Told(change)}, so that what lies before and after is not comparable"));
        }

        var undeclared = about.Coverage.Parts.FirstOrDefault(part => part is { Extent: not "complete", Status: not "candidate", Place: null } && part.Months is { } months && months.Earliest <= whole.Latest && whole.Earliest <= months.Latest);
        return undeclared is null ? null : CannotTell(Sentence.Of($"{undeclared.Dataset} {undeclared.Release} is a partial file that does not say by what rule it was made"));
    }

    // Rows are dated more finely than the window, and few last longer than it.
    private static Refusal? Dated(Looks looks, ClaimTest test)
    {
        if (test.Event is not null)
        {
            return null;
        }

        foreach (var scope in new[] { test.Scope, test.Against }.OfType<Filter>())
        {
            var (about, period) = (looks.About(scope), scope.Period);
            var total = about.Total(about.History.With("t", period.ToString()));
            if (total.Tally.Events == 0)
            {
                continue;
            }

            var days = period.Days!.Value;
            if (total.Tally.DateUnstated == total.Tally.Events)
            {
                if (days < ThreeMonths)
                {
                    return CannotTell(Sentence.Of($"the files do not say how exactly their events are dated, and the period is shorter than three months"));
                }
            }
            else if (total.Tally.DateInexact > 0)
            {
                var fine = about.Total(total.Request.Filter.With("date", days > 31 ? "month" : days > 7 ? "week" : "few_days"));
                if (fine.Tally.Events < MostRows * total.Tally.Events)
                {
                    return CannotTell(Sentence.Of($"too few events are dated more finely than the period: {fine.Events} of {total.Events}"));
                }
            }

            if (total.Tally.Long == 0 && days >= RowSpan.Short)
            {
                continue;
            }

            var shorter = about.Total(total.Request.Filter.With("span", RowSpan.UpTo(days)));
            var (part, all) = test.Measure is ClaimMeasure.Deaths ? (shorter.Tally.Best ?? 0, total.Tally.Best ?? 0) : (shorter.Tally.Events, total.Tally.Events);
            if (all - part >= LongRows * all)
            {
                return CannotTell(Sentence.Of($"too much stands in rows that last longer than the period: {Derived.Difference(total.Events, shorter.Events)} of {total.Events:event|events}"));
            }
        }

        return null;
    }

    private static Refusal? Placed(Inquiry about, ClaimTest test)
    {
        if (test.Event is not null || !ClaimSeries.IsOfPlaces(test.Measure))
        {
            return null;
        }

        var cells = new ClaimSeries(about, test.Measure, DeathEstimate.Best).ByPlace(about.In(test.Scope.Period));
        var coarse = cells.Where(cell => !ClaimSeries.IsPlaced(cell, test.Measure)).ToArray();
        var all = cells.Sum(cell => cell.Tally.Events);
        return coarse.Sum(cell => cell.Tally.Events) > CoarsePlaces * all
            ? CannotTell(Sentence.Of($"too many events lie in no {Show.Words(test.Measure is ClaimMeasure.Cells ? "grid cell" : "province")} that the files tell: {Derived.Sum("events", [.. coarse.Select(cell => cell.Events)])} of {Derived.Sum("events", [.. cells.Select(cell => cell.Events)])}"))
            : null;
    }

    private static Refusal NoDirection() => NotTestable(Sentence.Of($"no dataset here codes who attacked in such events"));

    private static Refusal NotCoded(string what) => NotTestable(Sentence.Of($"no dataset here codes the {Show.Words(what)} of such events"));

    private static Refusal NotTestable(Sentence why) => new(ClaimVerdict.NotTestable, why);

    private static Refusal CannotTell(Sentence why) => new(ClaimVerdict.CannotTell, why);
}
