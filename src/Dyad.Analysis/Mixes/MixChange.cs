namespace Dyad.Analysis.Mixes;

/// <summary>
/// Whether the kinds of the last twelve months stand in other shares than those of the months before: by how far the shares of every run of twelve months lie from
/// those of the months outside it.
/// </summary>
/// <remarks>
/// Attacks of one kind come in series, so a year may differ by chance more than single attacks drawn at random would. Runs of the same months hold the same
/// series: the last run counts as different only if it lies farther from the rest than every other run. The first months are taken to follow the last, so that
/// each run has as many neighbours as any other.
/// </remarks>
public static class MixChange
{
    /// <summary>The months of a run.</summary>
    public const int Run = 12;

    /// <summary>Fewer months hold too few runs to tell one from the others.</summary>
    public const int FewestMonths = 36;

    /// <summary>Fewer counts in the last run, or before it, tell nothing.</summary>
    public const int FewestCounts = 10;

    /// <summary>Compares the last twelve months with those before.</summary>
    /// <param name="months">The counts of each kind in each month, in order, all of one length; none below zero.</param>
    public static MixFinding Find(IReadOnlyList<IReadOnlyList<int>> months)
    {
        ArgumentNullException.ThrowIfNull(months);
        if (months.Count < FewestMonths)
        {
            return MixFinding.TooFew;
        }

        var all = Sum(months);
        var last = Sum(months.TakeLast(Run));
        var now = last.Sum();
        if (now < FewestCounts || all.Sum() - now < FewestCounts)
        {
            return MixFinding.TooFew;
        }

        var own = Distance(last, all);
        var others = Enumerable.Range(1, months.Count - 1).Select(later => Distance(Sum(Enumerable.Range(0, Run).Select(at => months[(months.Count - Run + later + at) % months.Count])), all));
        return others.All(other => other is null || other < own) ? MixFinding.Changed : MixFinding.NotToldApart;
    }

    // Half of what the shares differ by, added up; null of a run that has none of all counts, or all of them.
    private static decimal? Distance(int[] inside, int[] all)
    {
        long own = inside.Sum();
        var others = all.Sum() - own;
        return own == 0 || others == 0
            ? null
            : inside.Zip(all, (one, both) => Math.Abs((one * others) - ((both - one) * own))).Sum() / (2m * own * others);
    }

    private static int[] Sum(IEnumerable<IReadOnlyList<int>> months)
    {
        var rows = months.ToArray();
        return [.. Enumerable.Range(0, rows[0].Count).Select(kind => rows.Sum(month => month[kind]))];
    }
}
