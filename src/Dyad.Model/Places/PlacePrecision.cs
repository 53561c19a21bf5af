namespace Dyad.Model.Places;

/// <summary>How far the stated place of an event may be off, from best to worst.</summary>
public enum PlacePrecision
{
    /// <summary>The place itself is known.</summary>
    Exact,

    /// <summary>Within about 25 km of a known place.</summary>
    Near,

    /// <summary>Only the second-order administrative unit (a district) is known.</summary>
    Admin2,

    /// <summary>Only the first-order administrative unit (a province) is known.</summary>
    Admin1,

    /// <summary>Only a larger, fuzzy or linear part of a country is known.</summary>
    Region,

    /// <summary>Only the country is known.</summary>
    Country,

    /// <summary>International waters or airspace.</summary>
    International,

    /// <summary>The source does not say how precise its place is.</summary>
    Unknown,
}
