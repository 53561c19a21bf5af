using Dyad.Analysis.Claims;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;
using Dyad.Model;
using Dyad.Model.Claims;
using Dyad.Model.Requests;

namespace Dyad.Answers.Claims;

/// <summary>Why a test ended with its verdict, and what was counted for it, in sentences.</summary>
internal static class Reasons
{
    /// <summary>What was counted.</summary>
    public static Sentence Counted(Looks looks, Claim claim, ClaimTest test, Look look)
    {
        Sentence Told(Filter scope) => ScopeTold(looks, test, scope);
        var what = Show.Words(What(ClaimSeries.IsOfPlaces(test.Measure) && look.Own?.Unit is "events" ? ClaimMeasure.Involvement : test.Measure) + (test.Scope["role"] == "attacker" && test.Measure is not ClaimMeasure.Attacks ? " that are its attacks" : ""));
        var own = look.Own is { } figure ? Sentence.Of($"{figure}") : Sentence.Of($"nothing");
        return claim.Kind switch
        {
            ClaimKind.Comparison => Sentence.Of($"{what}: {own} from {Told(test.Scope)} against {look.Other!} from {Told(test.Against!)}").Then(Number(look)),
            ClaimKind.Share => Sentence.Of($"{what}: {own} of {look.Other!} from {Told(test.Scope)}").Then(Number(look)),
            ClaimKind.Trend => Sentence.Of($"{what}: {own} from {Told(test.Scope)}").Then(Number(look)),
            ClaimKind.Record when look.Other is { } rival => Sentence.Of($"Deaths of {test.Event}: {own}; the highest of the others has {rival}."),
            ClaimKind.Level when test.Event is { } id => Sentence.Of($"{what} of {id}: {own}."),
            ClaimKind.Presence => Sentence.Of($"{what}: {own} from {Told(test.Scope)}."),
            _ => Sentence.Of($"{what}: {own} from {Told(test.Scope)}, where {ClaimWords.Region(test)} was said."),
        };
    }

    /// <summary>The ratio or share of a look, with its interval; null where it has none.</summary>
    public static Figure? Ratio(Look look)
    {
        if (look.Evidence is not { } evidence || look.Own is not { } own)
        {
            return null;
        }

        Figure[] inputs = look.Other is { } other ? [own, other] : [own];
        var (interval, estimate) = (evidence.LikelyInterval, ("estimate", Model.Words.Of(look.Specification.Estimate)));
        if (evidence.Statistic is ClaimStatistic.Share)
        {
            var isBounds = own.Unit.StartsWith("deaths", StringComparison.Ordinal);
            return Derived.Of(isBounds ? "share_bounds" : "claim_share", "per cent", inputs, isBounds ? null : Rounded(100 * evidence.Value), estimate) with
            {
                Low = Rounded(100 * interval.Low),
                High = Rounded(100 * interval.High),
                RangeMeaning = "95 % interval",
            };
        }

        var ratio = Derived.Of(look.Other is null ? "yearly_ratio" : "claim_ratio", "ratio", inputs, double.IsFinite(evidence.Value) ? Rounded(evidence.Value) : null, estimate);
        return double.IsFinite(interval.High)
            ? ratio with { Low = Rounded(interval.Low), High = Rounded(interval.High), RangeMeaning = "95 % interval, allowing for unrest that lasts over months" }
            : ratio with { RangeMeaning = "the 95 % interval has no upper end" };
    }

    /// <summary>Why the verdict is what it is.</summary>
    public static Sentence Of(Claim claim, ClaimTest test, Look look, Stance stance, ClaimVerdict verdict, double chance, IReadOnlyList<(Look Look, Stance? Stance)> alternatives) => verdict switch
    {
        ClaimVerdict.Depends => Sentence.Of($"it turns with a choice that could fairly be made otherwise: {Names(alternatives.Where(other => other.Stance is { } one && one != stance && one is not Stance.Open))}"),
        ClaimVerdict.Consistent => look.Evidence is { } evidence ? Sentence.Of($"the interval lies within {ClaimWords.Region(test)}").Then(Past(look, evidence, test)) : Within(claim, test),
        ClaimVerdict.NotConsistent => Sentence.Of($"what was counted lies outside {ClaimWords.Region(test)} and its zone of indifference, beyond every earlier swing of the group's own past, and so it does with {Names(alternatives.Where(other => other.Stance is Stance.Contradicts))}"),
        _ when stance is Stance.Contradicts => Sentence.Of($"the primary count speaks against it, but fewer than two alternatives that weigh do"),
        _ => Open(claim, test, look, chance),
    };

