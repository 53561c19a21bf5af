namespace Dyad.Analysis.Claims;

/// <summary>Consecutive months that are covered and counted alike.</summary>
/// <param name="Counts">Events a month.</param>
/// <param name="Days">Days covered a month, above zero; as many.</param>
public sealed record UnbrokenRun(int[] Counts, double[] Days)
{
    /// <summary>The number of months.</summary>
    public int Length => Counts.Length;

    /// <summary>The events and days of some months.</summary>
    internal (long Count, double Days) Sum(int start, int months)
    {
        var (count, days) = (0L, 0.0);
        for (var at = start; at < start + months; at++)
        {
            (count, days) = (count + Counts[at], days + Days[at]);
        }

        return (count, days);
    }
}
