using Dyad.Analysis.Series;

namespace Dyad.Analysis.Intervals;

/// <summary>How well each pattern of unrest fits the months of one stretch.</summary>
/// <remarks>
/// A Kalman filter over the months with their mean profiled out (Kalman, 1960; de Jong, 1991, for the profile). A month that is not covered moves the
/// state on and tells nothing. The likelihood is Gaussian and counts are skewed, so it counts only in part.
/// </remarks>
internal static class UnrestFit
{
    private const double Tempering = 0.8;
    private const int FewestMonths = 4;

    /// <summary>Adds the tempered log-likelihood of the months under each pattern; nothing where there are too few months or no event.</summary>
    public static void Add(ObservedMonths months, double[] logWeights)
    {
        if (months.Length < FewestMonths || months.Count == 0)
        {
            return;
        }

        var (monthly, average) = ((double)months.Count / months.Length, months.Exposure / months.Length);
        var usual = UnrestPattern.UsualVariance(monthly);
        double[] exposures = [.. months.Exposures.Select(exposure => exposure / average)];
        for (var at = 0; at < logWeights.Length; at++)
        {
            logWeights[at] += Tempering * LogLikelihood(months, exposures, monthly, usual, UnrestPattern.All[at]);
        }
    }

    private static double LogLikelihood(ObservedMonths months, double[] exposures, double monthly, double usual, UnrestPattern pattern)
    {
        var square = monthly * monthly * usual * Math.Exp(pattern.Size);
        var (lasting, passing, carry) = (square * pattern.Lasting, square * (1 - pattern.Lasting), pattern.CarryOver);
        var renewed = lasting * (1 - (carry * carry));
        var (state, shift, variance) = (0.0, 0.0, lasting);
        var (log, precision, slope) = (0.0, 0.0, 0.0);
        for (var t = 0; t < months.Length; t++)
        {
            for (var gap = t == 0 ? 1 : months.Indices[t] - months.Indices[t - 1]; gap > 1; gap--)
            {
                (state, shift, variance) = (carry * state, carry * shift, (carry * carry * variance) + renewed);
            }

            var exposed = exposures[t];
            var all = (exposed * exposed * (variance + passing)) + (monthly * exposed);
            var error = months.Counts[t] - (exposed * (monthly + state));
            var moved = exposed * (1 - shift);
            log -= 0.5 * (Math.Log(all) + (error * error / all));
            precision += moved * moved / all;
            slope += moved * error / all;
            var gain = exposed * variance / all;
            (state, shift, variance) = (carry * (state + (gain * error)), carry * (shift + (gain * moved)), (carry * carry * variance * (1 - (gain * exposed))) + renewed);
        }

        return log + (0.5 * slope * slope / precision) - (0.5 * Math.Log(precision));
    }
}