    /// <summary>What a reader has to know of how it was counted.</summary>
    public static IEnumerable<Sentence> Notes(Looks looks, Claim claim, ClaimTest test)
    {
        var about = looks.About(test.Scope);
        var span = test.Scope.IsSet("t") ? about.In(test.Scope.Period) : about.History;
        var period = about.Total(span);
        if (period.Tally.Events == 0)
        {
            yield break;
        }

        if (period.Tally.Candidates > 0)
        {
            yield return Sentence.Of($"Among events of candidate releases, a monthly coding by the publisher that may still change: {period.Candidates} of {period.Events}.");
        }

        foreach (var selection in period.Tally.Selected > 0 ? Selections.Of(about) : [])
        {
            yield return Sentence.Of($"Among events of a selection: {selection}.");
        }

        if (period.Tally.DateUnstated == period.Tally.Events)
        {
            yield return Sentence.Of($"The files do not say how exactly events are dated; their stated days are taken.");
        }

        if (claim.Kind is ClaimKind.Comparison && ClaimSeries.IsOfPlaces(test.Measure))
        {
            yield return Sentence.Of($"Places are added up month by month.");
        }

        if (ClaimSeries.IsOfPlaces(test.Measure) && new ClaimSeries(about, test.Measure, DeathEstimate.Best).Unplaced(span) is { Count: > 0 } unplaced)
        {
            yield return Sentence.Of($"There may be more: {Derived.Sum("events", [.. unplaced.Select(cell => cell.Events)])} of {period.Events} lie in no {Show.Words(test.Measure is ClaimMeasure.Cells ? "grid cell" : "province")} that the files tell.");
        }

        foreach (var filed in FiledElsewhere.Of(about))
        {
            yield return filed;
        }
    }

    private static Sentence Open(Claim claim, ClaimTest test, Look look, double chance)
    {
        if (look.Evidence is not { } evidence)
        {
            return claim.Kind switch
            {
                ClaimKind.Presence => Sentence.Of($"not all of the period has such an event, and that none is recorded shows nothing"),
                ClaimKind.Level or ClaimKind.Record => Sentence.Of($"what is published reaches across {ClaimWords.Region(test)}, or falls short of it in files that may lack events"),
                _ => Sentence.Of($"there are too few events for a number"),
            };
        }

        var (region, interval, sure) = (test.Region!.Value, evidence.LikelyInterval, evidence.SureInterval);
        if (region.HoldsAll(interval.Low, interval.High))
        {
            return Sentence.Of($"the interval lies within {ClaimWords.Region(test)}, but such a difference is not out of the ordinary for it").Then(Past(look, evidence, test));
        }

        if (region.Widened(evidence.Statistic).HoldsNone(sure.Low, sure.High))
        {
            return Sentence.Of($"the interval lies outside {ClaimWords.Region(test)}, but ").Then(
                evidence.Past is not { HasEnough: true } ? Sentence.Of($"there are too few earlier stretches to compare with")
                : chance > ClaimEvidence.LargestChance ? Sentence.Of($"not clearly enough for one of so many tests of the same document")
                : Sentence.Of($"the number swung as far in earlier stretches")).Then(Past(look, evidence, test));
        }

        var (below, above) = evidence.Detectable(region);
        return Sentence.Of($"the interval reaches across the edge of {ClaimWords.Region(test)}").Then(Shown(look, below, "below")).Then(Shown(look, above, "above")).Then(Past(look, evidence, test));
    }

