namespace Dyad.Model.Packs;

/// <summary>What a stated number counts.</summary>
public enum RangeUnit
{
    /// <summary>Persons under arms.</summary>
    Fighters,

    /// <summary>Persons of any kind, fighters and family members together.</summary>
    Persons,

    /// <summary>Families.</summary>
    Families,

    /// <summary>Commanders.</summary>
    Commanders,

    /// <summary>Villages.</summary>
    Villages,

    /// <summary>Second-order administrative units.</summary>
    Districts,

    /// <summary>First-order administrative units.</summary>
    Provinces,

    /// <summary>Parts of a hundred.</summary>
    Percent,

    /// <summary>Dollars of the United States.</summary>
    UsDollars,
}
