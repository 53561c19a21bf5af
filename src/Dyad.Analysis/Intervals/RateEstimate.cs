using Dyad.Analysis.Series;

namespace Dyad.Analysis.Intervals;

/// <summary>A tempo: events per covered day over some months, with its interval.</summary>
/// <remarks>The interval allows for unrest that lasts over months; see docs/methods/rates.md. Two estimates are equal when all their numbers are.</remarks>
public sealed record RateEstimate
{
    /// <summary>Days in an average month, for showing a rate per month.</summary>
    public const double DaysPerMonth = 365.2425 / 12;

    /// <summary>From this quotient of its ends on, an interval gives the order of magnitude and no more.</summary>
    public const double WidestNumber = 10;

    private RateEstimate(long count, double days, Interval perDay) => (Count, Days, PerDay) = (count, days, perDay);

    /// <summary>Events counted.</summary>
    public long Count { get; }

    /// <summary>Days covered; above zero.</summary>
    public double Days { get; }

    /// <summary>Events per covered day.</summary>
    public double RatePerDay => Count / Days;

    /// <summary>Events per average month of covered days.</summary>
    public double RatePerMonth => RatePerDay * DaysPerMonth;

    /// <summary>The interval for the rate, per covered day.</summary>
    public Interval PerDay { get; }

    /// <summary>The interval for the rate, per average month.</summary>
    public Interval PerMonth => new(PerDay.Low * DaysPerMonth, PerDay.High * DaysPerMonth, PerDay.Level);

    /// <summary>Whether the interval is so wide that only the order of magnitude is known.</summary>
    public bool IsMagnitudeOnly => PerDay.High >= WidestNumber * PerDay.Low;

    /// <summary>The rate over these months; null where none is covered, since nothing is known then.</summary>
    /// <param name="months">The covered months.</param>
    /// <param name="earlier">Earlier covered months of the same group in the same collection, which narrow the interval; null for none.</param>
    /// <param name="level">The share of cases the interval shall hold.</param>
    public static RateEstimate? Of(ObservedMonths months, ObservedMonths? earlier = null, double level = 0.95)
    {
        if (months.Length == 0)
        {
            return null;
        }

        var (count, days) = (UnrestMixture.Of(months, earlier).OfCount(Interval.ValidLevel(level)), months.Exposure);
        return new RateEstimate(months.Count, days, new Interval(count.Low / days, count.High / days, level));
    }
}
