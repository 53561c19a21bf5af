namespace Dyad.Sources.Datasets;

/// <summary>What becomes of a record that fails a check.</summary>
public enum CheckSeverity
{
    /// <summary>It counts as it stands, and the problem is reported.</summary>
    Kept,

    /// <summary>It stays raw and is left out of every total.</summary>
    LeftOut,
}
