using Dyad.Model;
using Dyad.Store;

namespace Dyad.Answers;

/// <summary>What a count does not say by itself: months that no file is for, and events that it leaves out as doubtful.</summary>
public static class Unsaid
{
    /// <summary>A sentence for each; none where every month asked about is some file's and nothing is left out.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="filter">What is counted.</param>
    /// <param name="counted">From the first to the last event counted; null where there is none. The filter's own period goes before it.</param>
    public static IEnumerable<string> Of(Corpus corpus, Filter filter, Period? counted)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(filter);
        var parts = corpus.Manifest.Parts.Where(part => part.Months is not null && CoveringParts.IsAdmitted(part, filter)).ToArray();
        if ((filter["t"] is { } told ? Period.Find(told) : counted) is { Earliest: { } first, Latest: { } last } && Gaps(parts, first, last) is { Length: > 0 } gaps)
        {
            yield return $"No file is for {string.Join(", ", gaps)}: what is not there is not known, and no zero.";
        }

        if (filter.Values.All(pair => pair.Key != "status") && parts.Any(part => part.Status == "candidate") && corpus.Count(CountRequest.Of(filter.With("status", "doubtful").With("by", null)))[0].Events is > 0 and var doubtful)
        {
            yield return $"{doubtful} {Plural.Of(doubtful, "event")} more {(doubtful == 1 ? "is" : "are")} left out as doubtful, because the publisher is still checking; to count them too: --status candidate,final,doubtful";
        }
    }

    private static string[] Gaps(PartEntry[] parts, DateOnly first, DateOnly last)
    {
        var covered = parts.SelectMany(part => MonthsOf(part.Months!.Value.Earliest!.Value, part.Months.Value.Latest!.Value)).ToHashSet();
        var missing = MonthsOf(new DateOnly(first.Year, first.Month, 1), last).Where(month => !covered.Contains(month)).ToArray();
        return
        [
            .. missing.Where(month => !missing.Contains(month.AddMonths(-1))).Select(start =>
            {
                var end = missing.First(month => month >= start && !missing.Contains(month.AddMonths(1)));
                return start == end ? $"{start:yyyy-MM}" : $"{start:yyyy-MM} to {end:yyyy-MM}";
            }),
        ];
    }

    private static IEnumerable<DateOnly> MonthsOf(DateOnly first, DateOnly last)
    {
        for (var month = first; month <= last; month = month.AddMonths(1))
        {
            yield return month;
        }
    }
}
