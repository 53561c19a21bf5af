using System.Globalization;
using Dyad.Answers.PackKnowledge;
using Dyad.Model.Claims;
using Dyad.Model.Requests;

namespace Dyad.Answers.Claims;

/// <summary>What a claim's tests are, in one plain sentence for whoever wrote them: who says what, and when it holds.</summary>
internal static class Understood
{
    /// <summary>The sentence.</summary>
    public static string Of(Claim claim)
    {
        var said = $"on {claim.StatedOn:yyyy-MM-dd} {claim.SaidBy} said of {(claim.Tests is [var first, ..] ? first.Scope["actor"] : null) ?? claim.About}, in your words, \"{claim.Says.TrimEnd('.')}\"";
        return claim.Tests.Count == 0
            ? $"{Wording.Capital(said)}, which no event data can test."
            : $"{Wording.Capital(said)}, which {(claim.Kind is ClaimKind.Prediction or ClaimKind.Warning ? "comes true" : "holds")} if {string.Join(", and if ", claim.Tests.Select(test => Told(claim.Kind, test)))}.";
    }

    private static string Told(ClaimKind kind, ClaimTest test) => kind switch
    {
        ClaimKind.Comparison => $"the rate of {Counted(test, test.Scope)}, over that {Differing(test.Against!, test.Scope)}, is {ClaimWords.Region(test).Text}",
        ClaimKind.Share => $"of {Counted(test, test.Within!)}, those with {Differing(test.Scope, test.Within!)} are {ClaimWords.Region(test).Text}",
        ClaimKind.Trend => $"the trend of {Counted(test, test.Scope)}, from one year to the next, is {ClaimWords.Region(test).Text}",
        ClaimKind.Record => $"event {test.Event} has more deaths, by its low estimate, than any other of {Counted(test, test.Scope)} by its high one",
        ClaimKind.Presence => $"there is at least one of {Counted(test, test.Scope)}{(test.Each is { } unit ? $" in each {unit}" : "")}",
        ClaimKind.Level when test.Event is { } id => $"the {Model.Words.Of(test.Measure)} of event {id} are {ClaimWords.Region(test).Text}",
        _ => $"the number of {Counted(test, test.Scope)} is {ClaimWords.Region(test).Text}",
    };

    private static string Counted(ClaimTest test, Filter scope) => Measured(test.Measure, scope["actor"] ?? "any group") + string.Concat(scope.Values.Where(value => value.Key is not ("actor" or "role" or "t")).Select(Condition)) + Time(scope);

    private static string Measured(ClaimMeasure measure, string group) => measure switch
    {
        ClaimMeasure.Involvement => $"events with {group} on either side",
        ClaimMeasure.Attacks => $"events coded as attacks by {group}",
        ClaimMeasure.Deaths => $"all deaths in events of {group}",
        ClaimMeasure.Civilians => $"deaths of civilians in events of {group}",
        ClaimMeasure.OwnDeaths => $"deaths on the side of {group}",
        ClaimMeasure.Cells => $"grid cells with events of {group}",
        _ => $"provinces with events of {group}",
    };

    private static string Condition((string Key, string Value) condition) => condition switch
    {
        ("country", var countries) => $" in {countries}",
        ("with", var other) => $" with {other} on the other side",
        var (key, value) => $" of {key} {value}",
    };

    private static string Time(Filter scope) => scope.IsSet("t") ? $" from {scope.Period.Earliest:yyyy-MM-dd} to {scope.Period.Latest:yyyy-MM-dd}" : "";

    // What one of two scopes says that the other does not.
    private static string Differing(Filter scope, Filter other)
    {
        var differing = FilterKey.All.Where(key => scope[key.Name] != other[key.Name]).ToArray();
        return string.Join(", ", differing.Select(key => key.Name == "t" ? Time(scope).Trim() : string.Create(CultureInfo.InvariantCulture, $"{key.Name} {scope[key.Name] ?? "any"}")));
    }
}
