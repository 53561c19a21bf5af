namespace Dyad.Analysis.Spread;

/// <summary>
/// Whether events spread over more cells than in the stretch before, or drew together: by how many cells an equal number of events of each would fill,
/// compared with all ways of dividing the quarters of both stretches in two halves.
/// </summary>
/// <remarks>
/// More events fill more cells by themselves, so both stretches are thinned to the events of the smaller. Events of a cell come in runs, so whole blocks of months change
/// places and single events do not. Runs outlast blocks: what remains of that is kept out by the least ratio, as measured in <c>docs/methods/spread.md</c>.
/// </remarks>
public static class SpreadChange
{
    /// <summary>Fewer events in either stretch tell nothing.</summary>
    public const int FewestEvents = 20;

    /// <summary>The least ratio of filled cells that is called a change.</summary>
    public const double LeastRatio = 1.5;

    /// <summary>Both stretches are a multiple of so many months.</summary>
    public const int MonthsApart = Blocks / 2;

    private const int Blocks = 8;
    private const double Ties = 1e-9;

    /// <summary>Compares the second half of some months with the first.</summary>
    /// <param name="months">The events of each cell in each month, in order; a multiple of eight of them.</param>
    public static SpreadFinding Find(IReadOnlyList<IReadOnlyDictionary<int, int>> months) => Found(months) switch
    {
        > 0 => SpreadFinding.Spread,
        < 0 => SpreadFinding.DrewTogether,
        _ => SpreadFinding.NotShown,
    };

    /// <summary>The log of the ratio of filled cells, where it is called a change; else 0.</summary>
    /// <param name="months">As of <see cref="Find"/>.</param>
    public static double Found(IReadOnlyList<IReadOnlyDictionary<int, int>> months)
    {
        ArgumentNullException.ThrowIfNull(months);
        ArgumentOutOfRangeException.ThrowIfNotEqual(months.Count % Blocks, 0, nameof(months));
        var cells = months.SelectMany(month => month.Keys).Distinct().Order().ToArray();
        var size = months.Count / Blocks;
        var blocks = Enumerable.Range(0, Blocks)
            .Select(block => cells.Select(cell => months.Skip(block * size).Take(size).Sum(month => month.GetValueOrDefault(cell))).ToArray())
            .ToArray();
        var logs = LogFactorials(blocks.Sum(block => block.Sum()));
        const int own = 0b1111_0000;
        var (before, now) = Halves(blocks, own);
        if (Math.Min(before.Sum(), now.Sum()) < FewestEvents)
        {
            return 0;
        }

        var change = Change(before, now, logs);
        // A division and its mirror are one; the highest block always stands with the later half.
        var isFarthest = Enumerable.Range(0, 1 << (Blocks - 1)).Select(low => low | (1 << (Blocks - 1)))
            .Where(half => half != own && int.PopCount(half) == Blocks / 2)
            .All(half => Math.Abs(Change(Halves(blocks, half), logs)) < Math.Abs(change) - Ties);
        return isFarthest && Math.Abs(change) >= Math.Log(LeastRatio) ? change : 0;
    }

    /// <summary>At most the share of groups whose ground does not change in which as much is found; 1 where nothing is.</summary>
    /// <param name="found">What <see cref="Found"/> gives.</param>
    /// <remarks>Measured on made-up groups; see docs/methods/many-looks.md.</remarks>
    public static double PValue(double found) => Math.Exp(Math.Abs(found)) switch
    {
        >= 3 => 0.002,
        >= 2 => 0.005,
        > 1 => 0.016,
        _ => 1,
    };

    /// <summary>How many cells some of a stretch's events fill on average, drawn without putting back.</summary>
    /// <param name="counts">The events of each cell.</param>
    /// <param name="events">How many are drawn; no more than there are.</param>
    public static double Filled(IReadOnlyList<int> counts, int events)
    {
        ArgumentNullException.ThrowIfNull(counts);
        return Filled(counts, events, LogFactorials(counts.Sum()));
    }

    private static double Change((int[] Before, int[] Now) halves, double[] logs) => Change(halves.Before, halves.Now, logs);

    private static double Change(int[] before, int[] now, double[] logs)
    {
        var events = Math.Min(before.Sum(), now.Sum());
        return events == 0 ? 0 : Math.Log(Filled(now, events, logs) / Filled(before, events, logs));
    }

    private static double Filled(IReadOnlyList<int> counts, int events, double[] logs)
    {
        var all = counts.Sum();
        double LogWays(int of) => logs[of] - logs[events] - logs[of - events];
        return counts.Where(count => count > 0).Sum(count => all - count < events ? 1 : 1 - Math.Exp(LogWays(all - count) - LogWays(all)));
    }

    private static (int[] Before, int[] Now) Halves(int[][] blocks, int later)
    {
        var (before, now) = (new int[blocks[0].Length], new int[blocks[0].Length]);
        for (var block = 0; block < Blocks; block++)
        {
            var half = (later >> block & 1) == 1 ? now : before;
            for (var cell = 0; cell < half.Length; cell++)
            {
                half[cell] += blocks[block][cell];
            }
        }

        return (before, now);
    }

    private static double[] LogFactorials(int most)
    {
        var logs = new double[most + 1];
        for (var n = 2; n <= most; n++)
        {
            logs[n] = logs[n - 1] + Math.Log(n);
        }

        return logs;
    }
}
