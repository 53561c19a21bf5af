using System.Globalization;

namespace Dyad.Model.Claims;

/// <summary>The numbers for which a claim holds: all between two ends.</summary>
/// <remarks>An end that is infinite sets no bound. Two regions are equal when both ends are, and whether they belong to it. The default value holds nothing.</remarks>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end, not below it.</param>
/// <param name="HasEnds">Whether the ends belong to the region.</param>
public readonly record struct Region(double Low, double High, bool HasEnds)
{
    private const double RatioZone = 1.1;
    private const double ShareZone = 0.03;

    /// <summary>All below a number.</summary>
    public static Region Below(double end) => new(double.NegativeInfinity, end, false);

    /// <summary>All above a number.</summary>
    public static Region Above(double end) => new(end, double.PositiveInfinity, false);

    /// <summary>A number and all below it.</summary>
    public static Region AtMost(double end) => new(double.NegativeInfinity, end, true);

    /// <summary>A number and all above it.</summary>
    public static Region AtLeast(double end) => new(end, double.PositiveInfinity, true);

    /// <summary>Whether it is bounded on both sides, as "about the same" is.</summary>
    public bool IsBetween => double.IsFinite(Low) && double.IsFinite(High);

    /// <summary>Whether a number lies in it.</summary>
    public bool Holds(double number) => HoldsAll(number, number);

    /// <summary>Whether all numbers from one to another lie in it.</summary>
    public bool HoldsAll(double low, double high) =>
        (double.IsNegativeInfinity(Low) || Low < low || (HasEnds && low == Low))
        && (double.IsPositiveInfinity(High) || high < High || (HasEnds && high == High));

    /// <summary>Whether no number from one to another lies in it.</summary>
    public bool HoldsNone(double low, double high) =>
        low > High || high < Low || (!HasEnds && (low == High || high == Low));

    /// <summary>The region with its indifference zone, which a contradiction has to clear.</summary>
    public Region Widened(ClaimStatistic statistic) => statistic switch
    {
        ClaimStatistic.Ratio => new(Low / RatioZone, High * RatioZone, true),
        ClaimStatistic.Share => new(Low - ShareZone, High + ShareZone, true),
        _ => this,
    };

    /// <summary>Of a region of ratios: the one for the ratio turned round.</summary>
    public Region Mirrored => new(
        double.IsPositiveInfinity(High) ? double.NegativeInfinity : 1 / High,
        double.IsNegativeInfinity(Low) ? double.PositiveInfinity : 1 / Low,
        HasEnds);

    /// <summary>Its one spelling, as hashes take it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(HasEnds ? '[' : '(')}{Low:R};{High:R}{(HasEnds ? ']' : ')')}");
}
