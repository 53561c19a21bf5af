namespace Dyad.Analysis.Claims;

/// <summary>The correction for several tests of one speaker in one document: the chance that any true claim among them is contradicted stays below a bound.</summary>
/// <remarks>Holm (1979): valid however the tests depend on one another.</remarks>
public static class Holm
{
    /// <summary>The corrected chance of each test, in the order given; each from its own to 1.</summary>
    /// <param name="chances">One p-value a test, each from 0 to 1.</param>
    public static double[] Adjusted(ReadOnlySpan<double> chances)
    {
        var order = new int[chances.Length];
        for (var at = 0; at < order.Length; at++)
        {
            if (!(chances[at] >= 0 && chances[at] <= 1))
            {
                throw new ArgumentOutOfRangeException(nameof(chances), chances[at], $"Test {at} has no p-value between 0 and 1.");
            }

            order[at] = at;
        }

        Array.Sort(chances.ToArray(), order);
        var (adjusted, largest) = (new double[chances.Length], 0.0);
        for (var rank = 0; rank < order.Length; rank++)
        {
            largest = Math.Max(largest, Math.Min(1, (order.Length - rank) * chances[order[rank]]));
            adjusted[order[rank]] = largest;
        }

        return adjusted;
    }
}
