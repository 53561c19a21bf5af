namespace Dyad.Model.Packs;

/// <summary>What a statement with a predicate has to hold, and what it may hold beside.</summary>
/// <param name="Predicate">The predicate.</param>
/// <param name="Needs">Each of these parts must be there.</param>
/// <param name="NeedsOneOf">At least one of these must be there; none sets no condition.</param>
/// <param name="Admits">These may be there too. Dates may always stand.</param>
/// <param name="LeastSources">How many sources it needs.</param>
/// <param name="Meaning">What it says, in a sentence with S for the subject.</param>
public sealed record PredicateRule(
    Predicate Predicate, PredicateParts Needs, PredicateParts NeedsOneOf, PredicateParts Admits, int LeastSources, string Meaning)
{
    private const PredicateParts Actor = PredicateParts.Actor;
    private const PredicateParts Text = PredicateParts.Text;
    private const PredicateParts Value = PredicateParts.Value;
    private const PredicateParts Date = PredicateParts.Date;
    private const PredicateParts Who = PredicateParts.Who;
    private const PredicateParts About = PredicateParts.About;
    private const PredicateParts Against = PredicateParts.Against;
    private const PredicateParts None = PredicateParts.None;

    /// <summary>The closed list, one rule for each predicate, in the order of the enum.</summary>
    public static IReadOnlyList<PredicateRule> All { get; } =
    [
        new(Predicate.Founded, Date, None, Actor | Text, 1, "S was founded then; by the actor, or as the text says."),
        new(Predicate.Area, Text, None, None, 1, "S is present, or claims to be, in the places that the text names."),
        new(Predicate.TerritoryHeld, Text, None, Value, 1, "S held the territory that the text names."),
        new(Predicate.Aim, Text, None, None, 1, "S wants what the text says."),
        new(Predicate.PledgedTo, Actor, None, Text, 1, "S pledged itself to the actor."),
        new(Predicate.RecognisedBy, Actor, None, Text, 1, "The actor recognised S as its own."),
        new(Predicate.DesignatedBy, Text, None, Actor, 1, "An authority listed S; the text says which, and as what."),
        new(Predicate.Leader, Who, None, Text, 2, "The person led S; the text may give the title of the office."),
        new(Predicate.LeaderEnd, Who | PredicateParts.How, None, Text, 1, "The person's time as leader of S ended, in the way that `how` says."),
        new(Predicate.LeaderProfile, Who | Text, None, None, 1, "The text says something of the person's public role as leader of S."),
        new(Predicate.Deputy, Who, None, Text, 2, "The person was the deputy of the leader of S; the text may say more of it, and how it ended."),
        new(Predicate.Nominates, None, Actor | Text, None, 1, "The actor or body nominates the leader of S."),
        new(Predicate.Appoints, None, Actor | Text, None, 1, "The actor or body appoints the leader of S."),
        new(Predicate.RecognitionCriterion, Text, None, Actor, 1, "To be recognised, by the actor, S must fulfil what the text says."),
        new(Predicate.CriterionMet, Text, None, None, 1, "S fulfilled the criterion."),
        new(Predicate.CriterionNotMet, Text, None, None, 1, "S did not fulfil the criterion, or no longer."),
        new(Predicate.OperationsRunBy, None, Actor | Text, None, 1, "The actor or body runs the operations of S."),
        new(Predicate.RecruitsFrom, None, Actor | Text, Value, 1, "Members of S come from the actor, or from where the text says."),
        new(Predicate.Defection, None, Actor | Text, Value, 1, "Members of S went over to the actor, or to where the text says."),
        new(Predicate.Strength, Value | Date, None, Text, 1, "S had so many; the unit says of what."),
        new(Predicate.StrengthTrend, Text | Date, None, None, 1, "The size of S changed as the text says, where no number was stated."),
        new(Predicate.Funding, None, Actor | Text, Value, 1, "S is paid for by the actor, or in the way that the text says."),
        new(Predicate.Surrender, Value | Date, None, Actor | Text, 1, "So many of S gave themselves up, to the actor."),
        new(Predicate.MassCapture, Value | Date, None, Actor | Text, 1, "So many of S were captured, by the actor."),
        new(Predicate.LossesTo, None, Actor | Text, Value, 1, "S suffered losses at the hands of the actor, or as the text says."),
        new(Predicate.CampaignPhase, Text | Date, None, Actor, 1, "What S did in that time, as a phase of its campaign; against the actor, where one is named."),
        new(Predicate.Attacks, Text, None, Actor, 1, "S attacks the people or places that the text names."),
        new(Predicate.Dispute, Actor | Text, None, None, 1, "S and the actor are at odds over what the text says."),
        new(Predicate.Coordination, Actor | Text, None, About | Against, 1, "S and the actor were reported to coordinate in the way that the text says."),
        new(Predicate.ClaimedAttack, About, None, Text, 1, "S claimed the event as its own."),
        new(Predicate.DeniedAttack, About, None, Text, 1, "S denied that the event was its own."),
        new(Predicate.AttributedAttack, About, None, Text, 1, "Others said that the event was S's own."),
        new(Predicate.ReasonGiven, Text, None, About, 1, "The text is a reason that was given for the event, or for what S does."),
        new(Predicate.IndicatorToWatch, Text, None, None, 1, "The speaker would watch for what the text says."),
        new(Predicate.RelativePower, Text, None, Actor, 1, "S is or was as strong as the text says, beside others or its own past."),
        new(Predicate.Threat, Text, None, Actor, 1, "S is a threat, to the actor, in the way that the text says."),
        new(Predicate.Precedent, Text, None, None, 1, "The speaker compares the course of S with that which the text names."),
        new(Predicate.ImportanceTo, Actor | Text, None, None, 1, "S is worth to the actor, or gets from it, what the text says."),
        new(Predicate.Warning, Text | Date, None, About, 1, "The speaker warned of what S might do."),
    ];

    /// <summary>The rule of a predicate.</summary>
    public static PredicateRule Of(Predicate predicate) => All[(int)predicate];
}
