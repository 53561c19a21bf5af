namespace Dyad.Analysis.Analogues;

/// <summary>Which matches stand for a conflict of their own, and which tell again of one that a nearer match has told of.</summary>
/// <remarks>
/// The series of an actor, a pair, a country and a cell repeat one war, and so do overlapping windows. From the nearest match on, a match stands unless it
/// shares more than a tenth of the events of the smaller of the two with one that stands. A match without events shares none and stands, but rests on no conflict.
/// </remarks>
public sealed class DistinctMatches
{
    /// <summary>The share of common events above which two matches count once.</summary>
    public const double MostShared = 0.1;

    private DistinctMatches(IReadOnlyList<int> standsWith, int conflicts) => (StandsWith, Conflicts) = (standsWith, conflicts);

    /// <summary>For each match the place of the match it counts with: its own place when it stands.</summary>
    public IReadOnlyList<int> StandsWith { get; }

    /// <summary>On how many distinct conflicts the answer rests: matches that stand and have at least one event.</summary>
    public int Conflicts { get; }

    /// <summary>The places of the matches that stand, nearest first.</summary>
    public IEnumerable<int> Standing => StandsWith.Where((with, place) => with == place);

    /// <summary>Compares the events behind the matches.</summary>
    /// <param name="eventsOfMatches">For each match, nearest first, the ids of the events in its window.</param>
    public static DistinctMatches Of(IReadOnlyList<IReadOnlySet<long>> eventsOfMatches)
    {
        ArgumentNullException.ThrowIfNull(eventsOfMatches);
        var standsWith = new int[eventsOfMatches.Count];
        var standing = new List<int>();
        for (var place = 0; place < standsWith.Length; place++)
        {
            var repeated = standing.FindIndex(stands => AreOne(eventsOfMatches[stands], eventsOfMatches[place]));
            standsWith[place] = repeated < 0 ? place : standing[repeated];
            if (repeated < 0)
            {
                standing.Add(place);
            }
        }

        return new(standsWith, standing.Count(place => eventsOfMatches[place].Count > 0));
    }

    private static bool AreOne(IReadOnlySet<long> left, IReadOnlySet<long> right)
    {
        var (smaller, larger) = left.Count <= right.Count ? (left, right) : (right, left);
        return smaller.Count(larger.Contains) > MostShared * smaller.Count;
    }
}
