namespace Dyad.Analysis.Intervals;

/// <summary>What the rates of two stretches let one say of their difference.</summary>
public enum RateDifference
{
    /// <summary>The first is higher: the interval of the ratio lies above 1.</summary>
    Higher,

    /// <summary>The first is lower: the interval of the ratio lies below 1.</summary>
    Lower,

    /// <summary>They cannot be told apart: the interval holds 1 and is narrower than tenfold.</summary>
    NotToldApart,

    /// <summary>The interval holds 1 and is tenfold or wider: the counts can be given, and the order of magnitude.</summary>
    MagnitudeOnly,

    /// <summary>Both stretches have five events or fewer, so that nothing can be said.</summary>
    TooFew,
}
