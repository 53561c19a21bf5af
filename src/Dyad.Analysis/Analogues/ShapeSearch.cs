using System.Runtime.Intrinsics;

namespace Dyad.Analysis.Analogues;

/// <summary>The exact search of one long series for the window whose shape is nearest to a query's, whatever their levels and scales.</summary>
/// <remarks>
/// Query and window are both brought to mean 0 and standard deviation 1 and aligned by dynamic time warping within a band. Constant windows have no shape and
/// are passed over. Of equally near windows the first counts. The method is that of the UCR suite (Rakthanmanon and others 2012), one window in each lane.
/// </remarks>
public static class ShapeSearch
{
    /// <summary>The nearest window; missing when the series is shorter than the query or constant throughout.</summary>
    /// <param name="series">The values to search, all finite.</param>
    /// <param name="query">At least two values, all finite and not all the same.</param>
    /// <param name="band">By how many values the alignment may shift; zero or more, less than the query's length.</param>
    public static NearestWindow? Find(ReadOnlySpan<double> series, ReadOnlySpan<double> query, int band)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            return Find<Lanes512, Vector512<double>>(series, query, band);
        }

        return Vector256.IsHardwareAccelerated
            ? Find<Lanes256, Vector256<double>>(series, query, band)
            : Find<Lanes1, double>(series, query, band);
    }

    /// <summary>The search on a given width of lanes.</summary>
    internal static NearestWindow? Find<TLanes, TVector>(ReadOnlySpan<double> series, ReadOnlySpan<double> query, int band)
        where TLanes : ILanes<TVector>
        where TVector : unmanaged
    {
        ArgumentOutOfRangeException.ThrowIfNegative(band);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(band, query.Length);
        var prepared = new PreparedShape(query, band);
        if (series.Length < query.Length)
        {
            return null;
        }

        return series.Length - query.Length + 1 < TLanes.Count
            ? ShapeLaneSearch<Lanes1, double>.Find(series, prepared)
            : ShapeLaneSearch<TLanes, TVector>.Find(series, prepared);
    }
}
