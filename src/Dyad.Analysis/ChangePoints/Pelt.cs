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
/// Costs never fall as a stretch grows, so the last cost computed for a candidate bounds its present cost from below;
/// a candidate is computed again only when its bound no longer rules it out. Both rules leave a slack for rounding, so ties end as they do without pruning.
/// </para>
/// </remarks>
public static class Pelt
{
    private const double Slack = 1e-9;

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
        var candidates = new Candidates(length);
        for (var end = minimumLength; end <= length; end++)
        {
            var newest = end - minimumLength;
            if (newest == 0 || newest >= minimumLength)
            {
                candidates.Add(newest, totals[newest]);
            }

            var best = candidates.Cheapest(cost, totals, end, out lastStarts[end]);
            totals[end] = best + penalty.Value;
            candidates.Drop(totals[end] + SlackOf(totals[end]), end, minimumLength);
        }

        return Segmentation.Trace(cost, lastStarts, penalty);
    }

    private static double SlackOf(double total) => Slack * (1 + Math.Abs(total));

    /// <summary>The last changes still in play, ascending, each with a bound below its present total.</summary>
    private sealed class Candidates(int length)
    {
        private readonly int[] _starts = new int[length + Vector512<double>.Count];
        private readonly int[] _leaveAt = new int[length + Vector512<double>.Count];
        private readonly double[] _bounds = NeverCheapest(length + Vector512<double>.Count);
        private int _count;
        private int _favourite;
        private int _nextLeaving = int.MaxValue;

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
            var rounds = (_count + Vector512<double>.Count - 1) / Vector512<double>.Count;
            for (var round = 0; round < rounds; round++)
            {
                var first = round * Vector512<double>.Count;
                var open = Vector512.LessThanOrEqual(Vector512.Create(_bounds, first), Vector512.Create(best + SlackOf(best))).ExtractMostSignificantBits();
                for (; open != 0; open &= open - 1)
                {
                    var i = first + (int)ulong.TrailingZeroCount(open);
                    var total = Compute(cost, totals, end, i);
                    if (total < best || (total == best && _starts[i] < start))
                    {
                        (best, start, _favourite) = (total, _starts[i], i);
                    }
                }
            }

            return best;
        }

        public void Drop(double limit, int end, int minimumLength)
        {
            for (var first = 0; first < _count; first += Vector512<double>.Count)
            {
                var beaten = Vector512.GreaterThan(Vector512.Create(_bounds, first), Vector512.Create(limit)).ExtractMostSignificantBits();
                for (; beaten != 0; beaten &= beaten - 1)
                {
                    var i = first + (int)ulong.TrailingZeroCount(beaten);
                    if (i < _count && _leaveAt[i] == int.MaxValue)
                    {
                        _leaveAt[i] = end + minimumLength;
                        _nextLeaving = Math.Min(_nextLeaving, _leaveAt[i]);
                    }
                }
            }

            if (end + 1 >= _nextLeaving)
            {
                Remove(end + 1);
            }
        }

        private double Compute<TCost>(TCost cost, double[] totals, int end, int i)
            where TCost : ISegmentCost
        {
            var total = totals[_starts[i]] + cost.Of(_starts[i], end);
            _bounds[i] = total;
            return total;
        }

        private void Remove(int next)
        {
            var (kept, favourite) = (0, 0);
            _nextLeaving = int.MaxValue;
            for (var i = 0; i < _count; i++)
            {
                if (_leaveAt[i] <= next)
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
