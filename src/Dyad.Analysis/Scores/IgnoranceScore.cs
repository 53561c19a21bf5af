namespace Dyad.Analysis.Scores;

/// <summary>The ignorance score of draws: how many bits of surprise there were in what happened.</summary>
/// <remarks>
/// In bits; less is better. One made-up draw is added to each bin, so that no outcome counts as impossible and the score stays finite.
/// Source: Good (1952); Roulston and Smith (2002); the made-up draws as in the VIEWS prediction challenge.
/// </remarks>
public static class IgnoranceScore
{
    /// <summary>The score <c>−log₂((n + 1)/(m + b))</c>, where n of the m draws fall into the bin of what happened and there are b bins.</summary>
    /// <param name="draws">The forecast; no draw below the first edge.</param>
    /// <param name="actual">What happened; not below the first edge.</param>
    /// <param name="bins">The division; its width decides what counts as a different outcome.</param>
    public static double Of(Draws draws, double actual, CountBins bins)
    {
        ArgumentNullException.ThrowIfNull(draws);
        ArgumentNullException.ThrowIfNull(bins);
        Finite.Require(actual);
        var happened = bins.IndexOf(actual);
        var inBin = 0;
        foreach (var draw in draws.Sorted)
        {
            if (bins.IndexOf(draw) == happened)
            {
                inBin++;
            }
        }

        return -Math.Log2((inBin + 1.0) / (draws.Count + bins.Count));
    }
}
