using Dyad.Analysis.Series;

namespace Dyad.Analysis.Intervals;

/// <summary>How many times as fast events came in one stretch of months as in another, with its interval and how surely they differ.</summary>
/// <remarks>Two ratios are equal when all their numbers are.</remarks>
public sealed record RateRatio
{
    private RateRatio(double ratio, Interval interval, double pValue, IntervalMethod method, Dispersion dispersion) =>
        (Ratio, Interval, PValue, Method, Dispersion) = (ratio, interval, pValue, method, dispersion);

    /// <summary>The first rate over the second: infinite where only the first stretch has events, not a number where neither has.</summary>
    public double Ratio { get; }

    /// <summary>The interval for the ratio.</summary>
    public Interval Interval { get; }

    /// <summary>The chance of rates so unlike were they equal, for one look; many looks need <see cref="FalseDiscovery"/>.</summary>
    public double PValue { get; }

    /// <summary>How interval and chance were computed.</summary>
    public IntervalMethod Method { get; }

    /// <summary>How the months of both stretches vary, each about its own rate.</summary>
    public Dispersion Dispersion { get; }

    /// <summary>The ratio of two stretches; null where either has no covered month, since nothing can be compared then.</summary>
    /// <param name="months">The covered months of the stretch asked about.</param>
    /// <param name="others">The covered months of the stretch it is compared with.</param>
    /// <param name="level">The share of cases the interval shall hold.</param>
    public static RateRatio? Of(ObservedMonths months, ObservedMonths others, double level = 0.95)
    {
        if (months.Length == 0 || others.Length == 0)
        {
            return null;
        }

        var dispersion = Dispersion.Of(months.Counts, months.Exposures, others.Counts, others.Exposures);
        var (count, days, otherCount, otherDays) = (months.Count, months.Exposure, others.Count, others.Exposure);
        var ratio = count / days / (otherCount / otherDays);
        return dispersion.Method == IntervalMethod.ExactPoisson
            ? new RateRatio(
                ratio,
                PoissonInterval.OfRatio(count, days, otherCount, otherDays, level),
                PoissonInterval.PValueOfEqualRates(count, days, otherCount, otherDays),
                dispersion.Method,
                dispersion)
            : new RateRatio(
                ratio,
                NegativeBinomialInterval.OfRatio(count, days, otherCount, otherDays, dispersion, level),
                NegativeBinomialInterval.PValueOfEqualRates(count, days, otherCount, otherDays, dispersion),
                dispersion.Method,
                dispersion);
    }
}
