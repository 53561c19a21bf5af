using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Dyad.Analysis.ChangePoints;

/// <summary>The fast search for the cheapest segmentation; it gives the very answer of <see cref="OptimalPartitioning"/>.</summary>
/// <remarks>
/// <para>
/// PELT (Killick, Fearnhead and Eckley, 2012) drops a last change <c>s</c> once some <c>t</c> beats it, since <c>t</c> then beats it
/// ever after. With a minimum length <c>m</c> that is true only from <c>t + m</c> on, because before that no stretch may begin at
/// <c>t</c>. Dropping at once, as common implementations do, can lose the optimum; here the drop waits.
/// </para>
/// <para>
/// Costs never fall as a stretch grows, and grow at least by what the points that came since cost by themselves (<see cref="GrowthFloor"/>). So the last cost
/// computed for a candidate bounds its present cost from below; a candidate is computed again only when its bound no longer rules it out.
/// All rules leave a slack for rounding, so ties end as they do without pruning.
/// </para>
/// </remarks>
public static class Pelt
{
    private const double Slack = 1e-9;

    /// <summary>How often to look for candidates to drop; dropping late costs a little time, never the optimum.</summary>
    private const int DropEvery = 4;

    /// <summary>The cheapest segmentation whose stretches have at least <paramref name="minimumLength"/> points.</summary>
    /// <remarks>A series shorter than twice the minimum has no change; one shorter than the minimum is one stretch all the same.</remarks>
    public static Segmentation Find<TCost>(TCost cost, Penalty penalty, int minimumLength)
        where TCost : ISegmentCost
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minimumLength, 1);
        var length = cost.Length;
        var lastStarts = new int[length + 1];
        var totals = new double[length + 1];
        totals[0] = -penalty.Value;
        var floor = GrowthFloor.Under(cost, Slack);
        var candidates = new Candidates(length);
        for (var end = minimumLength; end <= length; end++)
        {
            var newest = end - minimumLength;
            if (newest == 0 || newest >= minimumLength)
            {
                candidates.Add(newest, totals[newest] - floor.Begun(newest));
            }

            candidates.GrowTo(floor.Ended(end), floor.Begun(end));
            var best = candidates.Cheapest(cost, totals, end, out lastStarts[end]);
            totals[end] = best + penalty.Value;
            if (end % DropEvery == 0)
            {
                candidates.MarkBeaten(totals[end] + SlackOf(totals[end]), end + minimumLength);
            }

            candidates.RemoveBefore(end + 1);
        }

        return Segmentation.Trace(cost, lastStarts, penalty);
    }

    private static double SlackOf(double total) => Slack * (1 + Math.Abs(total));

    /// <summary>The last changes still in play, ascending, each with a bound below its present total less what all stretches grew by.</summary>
    private sealed class Candidates(int length)
    {
        private readonly int[] _starts = new int[length + Vector512<double>.Count];
        private readonly int[] _leaveAt = new int[length + Vector512<double>.Count];
        private readonly double[] _bounds = NeverCheapest(length + Vector512<double>.Count);
        private int _count;
        private int _favourite;
        private int _nextLeaving = int.MaxValue;
        private double _ended;
        private double _begun;

        /// <summary>Sets what stretches grew by at the least: every one that ends here, and what one that ends here may hold already.</summary>
        public void GrowTo(double ended, double begun) => (_ended, _begun) = (ended, begun);

        public void Add(int start, double bound)
        {
            (_starts[_count], _bounds[_count], _leaveAt[_count]) = (start, bound, int.MaxValue);
            _count++;
        }

        public double Cheapest<TCost>(TCost cost, double[] totals, int end, out int start)
            where TCost : ISegmentCost
        {
            var best = Compute(cost, totals, end, _favourite);
            start = _starts[_favourite];
            var limit = Limit(best);
            ref var bounds = ref MemoryMarshal.GetArrayDataReference(_bounds);
            for (var first = 0; first < _count; first += Vector512<double>.Count)
            {
                var eight = Vector512.LoadUnsafe(ref bounds, (nuint)first);
                if (Vector512.LessThanOrEqualAny(eight, limit))
                {
                    best = Refine(cost, totals, end, first, Vector512.LessThanOrEqual(eight, limit).ExtractMostSignificantBits(), best, ref start);
                    limit = Limit(best);
                }
            }

            return best;
        }

        private double Refine<TCost>(TCost cost, double[] totals, int end, int first, ulong open, double best, ref int start)
            where TCost : ISegmentCost
        {
            for (; open != 0; open &= open - 1)
            {
                var i = first + BitOperations.TrailingZeroCount(open);
                var total = Compute(cost, totals, end, i);
                if (total < best || (total == best && _starts[i] < start))
                {
                    (best, start, _favourite) = (total, _starts[i], i);
                }
            }

            return best;
        }

        /// <summary>Marks the candidates that cost more than a change here would: they leave once a stretch may begin here.</summary>
        public void MarkBeaten(double limit, int leaveAt)
        {
            var limits = Vector512.Create(limit - _ended);
            ref var bounds = ref MemoryMarshal.GetArrayDataReference(_bounds);
            for (var first = 0; first < _count; first += Vector512<double>.Count)
            {
                var eight = Vector512.LoadUnsafe(ref bounds, (nuint)first);
                if (Vector512.GreaterThanAny(eight, limits))
                {
                    Mark(first, Vector512.GreaterThan(eight, limits).ExtractMostSignificantBits(), leaveAt);
                }
            }
        }

        /// <summary>Takes out the candidates that have left when the search comes to <paramref name="end"/>.</summary>
        public void RemoveBefore(int end)
        {
            if (end >= _nextLeaving)
            {
                Remove(end);
            }
        }

        private void Mark(int first, ulong beaten, int leaveAt)
        {
            for (; beaten != 0; beaten &= beaten - 1)
            {
                var i = first + BitOperations.TrailingZeroCount(beaten);
                if (i < _count && _leaveAt[i] == int.MaxValue)
                {
                    _leaveAt[i] = leaveAt;
                    _nextLeaving = Math.Min(_nextLeaving, leaveAt);
                }
            }
        }

        private double Compute<TCost>(TCost cost, double[] totals, int end, int i)
            where TCost : ISegmentCost
        {
            var total = totals[_starts[i]] + cost.Of(_starts[i], end);
            _bounds[i] = total - _begun;
            return total;
        }

        private Vector512<double> Limit(double best) => Vector512.Create(best + SlackOf(best) - _ended);

        private void Remove(int end)
        {
            var (kept, favourite) = (0, 0);
            _nextLeaving = int.MaxValue;
            for (var i = 0; i < _count; i++)
            {
                if (_leaveAt[i] <= end)
                {
                    continue;
                }

                favourite = i == _favourite ? kept : favourite;
                _nextLeaving = Math.Min(_nextLeaving, _leaveAt[i]);
                (_starts[kept], _bounds[kept], _leaveAt[kept]) = (_starts[i], _bounds[i], _leaveAt[i]);
                kept++;
            }

            Array.Fill(_bounds, double.PositiveInfinity, kept, _count - kept);
            (_count, _favourite) = (kept, favourite);
        }

        private static double[] NeverCheapest(int length)
        {
            var bounds = new double[length];
            Array.Fill(bounds, double.PositiveInfinity);
            return bounds;
        }
    }
}
