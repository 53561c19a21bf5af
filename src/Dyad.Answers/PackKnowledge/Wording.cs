using System.Globalization;
using Dyad.Answers.Sentences;
using Dyad.Model;
using Dyad.Model.Packs;
using Dyad.Model.Registry;
using Dyad.Model.Time;

namespace Dyad.Answers.PackKnowledge;

/// <summary>What a statement says, in words: one form for each predicate, so that the same fact always reads the same.</summary>
internal static class Wording
{
    /// <summary>The statement in words, without when, by whom and how sure; its subject is "it".</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="nameOf">The name to show of a Dyad id.</param>
    /// <param name="titleOf">The name to show of an event's id.</param>
    public static string Of(Statement statement, Func<string, string> nameOf, Func<string, string> titleOf)
    {
        var actor = statement.Actor is { } id ? nameOf(id) : null;
        var text = statement.Text;
        var number = statement.Value is { } range ? Number(range) : null;
        var about = statement.About is { } happening ? titleOf(happening) : null;
        return statement.Predicate switch
        {
            Predicate.Founded => $"it was founded{By(actor)}{More(text)}",
            Predicate.Area => $"where it is, or claims to be: {text}",
            Predicate.TerritoryHeld => $"it held {text}{InParentheses(number)}",
            Predicate.Aim => $"it wants {text}",
            Predicate.PledgedTo => $"it pledged itself to {actor}{More(text)}",
            Predicate.RecognisedBy => $"{actor} recognised it{More(text)}",
            Predicate.DesignatedBy => $"it was listed{By(actor)}: {text}",
            Predicate.Leader => $"its leader: {statement.Who}{InParentheses(text)}",
            Predicate.LeaderEnd => $"the time of {statement.Who} as leader ended: {Ended(statement.How)}{After(text)}",
            Predicate.LeaderProfile => $"{statement.Who}: {text}",
            Predicate.Deputy => $"{statement.Who} was the deputy of its leader{InParentheses(text)}",
            Predicate.Nominates => actor is null ? $"who nominates its leader: {text}" : $"its leader is nominated by {actor}{More(text)}",
            Predicate.Appoints => $"its leader is appointed{By(actor)}{More(text)}",
            Predicate.RecognitionCriterion => $"to be recognised{By(actor)}: {text}",
            Predicate.CriterionMet => $"a condition of its recognition was met: {text}",
            Predicate.CriterionNotMet => $"a condition of its recognition was not met: {text}",
            Predicate.OperationsRunBy => actor is null ? $"who runs its operations: {text}" : $"its operations are run by {actor}{More(text)}",
            Predicate.RecruitsFrom => $"{(actor is null ? "where its members come from" : $"its members come from {actor}")}{More(text)}{InParentheses(number)}",
            Predicate.Defection => $"members went over to {Both(actor, text)}{InParentheses(number)}",
            Predicate.Strength => $"{number}{InParentheses(text)}",
            Predicate.StrengthTrend => text!,
            Predicate.Funding => $"its means{(actor is null ? "" : $" from {actor}")}{More(text)}{InParentheses(number)}",
            Predicate.Surrender => $"{number} gave themselves up{(actor is null ? "" : $" to {actor}")}{More(text)}",
            Predicate.MassCapture => $"{number} were captured{By(actor)}{More(text)}",
            Predicate.LossesTo => $"it suffered losses{(actor is null ? "" : $" at the hands of {actor}")}{More(text)}{InParentheses(number)}",
            Predicate.CampaignPhase => $"{(actor is null ? "" : $"against {actor}: ")}{text}",
            Predicate.Attacks => $"its targets{(actor is null ? "" : $", {actor}")}: {text}",
            Predicate.Dispute => $"at odds with {actor}: {text}",
            Predicate.Coordination => $"reported to coordinate with {actor}{Against(statement, nameOf)}: {text}",
            Predicate.ClaimedAttack => $"it claimed: {about}{More(text)}",
            Predicate.DeniedAttack => $"it denied: {about}{More(text)}",
            Predicate.AttributedAttack => $"others ascribe to it: {about}{After(text)}",
            Predicate.ReasonGiven => $"a reason given{(about is null ? "" : $" for {about}")}: {text}",
            Predicate.IndicatorToWatch => $"to watch: {text}",
            Predicate.RelativePower => $"its strength{(actor is null ? "" : $" beside {actor}")}: {text}",
            Predicate.Threat => $"a threat{(actor is null ? "" : $" to {actor}")}: {text}",
            Predicate.Precedent => $"compared with the past: {text}",
            Predicate.ImportanceTo => $"what it is worth to {actor}: {text}",
            Predicate.Warning => $"a warning{(about is null ? "" : $" before {about}")}: {text}",
            _ => throw new ArgumentOutOfRangeException(nameof(statement), statement.Predicate, "There is no such predicate."),
        };
    }

