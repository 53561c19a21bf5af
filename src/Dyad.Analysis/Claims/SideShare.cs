using Dyad.Analysis.Intervals;
using Dyad.Analysis.Series;
using Dyad.Model.Claims;

namespace Dyad.Analysis.Claims;

/// <summary>A share of deaths of which some are of unknown side: its sharp bounds, from none to all of the unknown, each with the interval of incidents drawn again and again.</summary>
public static class SideShare
{
    private const int Draws = 1999;

    /// <summary>The share of a part of the incidents; null where nobody died in any.</summary>
    /// <param name="incidents">Of each incident: whether it belongs to the part, the deaths that count, and those that may count too.</param>
    /// <param name="seed">What the draws are given by.</param>
    /// <remarks>The value is the middle of the bounds; nothing of the past is looked at, so that such a share is never contradicted.</remarks>
    public static ClaimEvidence? Of(IReadOnlyList<(bool IsPart, long Sure, long Unknown)> incidents, ulong seed)
    {
        var (low, high) = Bounds(incidents);
        if (double.IsNaN(low) || double.IsNaN(high))
        {
            return null;
        }

        var drawn = new Lazy<(double[] Low, double[] High)>(() => Drawn(incidents, new SeededRandom(seed)));
        return new(ClaimStatistic.Share, (low + high) / 2, level => Between(drawn.Value, level), null);
    }

    /// <summary>The share with none and with all of the unknown deaths in its favour.</summary>
    public static (double Low, double High) Bounds(IReadOnlyList<(bool IsPart, long Sure, long Unknown)> incidents)
    {
        ArgumentNullException.ThrowIfNull(incidents);
        var (part, partOpen, rest, restOpen) = (0L, 0L, 0L, 0L);
        foreach (var (isPart, sure, unknown) in incidents)
        {
            (part, partOpen) = isPart ? (part + sure, partOpen + unknown) : (part, partOpen);
            (rest, restOpen) = isPart ? (rest, restOpen) : (rest + sure, restOpen + unknown);
        }

        return ((double)part / (part + rest + restOpen), (double)(part + partOpen) / (part + partOpen + rest));
    }

    private static (double[] Low, double[] High) Drawn(IReadOnlyList<(bool IsPart, long Sure, long Unknown)> incidents, SeededRandom random)
    {
        var (lows, highs) = (new double[Draws], new double[Draws]);
        for (var draw = 0; draw < Draws; draw++)
        {
            var (low, high) = Bounds([.. Enumerable.Range(0, incidents.Count).Select(_ => incidents[random.NextBelow(incidents.Count)])]);
            (lows[draw], highs[draw]) = (double.IsNaN(low) ? 0 : low, double.IsNaN(high) ? 1 : high);
        }

        Array.Sort(lows);
        Array.Sort(highs);
        return (lows, highs);
    }

    private static Interval Between((double[] Low, double[] High) drawn, double level)
    {
        var tail = (int)((1 - level) / 2 * Draws);
        return new Interval(drawn.Low[tail], drawn.High[Draws - 1 - tail], level);
    }
}
