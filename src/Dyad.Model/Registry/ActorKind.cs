namespace Dyad.Model.Registry;

/// <summary>What kind of actor a registry entry is.</summary>
public enum ActorKind
{
    /// <summary>An organised armed group, or a formally organised part of one.</summary>
    ArmedGroup,

    /// <summary>The government of a state over a span of time.</summary>
    Government,

    /// <summary>Several actors that act under one name.</summary>
    Coalition,

    /// <summary>People who take no part in the fighting: a pseudo-actor, never a group.</summary>
    Civilians,

    /// <summary>Somebody the source could not name: a pseudo-actor, never a group.</summary>
    Unidentified,
}
