namespace Dyad.Answers.Charts;

/// <summary>What a relation and its dates rest on.</summary>
public enum LinkGround
{
    /// <summary>Somebody states the relation; its dates are stated or unknown.</summary>
    Stated,

    /// <summary>Somebody states the relation without dates; they are those on which both actors have events.</summary>
    Events,

    /// <summary>Nobody states the relation: it was worked out.</summary>
    Inferred,
}
