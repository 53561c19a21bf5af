using Dyad.Analysis.Series;

namespace Dyad.Analysis.Intervals;

/// <summary>The interval for a rate from the weeks themselves: whole blocks of consecutive weeks are drawn again and again.</summary>
/// <remarks>
/// A circular block bootstrap (Politis and Romano, 1992), studentised on the log scale (Hall, 1992): it assumes no distribution, and a burst
/// shorter than a block stays whole. It needs dates true to the week, so its caller refuses it on summary rows.
/// </remarks>
public static class WeekBlockBootstrap
{
    /// <summary>The interval for the rate per unit of exposure; null where there are fewer than six blocks or fewer than five events.</summary>
    /// <param name="counts">Events a week, in order, none negative.</param>
    /// <param name="exposures">Days covered a week, zero where a week is missing.</param>
    /// <param name="level">The share of cases it shall hold, such as 0.95.</param>
    /// <param name="seed">What the draws are given by.</param>
    /// <param name="blockLength">Weeks in a block: longer than a burst lasts.</param>
    /// <param name="draws">How often to draw, at least 99.</param>
    public static Interval? OfRate(ReadOnlySpan<int> counts, ReadOnlySpan<double> exposures, double level, ulong seed, int blockLength = 8, int draws = 999)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(exposures.Length, counts.Length, nameof(exposures));
        ArgumentOutOfRangeException.ThrowIfLessThan(blockLength, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, 99);
        var tail = (1 - Interval.ValidLevel(level)) / 2;
        var whole = Blocks.Of(counts, exposures, blockLength);
        if (whole.Number < 6 || whole.Count < 5)
        {
            return null;
        }

        var random = new SeededRandom(seed);
        var errors = new double[draws];
        for (var i = 0; i < draws; i++)
        {
            errors[i] = whole.DrawError(random);
        }

        Array.Sort(errors);
        var (low, high) = (errors[(int)(tail * (draws + 1)) - 1], errors[draws - (int)(tail * (draws + 1))]);
        return new Interval(whole.Rate * Math.Exp(-high * whole.Error), whole.Rate * Math.Exp(-low * whole.Error), level);
    }

    /// <summary>The sums of every block of consecutive weeks, the end joined to the beginning.</summary>
    private sealed class Blocks(double[] counts, double[] exposures, int number, double count, double exposure)
    {
        public int Number => number;

        public double Count => count;

        public double Rate => count / exposure;

        /// <summary>The standard error of the log rate, from non-overlapping blocks averaged over where they begin.</summary>
        public double Error { get; } = ErrorOf(counts, exposures, count / exposure, counts.Length, number, count);

        public static Blocks Of(ReadOnlySpan<int> counts, ReadOnlySpan<double> exposures, int length)
        {
            var (sums, exposed) = (new double[counts.Length], new double[counts.Length]);
            var (count, exposure) = (0.0, 0.0);
            for (var i = 0; i < counts.Length; i++)
            {
                (count, exposure) = (count + counts[i], exposure + exposures[i]);
                for (var j = 0; j < length; j++)
                {
                    sums[i] += counts[(i + j) % counts.Length];
                    exposed[i] += exposures[(i + j) % counts.Length];
                }
            }

            return new Blocks(sums, exposed, counts.Length / length, count, exposure);
        }

        /// <summary>The error of one drawn log rate, in its own standard errors.</summary>
        public double DrawError(SeededRandom random)
        {
            var (drawn, drawnExposures) = (new double[number], new double[number]);
            var (drawnCount, drawnExposure) = (0.0, 0.0);
            for (var i = 0; i < number; i++)
            {
                var block = random.NextBelow(counts.Length);
                (drawn[i], drawnExposures[i]) = (counts[block], exposures[block]);
                (drawnCount, drawnExposure) = (drawnCount + counts[block], drawnExposure + exposures[block]);
            }

            if (drawnCount == 0 || drawnExposure == 0)
            {
                return double.NegativeInfinity;
            }

            var rate = drawnCount / drawnExposure;
            var error = ErrorOf(drawn, drawnExposures, rate, number, number, drawnCount);
            return error == 0 ? 0 : Math.Log(rate / Rate) / error;
        }

        private static double ErrorOf(double[] counts, double[] exposures, double rate, int blocks, int number, double count)
        {
            var squares = 0.0;
            for (var i = 0; i < blocks; i++)
            {
                var residual = counts[i] - (rate * exposures[i]);
                squares += residual * residual;
            }

            return Math.Sqrt(squares / blocks * number * number / (number - 1.0)) / count;
        }
    }
}
