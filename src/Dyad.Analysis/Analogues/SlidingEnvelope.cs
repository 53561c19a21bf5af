using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Dyad.Analysis.Analogues;

/// <summary>The least and the greatest value that a series takes within a band around each place.</summary>
internal static class SlidingEnvelope<TLanes, TVector>
    where TLanes : ILanes<TVector>
    where TVector : unmanaged
{
    /// <summary>Writes the envelope.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Fill(ReadOnlySpan<double> series, int band, Span<double> lowest, Span<double> highest)
    {
        ref readonly var values = ref MemoryMarshal.GetReference(series);
        var place = 0;
        while (place < series.Length)
        {
            if (place < band || place + band + TLanes.Count > series.Length)
            {
                FillOne(series, band, place, lowest, highest);
                place++;
                continue;
            }

            var low = TLanes.Load(in values, place - band);
            var high = low;
            for (var other = place - band + 1; other <= place + band; other++)
            {
                var value = TLanes.Load(in values, other);
                low = TLanes.Min(low, value);
                high = TLanes.Max(high, value);
            }

            TLanes.Store(low, lowest[place..]);
            TLanes.Store(high, highest[place..]);
            place += TLanes.Count;
        }
    }

    private static void FillOne(ReadOnlySpan<double> series, int band, int place, Span<double> lowest, Span<double> highest)
    {
        (lowest[place], highest[place]) = (series[place], series[place]);
        foreach (var value in series[Math.Max(0, place - band)..Math.Min(series.Length, place + band + 1)])
        {
            lowest[place] = Math.Min(lowest[place], value);
            highest[place] = Math.Max(highest[place], value);
        }
    }
}
