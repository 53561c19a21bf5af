using Dyad.Model.Claims;
using Dyad.Model.Requests;

namespace Dyad.Answers.Claims;

/// <summary>One fair way to count for a claim: the primary, or an alternative to it.</summary>
/// <param name="Name">What it is called on pages.</param>
/// <param name="Change">What it makes of a filter.</param>
/// <param name="Estimate">Which estimate of deaths it takes.</param>
internal sealed record Specification(string Name, Func<Filter, Filter> Change, DeathEstimate Estimate = DeathEstimate.Best)
{
    /// <summary>Current rows, the group alone, contested bindings out, best estimates, the latest release.</summary>
    public static Specification Primary { get; } = new("the primary", filter => filter);

    /// <summary>Whether it asks for an attribute that files of other years may lack, so that the past is counted without it.</summary>
    public bool LeavesThePast { get; private init; }

    /// <summary>What it makes of a filter of the past.</summary>
    public Filter OfPast(Filter filter) => LeavesThePast ? filter : Change(filter);

    /// <summary>The alternatives of a test, eight at most.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="test">The test.</param>
    /// <param name="families">The families of datasets that hold events of the group, beside the primary's.</param>
    public static IReadOnlyList<Specification> Alternatives(Claim claim, ClaimTest test, IReadOnlyList<string> families) =>
    [
        Set("with affiliates", "affiliates", "yes"),
        Set("contested bindings in", "contested", "yes"),
        Set("without summary rows", "summary", "no") with { LeavesThePast = true },
        Set("dates to a week", "date", "week") with { LeavesThePast = true },
        .. test.Measure switch
        {
            ClaimMeasure.Deaths => [new("low estimates", filter => filter, DeathEstimate.Low), new Specification("high estimates", filter => filter, DeathEstimate.High)],
            ClaimMeasure.Involvement => [Set("attacks alone", "role", "attacker")],
            _ => Array.Empty<Specification>(),
        },
        Set("as known when it was said", "known-on", $"{claim.StatedOn:yyyy-MM-dd}"),
        .. families.Take(1).Select(family => Set($"the datasets of {family}", "family", family)),
    ];

    private static Specification Set(string name, string key, string value) => new(name, filter => filter.With(key, value));
}