    private static Sentence Shown(Look look, double? end, string side) => end is { } ratio && Ratio(look) is { } figure
        ? Sentence.Of($"; in data like these only a ratio {Show.Words(side)} {Derived.Of($"shown_{side}", "ratio", [figure], Rounded(ratio))} would have shown in four of five cases")
        : Sentence.Of($"");

    // How many earlier pairs of stretches were as far; what that means depends on the region's side.
    private static Sentence Past(Look look, ClaimEvidence evidence, ClaimTest test)
    {
        if (evidence.Past is not { IsRanked: true } past || test.Region is not { IsBetween: false } region || Ratio(look) is not { } ratio)
        {
            return Sentence.Of($"");
        }

        var pairs = Derived.Of("earlier_pairs", "pairs", [ratio], past.Logs.Count);
        var far = Derived.Of("earlier_as_far", "pairs", [ratio], past.AsFar(Math.Log(evidence.Value), double.IsNegativeInfinity(region.Low)));
        return past.HasEnough
            ? Sentence.Of($"; of {pairs} earlier pairs of stretches of the same lengths {far} {Show.Words(Plural.Of(far.Value, "was", "were"))} as far")
            : Sentence.Of($"; there are too few earlier pairs of stretches to rank it among: {pairs}");
    }

    private static Sentence Within(Claim claim, ClaimTest test) => claim.Kind switch
    {
        ClaimKind.Presence when test.Each is { } each => Sentence.Of($"such events are recorded in each {Show.Words(each)} of the period"),
        ClaimKind.Presence => Sentence.Of($"such events are recorded in the period"),
        ClaimKind.Record => Sentence.Of($"its low is above the high of every other"),
        _ => Sentence.Of($"what is published lies within {ClaimWords.Region(test)}, low and high alike"),
    };

    private static Sentence Number(Look look) => Ratio(look) is { } ratio
        ? Sentence.Of($": {Show.Words(ratio.Unit == "ratio" ? look.Other is null ? "a yearly ratio of " : "a ratio of their rates of " : "")}{ratio}.")
        : Sentence.Of($".");

    private static Span Names(IEnumerable<(Look Look, Stance? Stance)> looks) => Show.Name(string.Join(", ", looks.Select(other => other.Look.Specification.Name)));

    // The period and what else narrows the events, with actors and countries by their names.
    private static Sentence ScopeTold(Looks looks, ClaimTest test, Filter scope)
    {
        var about = looks.About(scope);
        string[] rest =
        [
            .. scope["actor"] == test.Scope["actor"] ? Array.Empty<string>() : [scope["actor"] is { } actor ? about.NameOf(actor) : "everybody"],
            .. scope["with"] is { } with ? [$"against {about.NameOf(with)}"] : Array.Empty<string>(),
            .. scope["country"] is { } countries ? [$"in {about.CountriesOf(countries)}"] : Array.Empty<string>(),
            .. scope.With("t", null).With("actor", null).With("with", null).With("country", null).With("role", null).Values.Select(pair => $"{pair.Key} {pair.Value.Replace('_', ' ')}"),
        ];
        var period = Sentence.Of($"{scope.Period.Earliest!.Value} to {scope.Period.Latest!.Value}");
        return rest.Length == 0 ? period : period.Then(Sentence.Of($" ({string.Join(", ", rest)})"));
    }

    private static string What(ClaimMeasure measure) => measure switch
    {
        ClaimMeasure.Involvement => "Events",
        ClaimMeasure.Attacks => "Attacks",
        ClaimMeasure.Deaths => "Deaths",
        ClaimMeasure.Civilians => "Deaths of civilians",
        ClaimMeasure.OwnDeaths => "Deaths on its side",
        ClaimMeasure.Cells => "Grid cells with events",
        _ => "Provinces with events",
    };

    private static decimal Rounded(double value) => Math.Round((decimal)Math.Min(value, 1e9), value < 0.1 ? 3 : 2, MidpointRounding.AwayFromZero);
}
