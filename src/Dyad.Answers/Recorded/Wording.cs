using System.Globalization;
using Dyad.Model;

namespace Dyad.Answers;

/// <summary>What a statement says, in words: one form for each predicate, so that the same fact always reads the same.</summary>
internal static class Wording
{
    /// <summary>The statement in words, without when, by whom and how sure.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="nameOf">The name to show of a Dyad id.</param>
    /// <param name="titleOf">The name to show of an event's id.</param>
    public static string Of(Statement statement, Func<string, string> nameOf, Func<string, string> titleOf)
    {
        var subject = nameOf(statement.Subject);
        var actor = statement.Actor is { } id ? nameOf(id) : null;
        var text = statement.Text;
        var number = statement.Value is { } range ? Number(range) : null;
        var about = statement.About is { } happening ? titleOf(happening) : null;
        return statement.Predicate switch
        {
            Predicate.Founded => $"{subject} was founded{(actor is null ? "" : $" by {actor}")}{After(text)}",
            Predicate.Area => $"{subject} is present in, or claims, {text}",
            Predicate.TerritoryHeld => $"{subject} held {text}{InParentheses(number)}",
            Predicate.Aim => $"{subject} wants {text}",
            Predicate.PledgedTo => $"{subject} pledged itself to {actor}{After(text)}",
            Predicate.RecognisedBy => $"{actor} recognised {subject}{After(text)}",
            Predicate.DesignatedBy => $"{subject} was listed by {actor ?? "an authority"}: {text}",
            Predicate.Leader => $"{statement.Who} led {subject}{After(text)}",
            Predicate.LeaderEnd => $"the time of {statement.Who} as leader ended: {Ended(statement.How)}{After(text)}",
            Predicate.LeaderProfile => $"{statement.Who}: {text}",
            Predicate.Nominates => $"its leader is nominated by {Both(actor, text)}",
            Predicate.Appoints => $"its leader is appointed by {Both(actor, text)}",
            Predicate.RecognitionCriterion => $"to be recognised{(actor is null ? "" : $" by {actor}")} it must: {text}",
            Predicate.CriterionMet => $"met: {text}",
            Predicate.CriterionNotMet => $"not met: {text}",
            Predicate.OperationsRunBy => $"its operations are run by {Both(actor, text)}",
            Predicate.RecruitsFrom => $"members came from {Both(actor, text)}{InParentheses(number)}",
            Predicate.Defection => $"members went over to {Both(actor, text)}{InParentheses(number)}",
            Predicate.Strength => $"{number}{InParentheses(text)}",
            Predicate.Funding => $"paid for by {Both(actor, text)}{InParentheses(number)}",
            Predicate.Surrender => $"{number} gave themselves up{(actor is null ? "" : $" to {actor}")}{After(text)}",
            Predicate.MassCapture => $"{number} were captured{(actor is null ? "" : $" by {actor}")}{After(text)}",
            Predicate.CampaignPhase => text!,
            Predicate.Dispute => $"at odds with {actor} over {text}",
            Predicate.Coordination => $"reported to coordinate with {actor}: {text}",
            Predicate.ClaimedAttack => $"{subject} claimed {about}{After(text)}",
            Predicate.DeniedAttack => $"{subject} denied {about}{After(text)}",
            Predicate.AttributedAttack => $"others ascribe to {subject}: {about}{After(text)}",
            Predicate.ReasonGiven => $"a reason given{(about is null ? "" : $" for {about}")}: {text}",
            Predicate.IndicatorToWatch => $"to watch: {text}",
            _ => throw new ArgumentOutOfRangeException(nameof(statement), statement.Predicate, "There is no such predicate."),
        };
    }

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

    private static string Ended(LeaderEnd? how) => how is { } end and not LeaderEnd.Unknown ? Words.Of(end) : "the source does not say how";

    private static string Both(string? actor, string? text) => (actor, text) switch
    {
        ({ } name, { } words) => $"{name}: {words}",
        ({ } name, null) => name,
        _ => text!,
    };

    private static string After(string? text) => text is null ? "" : $", {text}";

    private static string InParentheses(string? text) => text is null ? "" : $" ({text})";
}
