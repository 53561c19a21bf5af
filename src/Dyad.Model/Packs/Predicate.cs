namespace Dyad.Model.Packs;

/// <summary>What a statement says of its subject. The list is closed; <see cref="PredicateRule.All"/> says what each needs.</summary>
public enum Predicate
{
    /// <summary>It was founded.</summary>
    Founded,

    /// <summary>Where it is present or claims to be.</summary>
    Area,

    /// <summary>Territory it held.</summary>
    TerritoryHeld,

    /// <summary>What it says it wants, or is said to want.</summary>
    Aim,

    /// <summary>To whom it pledged itself.</summary>
    PledgedTo,

    /// <summary>Who recognised it as its own.</summary>
    RecognisedBy,

    /// <summary>Which authority listed it, and as what.</summary>
    DesignatedBy,

    /// <summary>Somebody led it.</summary>
    Leader,

    /// <summary>Somebody's time as its leader ended, and how.</summary>
    LeaderEnd,

    /// <summary>What is said of one of its leaders.</summary>
    LeaderProfile,

    /// <summary>Somebody was the deputy of its leader, which is no leader.</summary>
    Deputy,

    /// <summary>Who nominates its leader.</summary>
    Nominates,

    /// <summary>Who appoints its leader.</summary>
    Appoints,

    /// <summary>What it must fulfil to be recognised by another.</summary>
    RecognitionCriterion,

    /// <summary>A criterion of recognition that it met.</summary>
    CriterionMet,

    /// <summary>A criterion of recognition that it did not meet, or no longer.</summary>
    CriterionNotMet,

    /// <summary>Who runs its operations.</summary>
    OperationsRunBy,

    /// <summary>From where its members come: another actor, a place or a part of society.</summary>
    RecruitsFrom,

    /// <summary>Members of it went over to another actor.</summary>
    Defection,

    /// <summary>How large it was.</summary>
    Strength,

    /// <summary>How its size changed, where no number was stated.</summary>
    StrengthTrend,

    /// <summary>Where its means come from.</summary>
    Funding,

    /// <summary>Members of it gave themselves up.</summary>
    Surrender,

    /// <summary>Many members of it were captured together.</summary>
    MassCapture,

    /// <summary>Who inflicted its losses, or how.</summary>
    LossesTo,

    /// <summary>A phase of its campaign.</summary>
    CampaignPhase,

    /// <summary>Whom or what it attacks.</summary>
    Attacks,

    /// <summary>What it and another are at odds over.</summary>
    Dispute,

    /// <summary>It and another were reported to coordinate.</summary>
    Coordination,

    /// <summary>It claimed an attack as its own.</summary>
    ClaimedAttack,

    /// <summary>It denied that an attack was its own.</summary>
    DeniedAttack,

    /// <summary>Others said that an attack was its own.</summary>
    AttributedAttack,

    /// <summary>A reason that was given for an attack or for what it does.</summary>
    ReasonGiven,

    /// <summary>What to watch for, in the speaker's view.</summary>
    IndicatorToWatch,

    /// <summary>How strong it is beside others.</summary>
    RelativePower,

    /// <summary>In what way it is a threat, and to whom.</summary>
    Threat,

    /// <summary>What the speaker compares it with, and how far that goes.</summary>
    Precedent,

    /// <summary>What it is worth to another, such as its parent, and what the other spends on it.</summary>
    ImportanceTo,

    /// <summary>A warning of what it may do.</summary>
    Warning,
}
