namespace Dyad.Analysis.Claims;

/// <summary>How far the same number swung between earlier stretches of the same lengths in the group's own past, when nothing was claimed of it.</summary>
/// <remarks>Each pair of stretches lies within one run of months that were counted alike. Equality is by reference.</remarks>
public sealed class Placebo
{
    /// <summary>The fewest earlier pairs of which anything is said.</summary>
    public const int Fewest = 20;

    private readonly double[] _logs;

    private Placebo(double[] logs, bool isRanked) => (_logs, IsRanked) = (logs, isRanked);

    /// <summary>The logs of the earlier ratios, in order.</summary>
    public IReadOnlyList<double> Logs => _logs;

    /// <summary>Whether a ratio can be ranked among them; else they are swings from one stretch to the next, of something that has a level of its own.</summary>
    public bool IsRanked { get; }

    /// <summary>Whether they are enough to compare with.</summary>
    public bool HasEnough => _logs.Length >= Fewest;

    /// <summary>The largest of them in either direction, on the log scale; zero where there is none.</summary>
    public double LargestSwing => _logs.Length == 0 ? 0 : Math.Max(Math.Abs(_logs[0]), Math.Abs(_logs[^1]));

    /// <summary>How many earlier ratios are as far as one, or farther.</summary>
    /// <param name="log">The log of the ratio.</param>
    /// <param name="isBelow">Whether farther means lower.</param>
    public int AsFar(double log, bool isBelow) => _logs.Count(earlier => isBelow ? earlier <= log : earlier >= log);

    /// <summary>The ratios of two stretches of one series.</summary>
    /// <param name="runs">Runs of covered months that were counted alike, each with its days.</param>
    /// <param name="months">The months of the stretch asked about.</param>
    /// <param name="others">The months of the stretch it is compared with.</param>
    /// <param name="lag">From the first month of the latter to the first of the former; negative where the latter comes later.</param>
    public static Placebo OfStretches(IEnumerable<UnbrokenRun> runs, int months, int others, int lag) =>
        new(Sorted(runs.SelectMany(run => Ratios(run, months, others, lag))), true);

    /// <summary>The swings of the ratio of two series from one stretch to the next.</summary>
    /// <param name="runs">The same runs of both.</param>
    /// <param name="months">The months of a stretch.</param>
    public static Placebo OfTwoSeries(IEnumerable<(UnbrokenRun One, UnbrokenRun Other)> runs, int months) =>
        new(Sorted(runs.SelectMany(pair => Swings(pair.One, pair.Other, months))), false);

    /// <summary>The yearly ratios of earlier trends, as logs.</summary>
    public static Placebo OfTrends(IEnumerable<UnbrokenRun> runs, int months) =>
        new(Sorted(runs.SelectMany(run => Enumerable.Range(0, Math.Max(0, run.Length - months + 1)).Select(start => Trend.YearlyLog(run.Counts[start..(start + months)])))), true);

    private static double[] Sorted(IEnumerable<double> logs) => [.. logs.Order()];

    private static IEnumerable<double> Ratios(UnbrokenRun run, int months, int others, int lag)
    {
        var (first, second) = (Math.Max(0, lag), Math.Max(0, -lag));
        for (var start = 0; start + Math.Max(first + months, second + others) <= run.Length; start++)
        {
            var (own, other) = (run.Sum(start + first, months), run.Sum(start + second, others));
            if (own.Count + other.Count > 0)
            {
                yield return LogRatio(own, other);
            }
        }
    }

    private static IEnumerable<double> Swings(UnbrokenRun one, UnbrokenRun other, int months)
    {
        for (var start = 0; start + (2 * months) <= one.Length; start++)
        {
            var before = (One: one.Sum(start, months), Other: other.Sum(start, months));
            var after = (One: one.Sum(start + months, months), Other: other.Sum(start + months, months));
            if (before.One.Count + before.Other.Count > 0 && after.One.Count + after.Other.Count > 0)
            {
                yield return LogRatio(after.One, after.Other) - LogRatio(before.One, before.Other);
            }
        }
    }

    private static double LogRatio((long Count, double Days) own, (long Count, double Days) other) =>
        Math.Log(Math.Max(own.Count, 0.5) / own.Days / (Math.Max(other.Count, 0.5) / other.Days));
}
