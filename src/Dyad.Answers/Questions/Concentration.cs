using Dyad.Answers.Inquiries;
using Dyad.Store.Counting;

namespace Dyad.Answers.Questions;

/// <summary>Whether one record has more than half of the deaths of some days: then that record, and no trend, is behind their number.</summary>
internal static class Concentration
{
    // One of three dead is no attack to name.
    private const int Least = 10;

    /// <summary>Which record of the later days that is, of a single incident on a known day; null where none has so many, or where there is no other event.</summary>
    public static Counted? Of(Inquiry about, Comparison compared) =>
        compared.Recent is { Tally: { Events: > 1, Best: > 0 } all }
        && about.Count(about.In(compared.Now), ["event"], "-best", 1) is [var most]
        && IsOneDay(most.Tally)
        && most.Tally.Best >= Least
        && 2 * most.Tally.Best > all.Best
            ? most
            : null;

    private static bool IsOneDay(Tally record) =>
        record is { Summary: 0, SummaryUnstated: 0, DateInexact: 0, DateUnstated: 0, UnknownLength: 0 } && record.First == record.Last;
}
