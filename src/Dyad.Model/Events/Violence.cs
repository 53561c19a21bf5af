namespace Dyad.Model.Events;

/// <summary>The kind of organised violence an event was coded as (UCDP's three types, and the kinds other datasets add).</summary>
public enum Violence
{
    /// <summary>A government is on at least one side.</summary>
    StateBased,

    /// <summary>Organised groups fight each other; no government takes part.</summary>
    NonState,

    /// <summary>A government or organised group kills civilians.</summary>
    OneSided,

    /// <summary>Demonstrations and riots.</summary>
    Unrest,

    /// <summary>Acts without violence that datasets list beside it, such as agreements or arrests.</summary>
    Strategic,

    /// <summary>Coded, but as none of the above.</summary>
    Other,

    /// <summary>Not stated, or by a code that the dataset's codebook does not have.</summary>
    Unknown,
}