    /// <summary>A relation in words.</summary>
    public static string Of(Relation relation, Func<string, string> nameOf) =>
        $"{nameOf(relation.From)} {Of(relation.Kind)} {nameOf(relation.To)}{(relation.IsContested ? ", which is contested" : "")}{(relation.IsInferred ? ", inferred and stated by nobody" : "")}";

    /// <summary>How the first of a relation is related to the second, in words that stand between the two.</summary>
    public static string Of(RelationKind kind) => kind switch
    {
        RelationKind.SplinterOf => "split from",
        RelationKind.MergedInto => "merged into",
        RelationKind.RenamedTo => "was renamed to",
        RelationKind.AffiliateOf => "is an affiliate of",
        RelationKind.ProvinceOf => "is a province of",
        RelationKind.CoalitionMember => "is a member of",
        RelationKind.Joined => "joined",
        RelationKind.AlliedWith => "is allied with",
        RelationKind.RivalOf => "is a rival of",
        RelationKind.CoordinatedWith => "was reported to coordinate with",
        RelationKind.RecruitedFrom => "took members from",
        RelationKind.LedBy => "is led by",
        RelationKind.AppointedBy => "has its leader appointed by",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such relation."),
    };

    /// <summary>A number as it was stated: both ends, or more than or at most one.</summary>
    public static string Number(StatedRange range)
    {
        var unit = Words.Of(range.Unit).Replace('_', ' ').Replace("us dollars", "US dollars", StringComparison.Ordinal);
        return range switch
        {
            { Low: { } low, High: { } high } => low == high ? $"{Show.Number(low)} {unit}" : $"{Show.Number(low)} to {Show.Number(high)} {unit}",
            { Low: { } low } => $"{Show.Number(low)} {unit} or more",
            _ => $"{Show.Number(range.High!.Value)} {unit} or fewer",
        };
    }

    /// <summary>When it was so: one date, or since when until when.</summary>
    public static string When(StatedDate? on, StatedDate? from, StatedDate? until) => (on, from, until) switch
    {
        ({ } date, _, _) => date.ToString(),
        (_, { } first, { } last) => $"{first} to {last}",
        (_, { } first, null) => $"since {first}",
        (_, null, { } last) => $"until {last}",
        _ => "",
    };

    /// <summary>A text with a capital letter at its head.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpper(text[0], CultureInfo.InvariantCulture) + text[1..];

    private static string Against(Statement statement, Func<string, string> nameOf) =>
        statement.Against.Count == 0 ? "" : $" against {string.Join(" and ", statement.Against.Select(nameOf))}";

    private static string Ended(LeaderEnd? how) => how is { } end and not LeaderEnd.Unknown ? Words.Of(end) : "the source does not say how";

    private static string Both(string? actor, string? text) => (actor, text) switch
    {
        ({ } name, { } words) => $"{name}: {words}",
        ({ } name, null) => name,
        _ => text!,
    };

    private static string By(string? actor) => actor is null ? "" : $" by {actor}";

    private static string More(string? text) => text is null ? "" : $": {text}";

    private static string After(string? text) => text is null ? "" : $", {text}";

    private static string InParentheses(string? text) => text is null ? "" : $" ({text})";
}
