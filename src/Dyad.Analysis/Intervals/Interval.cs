namespace Dyad.Analysis.Intervals;

/// <summary>A range that is meant to hold an unknown number in a stated share of cases.</summary>
/// <remarks>
/// Always <c>0 ≤ Low ≤ High</c> and <c>0 &lt; Level &lt; 1</c>; <see cref="High"/> may be infinite, where data cannot bound it.
/// Two intervals are equal when all three numbers are. The default value is not an interval: its level is zero.
/// </remarks>
public readonly record struct Interval
{
    /// <summary>An interval.</summary>
    public Interval(double low, double high, double level)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(low);
        ArgumentOutOfRangeException.ThrowIfLessThan(high, low);
        if (double.IsNaN(low) || double.IsNaN(high))
        {
            throw new ArgumentOutOfRangeException(nameof(low), "An end of an interval is a number.");
        }

        (Low, High, Level) = (low, high, ValidLevel(level));
    }

    /// <summary>The lower end; zero or more.</summary>
    public double Low { get; }

    /// <summary>The upper end; infinite where data cannot bound it.</summary>
    public double High { get; }

    /// <summary>The share of cases it is meant to hold, such as 0.95.</summary>
    public double Level { get; }

    /// <summary>Whether the number lies in the interval, ends included.</summary>
    public bool Holds(double number) => Low <= number && number <= High;

    internal static double ValidLevel(double level) =>
        level > 0 && level < 1 ? level : throw new ArgumentOutOfRangeException(nameof(level), level, "A level lies between 0 and 1, such as 0.95.");
}
