using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Dyad.Analysis.Analogues;

/// <summary>The search among windows that vary, one window in each lane.</summary>
/// <remarks>
/// A window passes three gates, each dearer than the last: the levels' difference; the envelope bound (Keogh and Ratanamahatana 2005) with the first and
/// last month exact (Kim, Park and Chu 2001); the alignment, given up as soon as it is too dear. A group of lanes is dropped when none of them can still be
/// in the answer. A first round over windows of the query's own length finds a tight bound early.
/// </remarks>
internal sealed class LaneSearch<TLanes, TVector>
    where TLanes : ILanes<TVector>
    where TVector : unmanaged
{
    /// <summary>Room for rounding in the lower bounds: a window is dropped only when it is further by more than this share.</summary>
    private const double Slack = 1 + 1e-9;

    private readonly AnaloguePanel _panel;
    private readonly AnalogueQuery _query;
    private readonly PreparedQuery _prepared;
    private readonly BestMatches _best;
    private readonly TVector[] _window;
    private readonly TVector[] _row;

    private LaneSearch(AnaloguePanel panel, AnalogueQuery query, PreparedQuery prepared, BestMatches best)
    {
        (_panel, _query, _prepared, _best) = (panel, query, prepared, best);
        _window = new TVector[panel.Settings.Months + panel.Settings.Slack];
        _row = new TVector[_window.Length + 1];
    }

    /// <summary>The nearest windows that vary.</summary>
    public static AnalogueMatch[] Find(AnaloguePanel panel, AnalogueQuery query, PreparedQuery prepared)
    {
        var search = new LaneSearch<TLanes, TVector>(panel, query, prepared, new(query.Count, panel.Settings.Exclusion));
        search.Seed();
        for (var series = 0; series < panel.Series.Count; series++)
        {
            search.Scan(series);
        }

        return search._best.Answer();
    }

    /// <summary>Whether a window that varies is within a squared distance.</summary>
    public static bool HasWithin(AnaloguePanel panel, AnalogueQuery query, PreparedQuery prepared, double squaredDistance)
    {
        var search = new LaneSearch<TLanes, TVector>(panel, query, prepared, new(1, panel.Settings.Exclusion, squaredDistance));
        for (var series = 0; series < panel.Series.Count && !search._best.HasAny; series++)
        {
            search.Scan(series);
        }

        return search._best.HasAny;
    }

    private void Scan(int series)
    {
        if (_query.LeftOut.Contains(series))
        {
            return;
        }

        var settings = _panel.Settings;
        for (var months = settings.Months - settings.Slack; months <= settings.Months + settings.Slack; months++)
        {
            Scan(series, months);
        }
    }

    /// <summary>Measures the windows of the query's own length whose lower bounds are least, only to tighten the bound.</summary>
    private void Seed()
    {
        var months = _panel.Settings.Months;
        var seeds = new LeastBounds(4 * _query.Count);
        for (var series = 0; series < _panel.Series.Count; series++)
        {
            if (!_query.LeftOut.Contains(series))
            {
                Collect(series, months, seeds);
            }
        }

        foreach (var (series, start) in seeds.Places)
        {
            Measure(series, months, start, _panel.Starts(series, months, _query.AsOf), LevelTerm(_panel.Offset(series) + start, months));
        }

        _best.Forget();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Collect(int series, int months, LeastBounds seeds)
    {
        var starts = _panel.Starts(series, months, _query.AsOf);
        for (var start = 0; start < starts; start += TLanes.Count)
        {
            var limit = TLanes.Broadcast(seeds.Greatest);
            var bound = LowerBound(_panel.Offset(series) + start, months, LevelTerm(_panel.Offset(series) + start, months), limit);
            if (TLanes.AnyAtMost(bound, limit))
            {
                seeds.Offer(LeastLane(bound, Math.Min(TLanes.Count, starts - start)), series, start);
            }
        }
    }

    private static double LeastLane(TVector values, int lanes)
    {
        var least = double.PositiveInfinity;
        for (var lane = 0; lane < lanes; lane++)
        {
            least = Math.Min(least, TLanes.Lane(values, lane));
        }

        return least;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Scan(int series, int months)
    {
        var starts = _panel.Starts(series, months, _query.AsOf);
        var offset = _panel.Offset(series);
        for (var start = 0; start < starts; start += TLanes.Count)
        {
            var limit = TLanes.Broadcast(_best.Bound * Slack);
            var level = LevelTerm(offset + start, months);
            if (TLanes.AnyAtMost(level, limit) && TLanes.AnyAtMost(LowerBound(offset + start, months, level, limit), limit))
            {
                Measure(series, months, start, starts, level);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TVector LevelTerm(int place, int months)
    {
        var level = TLanes.Load(in MemoryMarshal.GetReference(_panel.VariedLevels(months)), place);
        var gap = TLanes.Subtract(TLanes.Broadcast(_prepared.Level), level);
        return TLanes.Multiply(TLanes.Broadcast(_panel.Settings.LevelWeight), TLanes.Multiply(gap, gap));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TVector LowerBound(int place, int months, TVector levelTerm, TVector limit)
    {
        ref readonly var logs = ref MemoryMarshal.GetReference(_panel.Logs);
        var level = TLanes.Load(in MemoryMarshal.GetReference(_panel.VariedLevels(months)), place);
        var shape = _prepared.Shape;
        var share = TLanes.Broadcast(1.0 / Longest(months));
        var first = TLanes.Subtract(TLanes.Broadcast(shape[0]), TLanes.Subtract(TLanes.Load(in logs, place), level));
        var last = TLanes.Subtract(TLanes.Broadcast(shape[^1]), TLanes.Subtract(TLanes.Load(in logs, place + months - 1), level));
        var sum = TLanes.Add(TLanes.Multiply(first, first), TLanes.Multiply(last, last));
        var bound = TLanes.Add(levelTerm, TLanes.Multiply(sum, share));
        if (!TLanes.AnyAtMost(bound, limit))
        {
            return bound;
        }

        var lowest = _prepared.Lowest(months);
        var highest = _prepared.Highest(months);
        var nothing = TLanes.Broadcast(0);
        for (var j = 1; j < months - 1; j++)
        {
            var value = TLanes.Subtract(TLanes.Load(in logs, place + j), level);
            var above = TLanes.Subtract(value, TLanes.Broadcast(highest[j]));
            var below = TLanes.Subtract(TLanes.Broadcast(lowest[j]), value);
            var outside = TLanes.Max(TLanes.Max(above, below), nothing);
            sum = TLanes.Add(sum, TLanes.Multiply(outside, outside));
        }

        return TLanes.Add(levelTerm, TLanes.Multiply(sum, share));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Measure(int series, int months, int start, int starts, TVector levelTerm)
    {
        var place = _panel.Offset(series) + start;
        ref readonly var logs = ref MemoryMarshal.GetReference(_panel.Logs);
        var level = TLanes.Load(in MemoryMarshal.GetReference(_panel.VariedLevels(months)), place);
        var window = _window.AsSpan(0, months);
        for (var j = 0; j < window.Length; j++)
        {
            window[j] = TLanes.Subtract(TLanes.Load(in logs, place + j), level);
        }

        var longest = TLanes.Broadcast(Longest(months));
        var limit = TLanes.Multiply(TLanes.Subtract(TLanes.Broadcast(_best.Bound * Slack), levelTerm), longest);
        var cost = BandedWarping<TLanes, TVector>.Cost(_prepared.Shape, window, _panel.Settings.Band, limit, _row);
        var distance = TLanes.Add(TLanes.Divide(cost, longest), levelTerm);
        var within = TLanes.AtMost(distance, TLanes.Broadcast(_best.Bound));
        for (; within != 0; within &= within - 1)
        {
            var lane = BitOperations.TrailingZeroCount(within);
            if (start + lane < starts)
            {
                _best.Offer(new(series, _panel.Series[series].FirstMonth + start + lane, months, TLanes.Lane(distance, lane)));
            }
        }
    }

    private int Longest(int months) => Math.Max(months, _panel.Settings.Months);
}
