namespace Dyad.Sources.Datasets;

/// <summary>Whether the publisher calls a release final.</summary>
public enum ReleaseStatus
{
    /// <summary>Checked and complete for its period.</summary>
    Final,

    /// <summary>Published early, to be revised by a final release.</summary>
    Candidate,
}
