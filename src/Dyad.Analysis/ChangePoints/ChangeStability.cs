using Dyad.Analysis.Series;

namespace Dyad.Analysis.ChangePoints;

/// <summary>How often a reported change would have been found had the uncertain dates been others.</summary>
/// <param name="Change">The change as reported.</param>
/// <param name="Found">The draws of dates in which a change of the same kind lies within a month of it.</param>
/// <param name="Draws">All draws; at least 200.</param>
public sealed record ChangeStability(TempoChange Change, int Found, int Draws)
{
    /// <summary>The share of draws that put the change within a month of where it is reported, from 0 to 1.</summary>
    public double Share => (double)Found / Draws;

    /// <summary>The stability of every change found in a series, a break in collection excepted, in order.</summary>
    /// <param name="reported">What was found in the series as it is counted.</param>
    /// <param name="frame">That series: its months, covered days and breaks.</param>
    /// <param name="events">The events the series counts, each with the interval of its date.</param>
    /// <param name="question">How the changes were looked for.</param>
    /// <param name="seed">What the draws are given by.</param>
    /// <param name="draws">How often to draw; at least 200.</param>
    public static IReadOnlyList<ChangeStability> Of(
        TempoChanges reported, MonthSeries frame, IReadOnlyList<UncertainDate> events, TempoQuestion question, ulong seed, int draws = DateImputation.FewestDraws)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, DateImputation.FewestDraws);
        var changes = reported.Changes.Where(change => change.Kind != ChangeKind.CollectionBreak).ToList();
        var found = new int[changes.Count];
        for (var draw = 0; draw < draws; draw++)
        {
            var drawn = TempoChanges.Find(DateImputation.Draw(events, frame, seed, draw), question).Changes;
            for (var i = 0; i < found.Length; i++)
            {
                found[i] += drawn.Any(other => other.Kind == changes[i].Kind && Math.Abs(other.Index - changes[i].Index) <= 1) ? 1 : 0;
            }
        }

        return [.. changes.Select((change, i) => new ChangeStability(change, found[i], draws))];
    }
}
