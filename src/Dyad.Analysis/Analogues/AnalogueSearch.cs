using System.Runtime.Intrinsics;

namespace Dyad.Analysis.Analogues;

/// <summary>The exact search for windows of other series that went as a query did.</summary>
/// <remarks>
/// <para>
/// Counts are taken as <c>ln(1 + count)</c> and split into level (their mean) and shape (what is above and below it). The squared distance is the cost of the
/// cheapest alignment of the shapes within the band (dynamic time warping: Sakoe and Chiba 1978), divided by the longer of the two lengths, plus the level
/// weight times the squared difference of the levels.
/// </para>
/// <para>
/// A constant query matches constant windows only, and no other query matches them. Within a series, matches start further apart than
/// <see cref="AnalogueSettings.Exclusion"/>; the nearer one stands. The answer is that of a search which measures every window, in the same order,
/// whatever processor it runs on.
/// </para>
/// </remarks>
public static class AnalogueSearch
{
    /// <summary>The nearest windows, nearest first; fewer than asked for when there are not enough.</summary>
    /// <param name="panel">The series to search.</param>
    /// <param name="query">The months to match, and what may be known.</param>
    /// <exception cref="ArgumentException">The query is not as long as the panel's settings say.</exception>
    public static IReadOnlyList<AnalogueMatch> Find(AnaloguePanel panel, AnalogueQuery query)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            return Find<Lanes512, Vector512<double>>(panel, query);
        }

        return Vector256.IsHardwareAccelerated
            ? Find<Lanes256, Vector256<double>>(panel, query)
            : Find<Lanes1, double>(panel, query);
    }

    /// <summary>Whether the nearest window is within a squared distance: much cheaper than to find it.</summary>
    /// <param name="panel">The series to search.</param>
    /// <param name="query">The months to match, and what may be known.</param>
    /// <param name="squaredDistance">The squared distance, zero or more; a window exactly so far is within.</param>
    /// <exception cref="ArgumentException">The query is not as long as the panel's settings say.</exception>
    public static bool HasWithin(AnaloguePanel panel, AnalogueQuery query, double squaredDistance)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            return HasWithin<Lanes512, Vector512<double>>(panel, query, squaredDistance);
        }

        return Vector256.IsHardwareAccelerated
            ? HasWithin<Lanes256, Vector256<double>>(panel, query, squaredDistance)
            : HasWithin<Lanes1, double>(panel, query, squaredDistance);
    }

    /// <summary>The same on a given width of lanes.</summary>
    internal static bool HasWithin<TLanes, TVector>(AnaloguePanel panel, AnalogueQuery query, double squaredDistance)
        where TLanes : ILanes<TVector>
        where TVector : unmanaged
    {
        ArgumentNullException.ThrowIfNull(panel);
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfNegative(squaredDistance);
        var prepared = new PreparedQuery(query.Counts, panel.Settings);
        return prepared.IsConstant
            ? ConstantSearch.Find(panel, query, prepared) is [var nearest, ..] && nearest.SquaredDistance <= squaredDistance
            : LaneSearch<TLanes, TVector>.HasWithin(panel, query, prepared, squaredDistance);
    }

    /// <summary>The search on a given width of lanes.</summary>
    internal static AnalogueMatch[] Find<TLanes, TVector>(AnaloguePanel panel, AnalogueQuery query)
        where TLanes : ILanes<TVector>
        where TVector : unmanaged
    {
        ArgumentNullException.ThrowIfNull(panel);
        ArgumentNullException.ThrowIfNull(query);
        var prepared = new PreparedQuery(query.Counts, panel.Settings);
        return prepared.IsConstant ? ConstantSearch.Find(panel, query, prepared) : LaneSearch<TLanes, TVector>.Find(panel, query, prepared);
    }
}
