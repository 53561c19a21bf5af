using MathNet.Numerics.Distributions;

namespace Dyad.Analysis.Series;

/// <summary>How much busier or quieter each month of the year is, with the years' own levels taken out.</summary>
/// <remarks>
/// A Poisson model with one factor a year and one a calendar month, fitted by proportional scaling to both margins (Deming and Stephan,
/// 1940), which gives its maximum likelihood. Tested by an F ratio of deviance over dispersion (McCullagh and Nelder, 1989).
/// A change of level within a year can pass for a season. Equality is by reference.
/// </remarks>
public sealed class Seasonality
{
    /// <summary>The fewest covered months from which seasons are told: three years.</summary>
    public const int FewestMonths = 36;

    private const int Rounds = 200;
    private readonly double[] _factors;

    private Seasonality(double[] factors, double pValue) => (_factors, PValue) = (factors, pValue);

    /// <summary>The factor of each calendar month, January first: its rate over the year's mean; zero or more, averaging 1.</summary>
    public ReadOnlySpan<double> Factors => _factors;

    /// <summary>The chance of so marked a season were there none.</summary>
    public double PValue { get; }

    /// <summary>The seasons of a series; null below three years of covered months, where a calendar month is covered fewer than three times, or without events.</summary>
    public static Seasonality? Of(MonthSeries series)
    {
        var months = series.Observed();
        int[] calendar = [.. months.Indices.Select(i => series.MonthAt(i).Month - 1)];
        int[] years = [.. months.Indices.Select(i => series.MonthAt(i).Year - series.Start.Year)];
        if (months.Length < FewestMonths || months.Count == 0 || calendar.CountBy(m => m).Count(m => m.Value >= 3) < 12)
        {
            return null;
        }

        var (seasonal, factors) = Fit(months, years, calendar, 12);
        var (plain, _) = Fit(months, years, new int[months.Length], 1);
        return new Seasonality(factors, Test(months, seasonal, plain, years.Distinct().Count()));
    }

    /// <summary>The covered months of a series with the seasons taken out: a busy month's days weigh more.</summary>
    public ObservedMonths TakenOutOf(MonthSeries series)
    {
        var weights = new double[series.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = _factors[series.MonthAt(i).Month - 1];
        }

        return series.Observed(weights);
    }

    /// <summary>Expected counts, and the calendar factors scaled to average 1.</summary>
    private static (double[] Expected, double[] Factors) Fit(ObservedMonths months, int[] years, int[] calendar, int calendarMonths)
    {
        var ofYear = new double[years.Max() + 1];
        var ofMonth = new double[calendarMonths];
        Array.Fill(ofMonth, 1);
        for (var round = 0; round < Rounds; round++)
        {
            Scale(ofYear, years, i => ofMonth[calendar[i]]);
            Scale(ofMonth, calendar, i => ofYear[years[i]]);
        }

        double[] expected = [.. months.Exposures.Select((days, i) => days * ofYear[years[i]] * ofMonth[calendar[i]])];
        var mean = ofMonth.Average();
        return (expected, [.. ofMonth.Select(factor => factor / mean)]);

        void Scale(double[] factors, int[] which, Func<int, double> other)
        {
            var (counts, exposures) = (new double[factors.Length], new double[factors.Length]);
            for (var i = 0; i < which.Length; i++)
            {
                counts[which[i]] += months.Counts[i];
                exposures[which[i]] += months.Exposures[i] * other(i);
            }

            for (var i = 0; i < factors.Length; i++)
            {
                factors[i] = exposures[i] == 0 ? 0 : counts[i] / exposures[i];
            }
        }
    }

    private static double Test(ObservedMonths months, double[] seasonal, double[] plain, int years)
    {
        var freedom = months.Length - years - 11;
        var (gained, pearson) = (0.0, 0.0);
        for (var i = 0; i < months.Length; i++)
        {
            gained += months.Counts[i] == 0 ? 0 : 2 * months.Counts[i] * Math.Log(seasonal[i] / plain[i]);
            pearson += seasonal[i] == 0 ? 0 : (months.Counts[i] - seasonal[i]) * (months.Counts[i] - seasonal[i]) / seasonal[i];
        }

        return 1 - FisherSnedecor.CDF(11, freedom, Math.Max(0, gained / 11) / Math.Max(1, pearson / freedom));
    }
}
