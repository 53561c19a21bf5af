using System.Runtime.CompilerServices;

namespace Dyad.Analysis.Analogues;

/// <summary>The cost of the cheapest alignment of a query with a window in each lane, when no month may shift further than a band.</summary>
/// <remarks>Source: Sakoe and Chiba (1978). The cost of an alignment is the sum of its squared differences.</remarks>
internal static class BandedWarping<TLanes, TVector>
    where TLanes : ILanes<TVector>
    where TVector : unmanaged
{
    /// <summary>Rows between two looks at whether the alignment is already too dear.</summary>
    private const int RowsBetweenLooks = 3;

    /// <summary>The cost in each lane; infinite in every lane when none can stay within its limit.</summary>
    /// <param name="query">The query's months.</param>
    /// <param name="window">The windows' months, one window in each lane.</param>
    /// <param name="band">By how many months the alignment may shift; at least the difference of the lengths.</param>
    /// <param name="limit">The cost in each lane from which on the answer does not matter.</param>
    /// <param name="row">Room for one number more than there are months in the window.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static TVector Cost(ReadOnlySpan<double> query, ReadOnlySpan<TVector> window, int band, TVector limit, Span<TVector> row)
    {
        var infinite = TLanes.Broadcast(double.PositiveInfinity);
        row[..(window.Length + 1)].Fill(infinite);
        row[0] = TLanes.Broadcast(0);
        for (var i = 0; i < query.Length; i++)
        {
            var value = TLanes.Broadcast(query[i]);
            var first = Math.Max(0, i - band);
            var last = Math.Min(window.Length - 1, i + band);
            var above = row[first];
            var left = infinite;
            var cheapest = infinite;
            for (var j = first; j <= last; j++)
            {
                var straight = row[j + 1];
                var before = TLanes.Min(TLanes.Min(left, straight), above);
                var gap = TLanes.Subtract(value, window[j]);
                left = TLanes.Add(TLanes.Multiply(gap, gap), before);
                cheapest = TLanes.Min(cheapest, left);
                row[j + 1] = left;
                above = straight;
            }

            row[0] = infinite;
            if (i % RowsBetweenLooks == RowsBetweenLooks - 1 && !TLanes.AnyAtMost(cheapest, limit))
            {
                return infinite;
            }
        }

        return row[window.Length];
    }
}
