using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Dyad.Analysis.Analogues;

/// <summary>The search for the nearest shape, one window in each lane.</summary>
/// <remarks>
/// In each stretch of the series a first round bounds every window from below by its two ends and a few telling places, and measures the most promising ones.
/// A second round completes the bound where hope is left, bounds from the other side, and aligns where both allow it. The nearest so far is shared by all stretches.
/// </remarks>
internal ref struct ShapeLaneSearch<TLanes, TVector>
    where TLanes : ILanes<TVector>
    where TVector : unmanaged
{
    /// <summary>How many telling places the first round looks at.</summary>
    private const int FirstPlaces = 10;

    /// <summary>How many places the second round looks at between two looks at whether hope is left.</summary>
    private const int PlacesBetweenLooks = 6;

    /// <summary>How many groups of lanes the first round measures in a stretch.</summary>
    private const int Seeds = 4;

    /// <summary>Room for rounding in the lower bounds.</summary>
    private const double Slack = 1 + 1e-9;

    private readonly PreparedShape _query;
    private readonly ShapeBlock<TLanes, TVector> _block;
    private readonly TVector[] _bounds = new TVector[(ShapeBlock<TLanes, TVector>.MostWindows / TLanes.Count) + 1];
    private readonly TVector[] _window;
    private readonly TVector[] _row;
    private ReadOnlySpan<double> _stretch;
    private int _location = -1;
    private double _squared = double.MaxValue / 1e6;

    private ShapeLaneSearch(PreparedShape query)
    {
        (_query, _block) = (query, new(query.Values.Length));
        _window = new TVector[query.Values.Length];
        _row = new TVector[query.Values.Length + 1];
    }

    /// <summary>The nearest window; missing when all are constant.</summary>
    public static NearestWindow? Find(ReadOnlySpan<double> series, PreparedShape query)
    {
        var search = new ShapeLaneSearch<TLanes, TVector>(query);
        var windows = series.Length - query.Values.Length + 1;
        for (var first = 0; first < windows; first += ShapeBlock<TLanes, TVector>.MostWindows)
        {
            var read = Math.Min(ShapeBlock<TLanes, TVector>.MostWindows, windows - first);
            var begin = Math.Max(0, Math.Min(first, windows - TLanes.Count));
            search.SearchStretch(series[begin..(first + read + query.Values.Length - 1)], begin);
        }

        return search._location < 0 ? null : new(search._location, Math.Sqrt(search._squared));
    }

    private void SearchStretch(ReadOnlySpan<double> stretch, int begin)
    {
        _stretch = stretch;
        _block.Read(stretch, _query.Values.Length, _query.Band);
        var bounds = _bounds.AsSpan(0, (_block.Windows + TLanes.Count - 1) / TLanes.Count);
        BoundAll(bounds, begin);
        CompleteAll(bounds, begin);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void BoundAll(Span<TVector> bounds, int begin)
    {
        var seeds = new LeastBounds(Seeds);
        var places = Math.Min(FirstPlaces, _query.Order.Length);
        for (var group = 0; group < bounds.Length; group++)
        {
            var start = Start(group);
            bounds[group] = WindowEnvelope(start, 0, places, Ends(start));
            if (TLanes.AnyAtMost(bounds[group], TLanes.Broadcast(seeds.Greatest)))
            {
                seeds.Offer(Least(bounds[group]), 0, start);
            }
        }

        foreach (var (_, start) in seeds.Places)
        {
            Measure(start, begin);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CompleteAll(Span<TVector> bounds, int begin)
    {
        var all = _query.Order.Length;
        for (var group = 0; group < bounds.Length; group++)
        {
            var limit = TLanes.Broadcast(_squared * Slack);
            var start = Start(group);
            var bound = bounds[group];
            for (var done = FirstPlaces; done < all && TLanes.AnyAtMost(bound, limit); done += PlacesBetweenLooks)
            {
                bound = WindowEnvelope(start, done, Math.Min(done + PlacesBetweenLooks, all), bound);
            }

            if (TLanes.AnyAtMost(bound, limit) && TLanes.AnyAtMost(QueryEnvelope(start, Ends(start)), limit))
            {
                Measure(start, begin);
            }
        }
    }

    /// <summary>Where a group begins; the last one begins early enough to fill its lanes.</summary>
    private readonly int Start(int group) => Math.Min(group * TLanes.Count, _block.Windows - TLanes.Count);

    /// <summary>The cost of the two ends, which every alignment pays (Kim, Park and Chu 2001).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly TVector Ends(int start)
    {
        var first = TLanes.Subtract(TLanes.Broadcast(_query.Values[0]), Normalised(in MemoryMarshal.GetReference(_stretch), start, 0));
        var last = TLanes.Subtract(TLanes.Broadcast(_query.Values[^1]), Normalised(in MemoryMarshal.GetReference(_stretch), start, _query.Values.Length - 1));
        return TLanes.Add(TLanes.Multiply(first, first), TLanes.Multiply(last, last));
    }

    /// <summary>Adds what some places cost at least, because the query lies outside the envelope of the series there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly TVector WindowEnvelope(int start, int from, int to, TVector bound)
    {
        foreach (var place in _query.Order.AsSpan(from, to - from))
        {
            var value = TLanes.Broadcast(_query.Values[place]);
            var above = TLanes.Subtract(value, Normalised(in _block.Highest, start, place));
            var below = TLanes.Subtract(Normalised(in _block.Lowest, start, place), value);
            bound = AddOutside(bound, above, below);
        }

        return bound;
    }

    /// <summary>Adds what all inner places cost at least, because the window lies outside the envelope of the query there (Keogh and Ratanamahatana 2005).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly TVector QueryEnvelope(int start, TVector bound)
    {
        foreach (var place in _query.Order)
        {
            var value = Normalised(in MemoryMarshal.GetReference(_stretch), start, place);
            var above = TLanes.Subtract(value, TLanes.Broadcast(_query.Highest[place]));
            var below = TLanes.Subtract(TLanes.Broadcast(_query.Lowest[place]), value);
            bound = AddOutside(bound, above, below);
        }

        return bound;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector AddOutside(TVector bound, TVector above, TVector below)
    {
        var outside = TLanes.Max(TLanes.Max(above, below), TLanes.Broadcast(0));
        return TLanes.Add(bound, TLanes.Multiply(outside, outside));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly TVector Normalised(ref readonly double values, int start, int place)
    {
        var value = TLanes.Load(in values, start + place);
        return TLanes.Multiply(TLanes.Subtract(value, TLanes.Load(in _block.Means, start)), TLanes.Load(in _block.Scales, start));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Measure(int start, int begin)
    {
        for (var i = 0; i < _window.Length; i++)
        {
            _window[i] = Normalised(in MemoryMarshal.GetReference(_stretch), start, i);
        }

        var limit = TLanes.Broadcast(_squared * Slack);
        var cost = BandedWarping<TLanes, TVector>.Cost(_query.Values, _window, _query.Band, limit, _row);
        for (var within = TLanes.AtMost(cost, TLanes.Broadcast(_squared)); within != 0; within &= within - 1)
        {
            var lane = BitOperations.TrailingZeroCount(within);
            var (squared, location) = (TLanes.Lane(cost, lane), begin + start + lane);
            if (squared < _squared || (squared == _squared && location < _location))
            {
                (_squared, _location) = (squared, location);
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
