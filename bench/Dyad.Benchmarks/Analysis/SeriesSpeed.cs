using System.Diagnostics;
using Dyad.Analysis.ChangePoints;
using Dyad.Analysis.Series;

namespace Dyad.Benchmarks.Analysis;

/// <summary>
/// How long the change-point searches take, with the plain O(n²) search beside them in the same run. The mean processor time stands beside the clock's:
/// what the clock adds was spent waiting for a core.
/// </summary>
internal static class SeriesSpeed
{
    private const int Months = 412;
    private const int Cells = 13_110;
    private static readonly DateOnly Start = new(1990, 1, 1);
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);

    public static void Run(TextWriter output)
    {
        output.WriteLine("| what | median | best | processor time | of runs |");
        output.WriteLine("|---|---|---|---|---|");
        foreach (var (name, changes, mean) in new[] { ("no change, mean 8", 0, 8.0), ("6 changes, mean 8", 6, 8.0), ("6 changes, mean 80", 6, 80.0), ("sparse, mean 0.05", 2, 0.05) })
        {
            var (counts, days) = Series(new SeededRandom(1), changes, mean);
            var penalty = Penalty.Strict(Months);
            Time(output, $"Poisson, PELT, {Months} months, {name}", 2000, () => Pelt.Find(new PoissonCost(counts, days), penalty, 3));
            Time(output, $"Poisson, plain O(n²), {name}", 200, () => OptimalPartitioning.Find(new PoissonCost(counts, days), penalty, 3));
        }

        var (steps, stepDays) = Series(new SeededRandom(1), 6, 8);
        double[] values = [.. steps.Select(c => (double)c)];
        Time(output, "Negative binomial, PELT, 6 changes", 2000, () => Pelt.Find(new NegativeBinomialCost(steps, stepDays, 0.2), Penalty.Strict(Months), 3));
        Time(output, "l2, PELT, 6 changes", 2000, () => Pelt.Find(new SquaredCost(values), Penalty.Strict(Months).Scaled(16), 3));
        Time(output, "l1, PELT, 6 changes", 2000, () => Pelt.Find(new AbsoluteCost(values), Penalty.Strict(Months).Scaled(4), 3));
        Tempo(output);
        Online(output);
        var random = new SeededRandom(2);
        var cells = Enumerable.Range(0, Cells).Select(_ => Series(random, random.NextBelow(4), Math.Exp((4 * random.NextDouble()) - 3))).ToArray();
        Time(output, $"Poisson, PELT, {Cells:N0} cells × {Months} months, one core", 5, () => cells.Sum(c => Pelt.Find(new PoissonCost(c.Counts, c.Days), Penalty.Strict(Months), 3).ChangeStarts.Count));
        Time(output, $"Poisson, PELT, {Cells:N0} cells × {Months} months, all cores", 5, () => cells.AsParallel().Sum(c => Pelt.Find(new PoissonCost(c.Counts, c.Days), Penalty.Strict(Months), 3).ChangeStarts.Count));
    }

    /// <summary>What an answer asks: changes and possible changes under every pattern of unrest, with no month missing and with one.</summary>
    private static void Tempo(TextWriter output)
    {
        var (counts, _) = Series(new SeededRandom(1), 6, 8);
        var whole = MonthSeries.WhollyCovered(Start, counts);
        double[] days = [.. whole.Days];
        (counts[Months / 2], days[Months / 2]) = (0, 0);
        var gap = new MonthSeries(Start, counts, days);
        Time(output, $"Changes of tempo, {Months} months", 100, () => TempoChanges.Find(whole, TempoQuestion.Usual));
        Time(output, $"Changes of tempo, {Months} months, one of them not covered", 100, () => TempoChanges.Find(gap, TempoQuestion.Usual));
    }

    /// <summary>One more month put into a detector that has seen all the others.</summary>
    private static void Online(TextWriter output)
    {
        var (counts, days) = Series(new SeededRandom(1), 6, 8);
        Time(output, $"Bayesian online change, {Months} steps", 500, () => Seen(Months));
        var times = new double[500];
        for (var run = 0; run < times.Length; run++)
        {
            var online = Seen(Months - 1);
            var started = Stopwatch.GetTimestamp();
            online.See(counts[^1], days[^1]);
            times[run] = Stopwatch.GetElapsedTime(started).TotalMicroseconds;
        }

        Array.Sort(times);
        output.WriteLine($"| Bayesian online change, the {Months}th step | {times[times.Length / 2]:N1} µs | {times[0]:N1} µs | | {times.Length} |");

        OnlineChange Seen(int months)
        {
            var online = new OnlineChange(1.0 / 60, 0.2);
            for (var i = 0; i < months; i++)
            {
                online.See(counts[i], days[i]);
            }

            return online;
        }
    }

    private static (int[] Counts, double[] Days) Series(SeededRandom random, int changes, double mean)
    {
        var (counts, days) = (new int[Months], new double[Months]);
        var level = mean;
        for (var i = 0; i < Months; i++)
        {
            if (changes > 0 && i > 0 && i % (Months / (changes + 1)) == 0)
            {
                level = mean * (0.3 + (2.5 * random.NextDouble()));
            }

            (counts[i], days[i]) = (Draws.Poisson(random, level), i % 12 is 1 ? 28 : 30 + (i % 2));
        }

        return (counts, days);
    }

    private static void Time<T>(TextWriter output, string what, int runs, Func<T> work)
    {
        var warm = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(warm) < WarmUp)
        {
            GC.KeepAlive(work());
        }

        var times = new double[runs];
        var processor = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < runs; i++)
        {
            var started = Stopwatch.GetTimestamp();
            GC.KeepAlive(work());
            times[i] = Stopwatch.GetElapsedTime(started).TotalMicroseconds;
        }

        var mean = (Environment.CpuUsage.TotalTime - processor).TotalMicroseconds / runs;
        Array.Sort(times);
        output.WriteLine($"| {what} | {times[runs / 2]:N1} µs | {times[0]:N1} µs | {mean:N1} µs | {runs} |");
    }
}
