using Dyad.Model;
using Dyad.Model.Claims;
using Dyad.Model.Requests;
using Dyad.Sources.Yaml;

namespace Dyad.Sources.Packs;

/// <summary>Refuses a claim whose parts do not go with its kind, and a test that could never fail or never hold.</summary>
internal static class ClaimChecks
{
    public static void Check(Claim claim, YamlMap entry)
    {
        CheckReach(claim, entry);
        if (claim.Kind is ClaimKind.Statement)
        {
            return;
        }

        if (entry.Has("would_test"))
        {
            entry.Error("would_test is for a statement without a test; leave it out", "would_test");
        }

        if (claim.Tests.Count == 0)
        {
            entry.Error($"test is missing; {Words.Of(claim.Kind)} needs one, and a statement that no event data can test has the kind statement");
        }

        foreach (var (test, at) in claim.Tests.Select((test, at) => (test, at)))
        {
            var told = at == 0 ? "test" : $"test {at + 1}";
            CheckParts(claim, test, message => entry.Error($"{told}: {message}", "test"));
            CheckTestable(claim, test, message => entry.Error($"{told} is untestable: {message}", "test"));
        }
    }

    private static void CheckReach(Claim claim, YamlMap entry)
    {
        if (claim.Kind is ClaimKind.Statement)
        {
            if (claim.Tests.Count > 0)
            {
                entry.Error("a statement has no test; give its kind, or take the test away", "test");
            }

            if (claim.WouldTest is null)
            {
                entry.Error("would_test is missing; expected what would test the statement");
            }
        }
        else if (claim.Reach is not ClaimReach.Whole && claim.Reached is null && entry.Has("tests"))
        {
            entry.Error($"reach is missing; a test of a {Words.Of(claim.Reach)} says in words what of the statement it reaches");
        }
        else if (claim.Reach is ClaimReach.Whole && claim.Reached is not null)
        {
            entry.Error("reach is for a test of a part or a proxy; leave it out, or say tests: part", "reach");
        }
    }

    private static void CheckParts(Claim claim, ClaimTest test, Action<string> refuse)
    {
        var rule = ClaimRule.Of(claim.Kind);
        var has = PartsOf(test);
        if ((rule.Needs & ~has) is not ClaimTestParts.None and var missing)
        {
            refuse($"{Told(missing)} is missing, which {Words.Of(claim.Kind)} needs");
        }

        if ((has & ~rule.Needs & ~rule.Admits) is not ClaimTestParts.None and var surplus)
        {
            refuse($"{Told(surplus)} is not for {Words.Of(claim.Kind)}; leave it out");
        }

        if (claim.Kind is ClaimKind.Level && has.HasFlag(ClaimTestParts.Event) == has.HasFlag(ClaimTestParts.Period))
        {
            refuse("a level is of one event or of a period; give one of the two");
        }

        if (!test.Scope.IsSet("actor") && !test.Scope.IsSet("country"))
        {
            refuse("of is missing; expected the id of a group, or a country");
        }
    }

    private static void CheckTestable(Claim claim, ClaimTest test, Action<string> refuse)
    {
        if (test is { Against: { } against, Scope: var scope })
        {
            if (against.Equals(scope))
            {
                refuse("it compares the same events with themselves");
            }
            else if (against.With("t", null).Equals(scope.With("t", null)) && Overlap(scope, against))
            {
                refuse("the baseline lies inside the period, or overlaps it; compare stretches apart from each other");
            }
        }

        if (test.Within is { } whole && whole.Equals(test.Scope))
        {
            refuse("the part is the whole, of which it is always everything");
        }

        if (test.Region is { } region && ClaimRule.Of(claim.Kind).Statistic is { } statistic)
        {
            CheckRegion(region, statistic, refuse);
        }

        if (claim.Kind is ClaimKind.Trend && test.Scope.IsSet("t") && test.Scope.Period.Months().Count() < ClaimRule.TrendMonths)
        {
            refuse($"a trend takes at least {ClaimRule.TrendMonths} months");
        }

        if (claim.Kind is ClaimKind.Prediction or ClaimKind.Warning && test.Scope.IsSet("t") && test.Scope.Period.Earliest < claim.StatedOn)
        {
            refuse("its period begins before the statement was made, when the outcome was known in part");
        }
    }

    // What the statistic can be: a share from 0 to 1, a ratio or a count from 0 on.
    private static void CheckRegion(Region region, ClaimStatistic statistic, Action<string> refuse)
    {
        var most = statistic is ClaimStatistic.Share ? 1 : double.MaxValue;
        if (region.HoldsAll(0, most))
        {
            refuse($"the region holds every {Words.Of(statistic)} there can be, so that it could never fail");
        }
        else if (region.HoldsNone(0, most))
        {
            refuse($"the region holds no {Words.Of(statistic)} there can be, so that it could never hold");
        }
    }

    private static bool Overlap(Filter one, Filter other) =>
        one.IsSet("t") && other.IsSet("t") && one.Period is var first && other.Period is var second && first.Earliest <= second.Latest && second.Earliest <= first.Latest;

    private static ClaimTestParts PartsOf(ClaimTest test) =>
        (test.Scope.IsSet("t") ? ClaimTestParts.Period : ClaimTestParts.None)
        | (test.Against is null ? ClaimTestParts.None : ClaimTestParts.Against)
        | (test.Within is null ? ClaimTestParts.None : ClaimTestParts.Within)
        | (test.Event is null ? ClaimTestParts.None : ClaimTestParts.Event)
        | (test.Each is null ? ClaimTestParts.None : ClaimTestParts.Each)
        | (test.Region is null && test.Words is null ? ClaimTestParts.None : ClaimTestParts.Words);

    private static string Told(ClaimTestParts parts) =>
        string.Join(" and ", Enum.GetValues<ClaimTestParts>().Where(part => part is not ClaimTestParts.None && parts.HasFlag(part)).Select(part => part is ClaimTestParts.Words ? "words or region" : Words.Of(part)));
}
