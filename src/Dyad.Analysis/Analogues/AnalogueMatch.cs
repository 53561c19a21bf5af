namespace Dyad.Analysis.Analogues;

/// <summary>A window of another series that went as the query did.</summary>
/// <remarks>
/// Matches are ordered from the nearest on. Equal distances, which are many among quiet months, are ordered by a fixed shuffle of series, first month and
/// length: the order is never left to chance, and no series is preferred for standing first in its panel.
/// Two matches are equal when all four values are. The default value is a window of no months and means nothing.
/// </remarks>
/// <param name="Series">The 0-based index of the series in its panel.</param>
/// <param name="FirstMonth">The number of the window's first month.</param>
/// <param name="Months">How many months the window spans.</param>
/// <param name="SquaredDistance">The square of the distance, in squared logarithms of counts; zero or more.</param>
public readonly record struct AnalogueMatch(int Series, int FirstMonth, int Months, double SquaredDistance) : IComparable<AnalogueMatch>
{
    /// <summary>How unlike the query the window is; 0 is the same. At 0.1 counts differ by some 10 % in a typical month.</summary>
    public double Distance => Math.Sqrt(SquaredDistance);

    /// <summary>The number of the month after the window's last one, where what followed begins.</summary>
    public int EndMonth => FirstMonth + Months;

    /// <inheritdoc />
    public int CompareTo(AnalogueMatch other)
    {
        var order = SquaredDistance.CompareTo(other.SquaredDistance);
        order = order != 0 ? order : Shuffled.CompareTo(other.Shuffled);
        order = order != 0 ? order : Series.CompareTo(other.Series);
        order = order != 0 ? order : FirstMonth.CompareTo(other.FirstMonth);
        return order != 0 ? order : Months.CompareTo(other.Months);
    }

    /// <summary>Whether the left match is the nearer one.</summary>
    public static bool operator <(AnalogueMatch left, AnalogueMatch right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left match is the further one.</summary>
    public static bool operator >(AnalogueMatch left, AnalogueMatch right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left match is no further than the right one.</summary>
    public static bool operator <=(AnalogueMatch left, AnalogueMatch right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left match is no nearer than the right one.</summary>
    public static bool operator >=(AnalogueMatch left, AnalogueMatch right) => left.CompareTo(right) >= 0;

    /// <summary>The window's place in the fixed shuffle: its three numbers through the finalizer of SplitMix64 (Steele, Lea and Flood 2014).</summary>
    internal ulong Shuffled
    {
        get
        {
            unchecked
            {
                var mixed = ((((ulong)(uint)Series * 0x9E3779B97F4A7C15UL) + (uint)FirstMonth) * 0x9E3779B97F4A7C15UL) + (uint)Months;
                mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
                mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
                return mixed ^ (mixed >> 31);
            }
        }
    }
}
