using Dyad.Analysis.ChangePoints;
using Dyad.Analysis.Series;

namespace Dyad.Benchmarks.Analysis;

/// <summary>How often something is flagged where nothing changed, and how often a planted change is found.</summary>
internal static class SeriesFlags
{
    private static readonly DateOnly Start = new(2000, 1, 1);

    public static void Run(TextWriter output, int runs)
    {
        Changes(output, runs);
        Starts(output, runs);
        Others(output, runs);
    }

    /// <summary>Series of ten years with no change, and with one of the given factor in the middle.</summary>
    private static void Changes(TextWriter output, int runs)
    {
        output.WriteLine("| world, 120 months | any false change: plain Poisson, Schwarz | as given | doubled tempo found within 3 months | trebled |");
        output.WriteLine("|---|---|---|---|---|");
        foreach (var (name, world) in SeriesCoverage.Worlds)
        {
            var found = new int[4];
            Parallel.For(0, runs, run =>
            {
                var counts = world.Months(new SeededRandom(SeededRandom.Mix((ulong)run)), 120, out var days);
                var plain = Pelt.Find(new PoissonCost(counts, days), Penalty.Schwarz(120), 6);
                Count(found, 0, plain.ChangeStarts.Count > 0);
                Count(found, 1, Found(counts).Count > 0);
                Count(found, 2, Found(Raised(world, (ulong)run, 2)).Any(index => Math.Abs(index - 60) <= 3));
                Count(found, 3, Found(Raised(world, (ulong)run, 3)).Any(index => Math.Abs(index - 60) <= 3));
            });
            output.WriteLine($"| {name} | " + string.Join(" | ", found.Select(f => $"{100.0 * f / runs:0.0} %")) + " |");
        }
    }

    /// <summary>Worlds whose coverage starts part of the way, and worlds whose collection doubles at a known break.</summary>
    private static void Starts(TextWriter output, int runs)
    {
        var flagged = new int[4];
        Parallel.For(0, runs, run =>
        {
            var (_, world) = SeriesCoverage.Worlds[run % SeriesCoverage.Worlds.Length];
            var random = new SeededRandom(SeededRandom.Mix((ulong)run));
            var start = 6 + random.NextBelow(60);
            var counts = world.Months(random, 120, out var days);
            counts.AsSpan(0, start).Clear();
            Count(flagged, 0, EscalatesAt(start, new MonthSeries(Start, counts, days)));
            Count(flagged, 1, EscalatesAt(start, new MonthSeries(Start, counts, [.. days.Select((d, i) => i < start ? 0 : d)])));
            var raised = Raised(world, (ulong)run, 2);
            Count(flagged, 2, EscalatesAt(60, new MonthSeries(Start, raised, days)));
            Count(flagged, 3, EscalatesAt(60, new MonthSeries(Start, raised, days, new CollectionBreak(Start.AddMonths(60), "A second archive."))));
        });
        output.WriteLine();
        output.WriteLine($"In {runs:N0} worlds: escalation flagged at the start of coverage {flagged[1]} times ({flagged[0]} were the months before taken as zeros); "
            + $"at a known break that doubles the rows {flagged[3]} times ({flagged[2]} were the break not known).");
    }

    /// <summary>Seasons where there are none, and "it is changing now" where nothing changes, at any month after the second year.</summary>
    private static void Others(TextWriter output, int runs)
    {
        output.WriteLine();
        output.WriteLine("| world, 120 months | a season told at 0.05 | online change in the last 3 months above 0.5, any month | above 0.9 | above 0.9 within 6 months of a trebling |");
        output.WriteLine("|---|---|---|---|---|");
        foreach (var (name, world) in SeriesCoverage.Worlds)
        {
            var found = new int[4];
            Parallel.For(0, runs, run =>
            {
                var counts = world.Months(new SeededRandom(SeededRandom.Mix((ulong)run)), 120, out var days);
                var highest = Changing(counts, days, 24, 120);
                Count(found, 0, Seasonality.Of(new MonthSeries(Start, counts, days))!.PValue < 0.05);
                Count(found, 1, highest > 0.5);
                Count(found, 2, highest > 0.9);
                Count(found, 3, Changing(Raised(world, (ulong)run, 3), days, 60, 66) > 0.9);
            });
            output.WriteLine($"| {name} | " + string.Join(" | ", found.Select(f => $"{100.0 * f / runs:0.0} %")) + " |");
        }
    }

    private static double Changing(int[] counts, double[] days, int from, int to)
    {
        var (online, highest) = (new OnlineChange(1.0 / 60, counts[..24].Sum() / days[..24].Sum()), 0.0);
        for (var i = 0; i < to; i++)
        {
            online.See(counts[i], days[i]);
            highest = i < from ? 0 : Math.Max(highest, online.ChangedWithin(3));
        }

        return highest;
    }

    private static int[] Raised(ConflictWorld world, ulong run, int factor)
    {
        var random = new SeededRandom(SeededRandom.Mix(run));
        var louder = world with { Singles = factor * world.Singles, Offensives = factor * world.Offensives };
        return [.. world.Months(random, 60, out _), .. louder.Months(random, 60, out _)];
    }

    private static List<int> Found(int[] counts) =>
        [.. TempoChanges.Find(MonthSeries.WhollyCovered(Start, counts), TempoQuestion.Usual).Changes.Select(change => change.Index)];

    private static bool EscalatesAt(int index, MonthSeries series) => TempoChanges.Find(series, TempoQuestion.Usual).Changes
        .Any(change => change.Kind == ChangeKind.Escalation && Math.Abs(change.Index - index) <= 1);

    private static void Count(int[] counts, int which, bool one)
    {
        if (one)
        {
            Interlocked.Increment(ref counts[which]);
        }
    }
}
