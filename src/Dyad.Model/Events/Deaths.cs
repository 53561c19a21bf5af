namespace Dyad.Model.Events;

/// <summary>How many people a source says died: a best estimate inside a low and a high one.</summary>
/// <remarks>
/// Always <c>0 ≤ Low ≤ Best ≤ High</c>. Two values are equal when all three numbers are.
/// The default value says that nobody died; a source that gives no number has no <see cref="Deaths"/> at all.
/// Published triples that break the order are kept as published and never turned into this type.
/// </remarks>
public readonly record struct Deaths
{
    /// <summary>Makes an ordered triple.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative or the order is broken.</exception>
    public Deaths(long low, long best, long high)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(low);
        ArgumentOutOfRangeException.ThrowIfLessThan(best, low);
        ArgumentOutOfRangeException.ThrowIfLessThan(high, best);
        (Low, Best, High) = (low, best, high);
    }

    /// <summary>The lowest number of deaths the source holds possible, in persons.</summary>
    public long Low { get; }

    /// <summary>The number of deaths the source holds most likely, in persons.</summary>
    public long Best { get; }

    /// <summary>The highest number of deaths the source holds possible, in persons.</summary>
    public long High { get; }

    /// <summary>Whether the source gives a range at all: low differs from high.</summary>
    public bool HasRange => Low != High;

    /// <summary>The sum of two values, bound by bound. A sum of lows and highs is not a confidence interval.</summary>
    public static Deaths operator +(Deaths left, Deaths right) =>
        new(left.Low + right.Low, left.Best + right.Best, left.High + right.High);
}
