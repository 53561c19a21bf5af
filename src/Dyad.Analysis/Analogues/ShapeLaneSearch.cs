using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Dyad.Analysis.Analogues;

/// <summary>The search for the nearest shape, one window in each lane.</summary>
/// <remarks>
/// A first round bounds every window from below by its two ends and a few telling places, and measures the most promising ones. A second round completes the
/// envelope bound where the first leaves hope, and aligns where the envelope does.
/// </remarks>
internal ref struct ShapeLaneSearch<TLanes, TVector>
    where TLanes : ILanes<TVector>
    where TVector : unmanaged
{
    /// <summary>How many telling places the first round looks at.</summary>
    private const int FirstPlaces = 10;

    /// <summary>How many places the second round looks at between two looks at whether hope is left.</summary>
    private const int PlacesBetweenLooks = 6;

    /// <summary>How many groups of lanes the first round measures.</summary>
    private const int Seeds = 48;

    /// <summary>Room for rounding in the lower bounds.</summary>
    private const double Slack = 1 + 1e-9;

    private readonly ReadOnlySpan<double> _series;
    private readonly PreparedShape _query;
    private readonly double[] _means;
    private readonly double[] _scales;
    private readonly TVector[] _window;
    private readonly TVector[] _row;
    private int _location = -1;
    private double _squared = double.MaxValue / 1e6;

    private ShapeLaneSearch(ReadOnlySpan<double> series, PreparedShape query)
    {
        var moments = new WindowMoments(series, query.Values.Length);
        _series = series;
        (_query, _means, _scales) = (query, moments.Means, moments.Scales);
        _window = new TVector[query.Values.Length];
        _row = new TVector[query.Values.Length + 1];
    }

    /// <summary>The nearest window; missing when all are constant.</summary>
    public static NearestWindow? Find(ReadOnlySpan<double> series, PreparedShape query)
    {
        var search = new ShapeLaneSearch<TLanes, TVector>(series, query);
        var bounds = new TVector[(search._means.Length + TLanes.Count - 1) / TLanes.Count];
        search.BoundAll(bounds);
        search.CompleteAll(bounds);
        return search._location < 0 ? null : new(search._location, Math.Sqrt(search._squared));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void BoundAll(TVector[] bounds)
    {
        var seeds = new LeastBounds(Seeds);
        var places = Math.Min(FirstPlaces, _query.Order.Length);
        for (var group = 0; group < bounds.Length; group++)
        {
            var start = Start(group);
            var bound = Envelope(start, 0, places, Ends(start));
            bounds[group] = bound;
            if (TLanes.AnyAtMost(bound, TLanes.Broadcast(seeds.Greatest)))
            {
                seeds.Offer(Least(bound), 0, start);
            }
        }

        foreach (var (_, start) in seeds.Places)
        {
            Measure(start);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CompleteAll(TVector[] bounds)
    {
        for (var group = 0; group < bounds.Length; group++)
        {
            var limit = TLanes.Broadcast(_squared * Slack);
            var bound = bounds[group];
            var done = FirstPlaces;
            while (TLanes.AnyAtMost(bound, limit) && done < _query.Order.Length)
            {
                var next = Math.Min(done + PlacesBetweenLooks, _query.Order.Length);
                bound = Envelope(Start(group), done, next, bound);
                done = next;
            }

            if (TLanes.AnyAtMost(bound, limit))
            {
                Measure(Start(group));
            }
        }
    }

    /// <summary>Where a group begins; the last one begins early enough to fill its lanes when it can.</summary>
    private readonly int Start(int group) => Math.Max(0, Math.Min(group * TLanes.Count, _means.Length - TLanes.Count));

    /// <summary>The cost of the two ends, which every alignment pays (Kim, Park and Chu 2001).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly TVector Ends(int start)
    {
        var first = TLanes.Subtract(TLanes.Broadcast(_query.Values[0]), Normalised(start, 0));
        var last = TLanes.Subtract(TLanes.Broadcast(_query.Values[^1]), Normalised(start, _query.Values.Length - 1));
        return TLanes.Add(TLanes.Multiply(first, first), TLanes.Multiply(last, last));
    }

    /// <summary>Adds what some places cost at least, because they lie outside the query's envelope (Keogh and Ratanamahatana 2005).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly TVector Envelope(int start, int from, int to, TVector bound)
    {
        ref readonly var values = ref MemoryMarshal.GetReference(_series);
        var mean = TLanes.Load(in _means[start], 0);
        var scale = TLanes.Load(in _scales[start], 0);
        var nothing = TLanes.Broadcast(0);
        for (var i = from; i < to; i++)
        {
            var place = _query.Order[i];
            var value = TLanes.Multiply(TLanes.Subtract(TLanes.Load(in values, start + place), mean), scale);
            var above = TLanes.Subtract(value, TLanes.Broadcast(_query.Highest[place]));
            var below = TLanes.Subtract(TLanes.Broadcast(_query.Lowest[place]), value);
            var outside = TLanes.Max(TLanes.Max(above, below), nothing);
            bound = TLanes.Add(bound, TLanes.Multiply(outside, outside));
        }

        return bound;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly TVector Normalised(int start, int place)
    {
        var value = TLanes.Load(in MemoryMarshal.GetReference(_series), start + place);
        return TLanes.Multiply(TLanes.Subtract(value, TLanes.Load(in _means[start], 0)), TLanes.Load(in _scales[start], 0));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Measure(int start)
    {
        for (var i = 0; i < _window.Length; i++)
        {
            _window[i] = Normalised(start, i);
        }

        var limit = TLanes.Broadcast(_squared * Slack);
        var cost = BandedWarping<TLanes, TVector>.Cost(_query.Values, _window, _query.Band, limit, _row);
        for (var within = TLanes.AtMost(cost, TLanes.Broadcast(_squared)); within != 0; within &= within - 1)
        {
            var lane = BitOperations.TrailingZeroCount(within);
            var squared = TLanes.Lane(cost, lane);
            if (squared < _squared || (squared == _squared && start + lane < _location))
            {
                (_squared, _location) = (squared, start + lane);
            }
        }
    }

    private static double Least(TVector values)
    {
        var least = double.PositiveInfinity;
        for (var lane = 0; lane < TLanes.Count; lane++)
        {
            least = Math.Min(least, TLanes.Lane(values, lane));
        }

        return least;
    }
}
