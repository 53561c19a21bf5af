namespace Dyad.Model.Claims;

/// <summary>What data say of a claim, the weakest first; always that of a dataset and release. Of a claim with several tests the weakest speaks for the whole.</summary>
public enum ClaimVerdict
{
    /// <summary>The data contradict it.</summary>
    NotConsistent,

    /// <summary>A choice that could fairly be made otherwise decides it the other way.</summary>
    Depends,

    /// <summary>Coverage, precision, direction, unknown shares or too few events stand in the way.</summary>
    CannotTell,

    /// <summary>No dataset here can speak to it.</summary>
    NotTestable,

    /// <summary>Its day has not come.</summary>
    NotYetDue,

    /// <summary>The data support it.</summary>
    Consistent,
}
