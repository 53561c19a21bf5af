namespace Dyad.Model.Registry;

/// <summary>How one actor is related to another. Read as "first, kind, second": A <c>splinter_of</c> B.</summary>
public enum RelationKind
{
    /// <summary>It broke away from the other.</summary>
    SplinterOf,

    /// <summary>It became part of the other and ceased to be.</summary>
    MergedInto,

    /// <summary>It goes on under the other's name.</summary>
    RenamedTo,

    /// <summary>It acts in the other's name by its own decision and the other's acceptance.</summary>
    AffiliateOf,

    /// <summary>It is a declared part of the other over a territory.</summary>
    ProvinceOf,

    /// <summary>It belongs to the other, which is a coalition.</summary>
    CoalitionMember,

    /// <summary>It joined the other and may keep its own name.</summary>
    Joined,

    /// <summary>The two are allied; the order carries no meaning.</summary>
    AlliedWith,

    /// <summary>The two are rivals; the order carries no meaning.</summary>
    RivalOf,

    /// <summary>The two were reported to coordinate, short of an alliance; the order carries no meaning.</summary>
    CoordinatedWith,

    /// <summary>It took members from the other.</summary>
    RecruitedFrom,

    /// <summary>It is led by the other.</summary>
    LedBy,

    /// <summary>Its leader is appointed by the other.</summary>
    AppointedBy,
}
