using Dyad.Answers.Inquiries;
using Dyad.Model.Time;

namespace Dyad.Answers.Questions;

/// <summary>Whether one record has more than half of the deaths of some days: then that record, and no trend, is behind their number.</summary>
internal static class Concentration
{
    // One of three dead is no attack to name.
    private const int Least = 10;

    /// <summary>Which record that is, of a single incident on a known day; null where none has so many, or where there is no other event.</summary>
    public static Counted? Of(Inquiry about, Period days)
    {
        if (!about.Coverage.Covers(days))
        {
            return null;
        }

        var all = about.Total(about.In(days));
        return all.Tally is { Events: > 1, Best: > 0 } && about.Count(about.In(days), ["event"], "-best", 1) is [{ Tally: { Best: >= Least, Summary: 0, SummaryUnstated: 0, DateInexact: 0, DateUnstated: 0, UnknownLength: 0 } } most] && most.Tally.First == most.Tally.Last && 2 * most.Tally.Best > all.Tally.Best ? most : null;
    }
}
