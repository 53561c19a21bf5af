namespace Dyad.Model.Judgements;

/// <summary>What a person judged of two names or actors.</summary>
public enum ActorVerdict
{
    /// <summary>They are one actor.</summary>
    Same,

    /// <summary>They are two.</summary>
    NotSame,

    /// <summary>Somebody looked and could not tell.</summary>
    Unsure,
}
