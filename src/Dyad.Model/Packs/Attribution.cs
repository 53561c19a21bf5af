namespace Dyad.Model.Packs;

/// <summary>How the side that carried out an attack is known.</summary>
public enum Attribution
{
    /// <summary>It claimed the attack.</summary>
    Claimed,

    /// <summary>The source names it without a claim and without doubt.</summary>
    Coded,

    /// <summary>The source suspects it.</summary>
    Suspected,

    /// <summary>Nobody knows or says.</summary>
    Unknown,
}
