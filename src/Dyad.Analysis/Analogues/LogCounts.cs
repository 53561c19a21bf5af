namespace Dyad.Analysis.Analogues;

/// <summary>Counts on the logarithmic scale on which a rise from 1 to 10 weighs about as much as one from 10 to 100.</summary>
internal static class LogCounts
{
    /// <summary>The natural logarithm of one more than the count.</summary>
    public static double Of(double count) => Math.Log(1 + count);

    /// <summary>The mean, summed from the first month on: whoever makes a level sums so, and equal windows have equal levels.</summary>
    public static double Level(ReadOnlySpan<double> logs)
    {
        var sum = 0.0;
        foreach (var log in logs)
        {
            sum += log;
        }

        return sum / logs.Length;
    }

    /// <summary>Whether all months are the same.</summary>
    public static bool AreConstant(ReadOnlySpan<double> logs) => !logs.ContainsAnyExcept(logs[0]);

    /// <summary>Whether any month was not covered.</summary>
    public static bool HaveGap(ReadOnlySpan<double> counts)
    {
        foreach (var count in counts)
        {
            if (double.IsNaN(count))
            {
                return true;
            }
        }

        return false;
    }
}
