using Dyad.Analysis.Series;

namespace Dyad.Analysis.Intervals;

/// <summary>A tempo: events per covered day over some months, with its interval and how that was made.</summary>
/// <remarks>Two estimates are equal when all their numbers are.</remarks>
public sealed record RateEstimate
{
    /// <summary>Days in an average month, for showing a rate per month.</summary>
    public const double DaysPerMonth = 365.2425 / 12;

    private RateEstimate(long count, double days, Interval perDay, IntervalMethod method, Dispersion dispersion) =>
        (Count, Days, PerDay, Method, Dispersion) = (count, days, perDay, method, dispersion);

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

    /// <summary>How the interval was made.</summary>
    public IntervalMethod Method { get; }

    /// <summary>How the months vary about the rate.</summary>
    public Dispersion Dispersion { get; }

    /// <summary>The rate over these months; null where none is covered, since nothing is known then.</summary>
    /// <param name="months">The covered months.</param>
    /// <param name="level">The share of cases the interval shall hold.</param>
    public static RateEstimate? Of(ObservedMonths months, double level = 0.95)
    {
        if (months.Length == 0)
        {
            return null;
        }

        var dispersion = Dispersion.Of(months.Counts, months.Exposures);
        var (count, days) = (months.Count, months.Exposure);
        var method = dispersion.Method;
        var mean = method == IntervalMethod.ExactPoisson
            ? PoissonInterval.OfMean(count, level)
            : NegativeBinomialInterval.OfMean(count, dispersion, level);
        return new RateEstimate(count, days, new Interval(mean.Low / days, mean.High / days, level), method, dispersion);
    }
}
