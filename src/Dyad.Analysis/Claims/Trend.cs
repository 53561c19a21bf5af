using Dyad.Analysis.Intervals;
using Dyad.Analysis.Series;
using Dyad.Model.Claims;

namespace Dyad.Analysis.Claims;

/// <summary>The course of monthly counts: the median of all slopes between two months, on the log scale (Theil, 1950; Sen, 1968).</summary>
public static class Trend
{
    private const int Block = 6;
    private const int Draws = 1999;
    private const int Year = 12;

    /// <summary>By how much a year multiplies the counts, with an interval from whole blocks of months that are drawn again and again.</summary>
    /// <param name="counts">Events a month, at least <see cref="ClaimRule.TrendMonths"/>.</param>
    /// <param name="past">Earlier trends of as many months; null for none.</param>
    /// <param name="seed">What the draws are given by.</param>
    public static ClaimEvidence Of(int[] counts, Placebo? past, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(counts);
        ArgumentOutOfRangeException.ThrowIfLessThan(counts.Length, ClaimRule.TrendMonths, nameof(counts));
        var logs = Logs(counts);
        var slope = Slope(logs);
        double[] residuals = [.. logs.Select((log, at) => log - (slope * at))];
        var drawn = new Lazy<double[]>(() => Drawn(residuals, new SeededRandom(seed)));
        return new ClaimEvidence(ClaimStatistic.Ratio, Math.Exp(Year * slope), level => Between(drawn.Value, slope, level), past);
    }

    /// <summary>The log of the yearly ratio alone.</summary>
    internal static double YearlyLog(int[] counts) => Year * Slope(Logs(counts));

    private static double[] Logs(int[] counts) => [.. counts.Select(count => Math.Log(1 + count))];

    private static double Slope(double[] logs)
    {
        var slopes = new double[logs.Length * (logs.Length - 1) / 2];
        var next = 0;
        for (var late = 1; late < logs.Length; late++)
        {
            for (var early = 0; early < late; early++)
            {
                slopes[next++] = (logs[late] - logs[early]) / (late - early);
            }
        }

        Array.Sort(slopes);
        return (slopes[(slopes.Length - 1) / 2] + slopes[slopes.Length / 2]) / 2;
    }

    // The slopes of residuals about the trend, drawn in circular blocks: how far chance alone moves it.
    private static double[] Drawn(double[] residuals, SeededRandom random)
    {
        var errors = new double[Draws];
        for (var draw = 0; draw < Draws; draw++)
        {
            var drawn = new double[residuals.Length];
            for (var start = 0; start < drawn.Length; start += Block)
            {
                var from = random.NextBelow(residuals.Length);
                for (var at = start; at < Math.Min(start + Block, drawn.Length); at++)
                {
                    drawn[at] = residuals[(from + at - start) % residuals.Length];
                }
            }

            errors[draw] = Slope(drawn);
        }

        Array.Sort(errors);
        return errors;
    }

    private static Interval Between(double[] errors, double slope, double level)
    {
        var tail = (1 - level) / 2;
        var (low, high) = (errors[(int)(tail * Draws)], errors[Draws - 1 - (int)(tail * Draws)]);
        return new Interval(Math.Exp(Year * (slope - high)), Math.Exp(Year * (slope - low)), level);
    }
}
