using Dyad.Model;
using Dyad.Store;

namespace Dyad.Answers;

/// <summary>The months a corpus speaks of for a group: from the first to the last of the files that hold its events. Outside is missing, never zero.</summary>
/// <param name="First">The first covered day; null where nothing is covered.</param>
/// <param name="Last">The last covered day, at most the as-of date.</param>
/// <param name="IsComplete">Whether every file that counts holds all events of its extent: only then is a month without events a month of none.</param>
/// <param name="Parts">The files.</param>
internal sealed record Coverage(DateOnly? First, DateOnly? Last, bool IsComplete, IReadOnlyList<PartEntry> Parts)
{
    public static Coverage Of(Inquiry inquiry)
    {
        var releases = inquiry.SourcesOf(inquiry.Filter);
        var parts = inquiry.Corpus.Manifest.Parts.Where(part => releases.Contains($"{part.Dataset} {part.Release}") && part.First is not null).ToArray();
        if (parts.Length == 0)
        {
            return new Coverage(null, null, false, parts);
        }

        var first = parts.Min(part => part.First)!.Value;
        var last = parts.Max(part => part.Last)!.Value;
        var monthEnd = new DateOnly(last.Year, last.Month, 1).AddMonths(1).AddDays(-1);
        return new Coverage(
            new DateOnly(first.Year, first.Month, 1),
            monthEnd < inquiry.AsOf ? monthEnd : inquiry.AsOf,
            parts.All(part => part.Extent == "complete"),
            parts);
    }

    /// <summary>Whether a whole period is covered.</summary>
    public bool Covers(Period period) => First <= period.Earliest && period.Latest <= Last;

    /// <summary>What of a period is covered; null where nothing of it is.</summary>
    public Period? Within(Period period) => Overlaps(period)
        ? new Period(First > period.Earliest ? First : period.Earliest, Last < period.Latest ? Last : period.Latest)
        : null;

    /// <summary>Whether any of a period is covered.</summary>
    public bool Overlaps(Period period) => First <= period.Latest && period.Earliest <= Last;
}
