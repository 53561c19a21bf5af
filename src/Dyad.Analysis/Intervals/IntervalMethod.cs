namespace Dyad.Analysis.Intervals;

/// <summary>How an interval was made, for showing beside it.</summary>
public enum IntervalMethod
{
    /// <summary>Exact Poisson: the counts vary no more than chance would have them.</summary>
    ExactPoisson,

    /// <summary>Negative binomial: the counts cluster.</summary>
    NegativeBinomial,
}
