namespace Dyad.Analysis.ChangePoints;

/// <summary>What a change of tempo is.</summary>
public enum ChangeKind
{
    /// <summary>Events come faster than before.</summary>
    Escalation,

    /// <summary>Events come more slowly than before.</summary>
    Decline,

    /// <summary>Collection changed, so what changed on the ground cannot be told; never an escalation.</summary>
    CollectionBreak,
}
