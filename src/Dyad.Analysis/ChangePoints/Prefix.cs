namespace Dyad.Analysis.ChangePoints;

/// <summary>What the points before a place add up to; the difference of two is a stretch.</summary>
internal readonly record struct Prefix(double Count, double Exposure, double Saturated)
{
    public static Prefix operator -(Prefix end, Prefix start) =>
        new(end.Count - start.Count, end.Exposure - start.Exposure, end.Saturated - start.Saturated);

    /// <summary>The prefix before every point and after the last, given each point's own fit.</summary>
    public static Prefix[] Of(ReadOnlySpan<int> counts, ReadOnlySpan<double> exposures, Func<double, double, double> fit)
    {
        Points.Check(counts, exposures);
        var prefixes = new Prefix[counts.Length + 1];
        for (var i = 0; i < counts.Length; i++)
        {
            var (count, exposure, saturated) = prefixes[i];
            prefixes[i + 1] = new(count + counts[i], exposure + exposures[i], saturated + fit(counts[i], exposures[i]));
        }

        return prefixes;
    }
}
