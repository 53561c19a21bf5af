namespace Dyad.Analysis.ChangePoints;

/// <summary>A fixed series that answers, for any stretch, which value has a given rank and what the values below it sum to.</summary>
/// <remarks>
/// A wavelet matrix over the values' ranks (Claude and Navarro, 2012), one level a bit: at each level the points whose bit is zero
/// go first, and two running totals tell how many of a stretch went there and what they sum to.
/// </remarks>
internal sealed class RankTree
{
    private readonly double[] _sorted;
    private readonly double[] _sums;
    private readonly int[][] _zeros;
    private readonly double[][] _zeroSums;

    public RankTree(ReadOnlySpan<double> values)
    {
        _sorted = values.ToArray();
        Array.Sort(_sorted);
        var ranks = new int[values.Length];
        _sums = new double[values.Length + 1];
        for (var i = 0; i < ranks.Length; i++)
        {
            ranks[i] = FirstRank(values[i]);
            _sums[i + 1] = _sums[i] + values[i];
        }

        var levels = 1;
        while (1 << levels < values.Length)
        {
            levels++;
        }

        _zeros = new int[levels][];
        _zeroSums = new double[levels][];
        for (var level = 0; level < levels; level++)
        {
            ranks = Split(level, 1 << (levels - 1 - level), ranks);
        }
    }

    public int Length => _sorted.Length;

    public double Sum(int start, int end) => _sums[end] - _sums[start];

    /// <summary>The sum of the <paramref name="rank"/> smallest values of a stretch, and the next smallest value.</summary>
    public (double Sum, double Next) Smallest(int start, int end, int rank)
    {
        var (value, sum, left) = (0, 0.0, rank);
        for (var level = 0; level < _zeros.Length; level++)
        {
            var zeros = _zeros[level];
            var (from, to) = (zeros[start], zeros[end]);
            value <<= 1;
            if (left < to - from)
            {
                (start, end) = (from, to);
            }
            else
            {
                left -= to - from;
                sum += _zeroSums[level][end] - _zeroSums[level][start];
                (start, end) = (zeros[^1] + start - from, zeros[^1] + end - to);
                value |= 1;
            }
        }

        return (sum + (left * _sorted[value]), _sorted[value]);
    }

    private int[] Split(int level, int bit, int[] ranks)
    {
        var zeros = new int[ranks.Length + 1];
        var zeroSums = new double[ranks.Length + 1];
        for (var i = 0; i < ranks.Length; i++)
        {
            var zero = (ranks[i] & bit) == 0;
            zeros[i + 1] = zeros[i] + (zero ? 1 : 0);
            zeroSums[i + 1] = zeroSums[i] + (zero ? _sorted[ranks[i]] : 0);
        }

        var next = new int[ranks.Length];
        for (var i = 0; i < ranks.Length; i++)
        {
            next[(ranks[i] & bit) == 0 ? zeros[i] : zeros[^1] + i - zeros[i]] = ranks[i];
        }

        (_zeros[level], _zeroSums[level]) = (zeros, zeroSums);
        return next;
    }

    private int FirstRank(double value)
    {
        var (low, high) = (0, _sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _sorted[middle] < value ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
