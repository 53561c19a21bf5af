namespace Dyad.Model.Events;

/// <summary>How settled a record is according to its publisher.</summary>
public enum EventStatus
{
    /// <summary>Published in a final release.</summary>
    Final,

    /// <summary>Published early and still to be checked by the publisher.</summary>
    Candidate,

    /// <summary>Published with the publisher's own doubt that it belongs in the dataset; counted only when asked for.</summary>
    Doubtful,
}
