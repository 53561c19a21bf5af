namespace Dyad.Analysis.Analogues;

/// <summary>What followed a matched window.</summary>
/// <remarks>Means are counts a month. Two aftermaths are equal when all three parts are.</remarks>
/// <param name="Match">The matched window.</param>
/// <param name="MeanBefore">The mean count a month in the window; zero or more.</param>
/// <param name="MeanAfter">The mean count a month in the months that followed; zero or more.</param>
public readonly record struct Aftermath(AnalogueMatch Match, double MeanBefore, double MeanAfter)
{
    /// <summary>Looks up what followed.</summary>
    public static Aftermath Of(AnaloguePanel panel, AnalogueMatch match)
    {
        ArgumentNullException.ThrowIfNull(panel);
        return new(match, Mean(panel.Window(match)), Mean(panel.Continuation(match)));
    }

    /// <summary>Whether the months that followed had more than a multiple of the window's mean.</summary>
    /// <param name="multiple">1 for any rise, 1.5 for half as much again; above 0.</param>
    public bool Escalated(double multiple)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(multiple);
        return MeanAfter > multiple * MeanBefore;
    }

    /// <summary>The share of aftermaths that escalated, from 0 to 1; missing when there are none.</summary>
    public static double? ShareEscalated(IReadOnlyList<Aftermath> aftermaths, double multiple)
    {
        ArgumentNullException.ThrowIfNull(aftermaths);
        return aftermaths.Count == 0 ? null : (double)aftermaths.Count(one => one.Escalated(multiple)) / aftermaths.Count;
    }

    private static double Mean(ReadOnlySpan<double> counts)
    {
        var sum = 0.0;
        foreach (var count in counts)
        {
            sum += count;
        }

        return sum / counts.Length;
    }
}
