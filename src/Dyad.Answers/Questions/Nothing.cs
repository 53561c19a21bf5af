using Dyad.Answers.Inquiries;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Model.Time;
using Dyad.Store;
using Dyad.Store.Counting;

namespace Dyad.Answers.Questions;

/// <summary>What it means that a filter admits no event: none where the files cover all that was asked, unknown elsewhere.</summary>
/// <param name="IsZero">Whether zero is known.</param>
/// <param name="Words">Why, and what would match.</param>
public sealed record Nothing(bool IsZero, Note Words)
{
    // What the corpus has to hold any of at all before it can say that there is none of it here.
    private static readonly string[] Matched = ["admin1", "cell", "bbox", "violence", "method", "target", "active-year", "min-sources", "family", "dataset", "release", "status"];

    // Neither says which events are meant.
    private static readonly string[] Rules = ["family", "dataset", "release", "known-on"];

    /// <summary>Of a filter without events.</summary>
    public static Nothing Of(Corpus corpus, Filter filter)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(filter);
        if (corpus.Families(filter) is { Count: > 1 } families)
        {
            var each = families.Select(family => (family, Nothing: Of(corpus, filter.With("family", family)))).ToArray();
            return new Nothing(each.All(one => one.Nothing.IsZero), Note.Join("\n", each.Select(one => Note.Of($"{one.family}: {one.Nothing.Words}"))));
        }

        if (WhyUnknown(corpus, filter) is { } why)
        {
            return new Nothing(IsZero: false, why);
        }

        var files = Coverage.Of(corpus, filter);
        var ends = Coverage.Ends(files.Whole);
        var (first, last) = (filter.Period.Earliest ?? ends.Earliest, filter.Period.Latest ?? ends.Latest);
        return first is null || last is null || first > last || !files.CoversWhole(new Period(first, last))
            ? new Nothing(IsZero: false, $"No event matches. {Without(corpus, filter)}{(files.Whole.Count == 0 ? "No complete file covers what is asked" : "The files do not cover all of the period")}, so the number is unknown, not zero.")
            : new Nothing(IsZero: true, $"0 events match. {Without(corpus, filter)}The files cover {Months(first.Value, last.Value)} and record none.");
    }

    /// <summary>Why a count without events is unknown for this filter, not zero, whatever months are covered; null where it may be zero.</summary>
    internal static Note? WhyUnknown(Corpus corpus, Filter filter)
    {
        if (filter.Day("as-of") < filter.Period.Earliest)
        {
            return $"{Hint.Give("t")} begins after {Hint.Give("as-of", filter["as-of"])}: what happened then is unknown, not zero.";
        }

        foreach (var key in Matched.Where(filter.IsSet))
        {
            var alone = Rules.Append(key).Aggregate(Filter.Empty, (some, rule) => some.With(rule, filter[rule]));
            if (Events(corpus, alone) == 0)
            {
                return $"No event in this corpus matches {Hint.Give(key, filter[key])}, so the number is unknown, not zero.";
            }
        }

        if (Unsaid.Unstated(corpus, filter).Any())
        {
            return $"No event matches. {Without(corpus, filter)}Some events do not state what is asked, so the number is unknown, not zero.";
        }

        return null;
    }

    private static string Months(DateOnly first, DateOnly last) => $"{first:yyyy-MM}" == $"{last:yyyy-MM}" ? $"{first:yyyy-MM}" : $"{first:yyyy-MM} to {last:yyyy-MM}";

    // The first key without which there would be events.
    private static Note Without(Corpus corpus, Filter filter)
    {
        foreach (var (key, value) in filter.Values.Where(pair => pair.Key is not ("sort" or "limit" or "by" or "after")))
        {
            if (Events(corpus, filter.With(key, null)) is > 0 and var events)
            {
                return $"Without {Hint.Give(key, value)} there would be {events}. ";
            }
        }

        return "";
    }

    private static long Events(Corpus corpus, Filter filter) => corpus.Count(CountRequest.Of(filter.With("by", null))).Sum(tally => tally.Events);
}
