using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;
using Dyad.Model;
using Dyad.Model.Actors;
using Dyad.Model.Events;
using Dyad.Model.Requests;
using Dyad.Model.Time;
using Dyad.Store;
using Dyad.Store.Counting;

namespace Dyad.Answers.Questions;

/// <summary>What a count does not say by itself: months that no file is for, events that do not state what is filtered by, cells and records that could not be read, and events left out as doubtful.</summary>
public static class Unsaid
{
    /// <summary>A sentence for each; none where every month asked about is some file's and nothing is left out.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="filter">What is counted.</param>
    /// <param name="counted">From the first to the last event counted; null where there is none. The filter's own period goes before it.</param>
    public static IEnumerable<Note> Of(Corpus corpus, Filter filter, Period? counted)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(filter);
        if (corpus.Families(filter) is { Count: > 1 } families)
        {
            foreach (var words in families.SelectMany(family => Of(corpus, filter.With("family", family), counted).Select(words => Note.Of($"{family}: {words}"))))
            {
                yield return words;
            }

            yield break;
        }

        var files = Coverage.Of(corpus, filter);
        if ((filter["t"] is null ? counted : filter.Period) is { Earliest: not null, Latest: not null } period && files.Gaps(period) is { Count: > 0 } gaps)
        {
            yield return $"No file covers {string.Join(", ", gaps)}: {(gaps.Count == 1 && gaps[0].Length == 7 ? "this month is" : "these months are")} unknown, not zero.";
        }

        if (Longer(corpus, filter) is > 0 and var longer)
        {
            yield return $"{longer} {Plural.Of(longer, "event")} of 1 January {(longer == 1 ? "does" : "do")} not say how long {(longer == 1 ? "it lasts" : "they last")} and may cover the whole year, and {(longer == 1 ? "is" : "are")} left out of {Hint.Give("t")}.";
        }

        if (Open(corpus, filter) is { Crossing: > 0 and var open } total)
        {
            var deaths = total.CrossingBest is { } dead ? $", with {Show.Number(dead)} of {Show.Number(total.Best!.Value)} deaths" : "";
            yield return $"{Show.Number(open)} of {Show.Number(total.Events)} {Plural.Of(total.Events, "event")} {(open == 1 ? "ends" : "end")} after the period{deaths}.";
        }

        foreach (var (key, words, unstated) in Unstated(corpus, filter))
        {
            yield return $"{unstated} {Plural.Of(unstated, "event")} {(unstated == 1 ? "does" : "do")} not say {words}, and {(unstated == 1 ? "is" : "are")} {(key == "summary" && filter[key] == "no" ? "counted" : "left out")} by {Hint.Give(key)}.";
        }

        foreach (var words in Unread(corpus, filter))
        {
            yield return words;
        }

        if (!filter.IsSet("status") && files.Parts.Any(part => part.Status == "candidate") && corpus.Count(CountRequest.Of(filter.With("status", "doubtful").With("by", null)))[0].Events is > 0 and var doubtful)
        {
            yield return $"{doubtful} {Plural.Of(doubtful, "event")} more {(doubtful == 1 ? "is" : "are")} left out as doubtful, because the publisher is still checking; to count them too: {Hint.Give("status", "candidate,final,doubtful")}";
        }
    }

    /// <summary>What could not be read: cells of the events that a filter admits, and records that became no event; nothing where all was read.</summary>
    public static IEnumerable<string> Unread(Corpus corpus, Filter filter)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(filter);
        if (corpus.Unread(filter).ToArray() is [var most, .. var others])
        {
            var cells = string.Concat(others.Select(cell => $", {cell.Column} in {cell.Events}"));
            yield return $"A value could not be read and is unknown: {most.Column} in {most.Events} {Plural.Of(most.Events, "event")}{cells}.";
        }

        if (corpus.LeftOut(filter) is { Records: > 0 and var records } left)
        {
            var deaths = left.StatingDeaths == 0 ? "none of them states deaths" : $"{left.StatingDeaths} of them {(left.StatingDeaths == 1 ? "states" : "state")} deaths: {left.Deaths}";
            yield return $"{records} {Plural.Of(records, "record")} more {(records == 1 ? "is" : "are")} left out of every total, because {(records == 1 ? "its" : "their")} id, side or day cannot be read; {deaths}.";
        }
    }

    // Rows that may last beyond the last day asked about: those that only its whole year would have in it.
    private static long Longer(Corpus corpus, Filter filter)
    {
        if (filter.Window is not { Latest: { } last } window || last is { Month: 12, Day: 31 } || filter.IsSet("span"))
        {
            return 0;
        }

        var yearStart = new DateOnly(last.Year, 1, 1);
        return window.Earliest > yearStart
            ? 0
            : corpus.Count(CountRequest.Of(filter.With("by", null).With("t", new Period(yearStart, new DateOnly(last.Year, 12, 31)).ToString())))[0].UnknownLength;
    }

    // Events of a period that has an end; null where it has none.
    private static Tally? Open(Corpus corpus, Filter filter) => filter.Period.Latest is null ? null : corpus.Count(CountRequest.Of(filter.With("by", null).With("sort", null).With("limit", null)))[0];

    // Among the events that the rest of the filter admits.
    internal static IEnumerable<(string Key, string Words, long Events)> Unstated(Corpus corpus, Filter filter)
    {
        Tally Without(string key) => corpus.Count(CountRequest.Of(filter.With(key, null).With("by", null)))[0];
        long Cell(string key, string by, string unstated) => filter[key] == unstated ? 0
            : corpus.Count(CountRequest.Of(filter.With(key, null).With("by", by).With("sort", null).With("limit", null))).Where(tally => tally.Keys[by] == unstated).Sum(tally => tally.Events);
        long Of(string active) => corpus.Count(CountRequest.Of(filter.With("active-year", active).With("by", null)))[0].Events;
        long Alone(string pair) => ActorPair.Find(pair) is { } names
            ? new[] { names.First, names.Second }.Distinct().Sum(actor => corpus.Count(CountRequest.Of(filter.With("pair", null).With("by", null).With("actor", actor.Text).With("with", UnnamedSide.Word)))[0].Events)
            : 0;
        (string Key, string Words, Func<long> Events)[] all =
        [
            ("place", "how precise the place is", () => Without("place").PlaceUnstated),
            ("date", "how precise the date is", () => Without("date").DateUnstated),
            ("summary", "whether several incidents are meant", () => Without("summary").SummaryUnstated),
            ("active-year", "whether the year was active", () => Without("active-year").Events - Of("yes") - Of("no")),
            ("min-sources", "how many sources report it", () => Without("min-sources").Events - corpus.Count(CountRequest.Of(filter.With("min-sources", "1").With("by", null)))[0].Events),
            ("admin1", "in which province it happened", () => Cell("admin1", "admin1", "not stated")),
            ("method", "how it was done", () => Cell("method", "method", "unknown")),
            ("target", "what was attacked", () => Cell("target", "target", "unknown")),
            ("pair", "who was on the other side", () => Alone(filter["pair"]!)),
            ("with", "who was on the other side", () => Cell("with", "opponent", UnnamedSide.Word)),
        ];
        return all.Where(entry => filter.IsSet(entry.Key)).Select(entry => (entry.Key, entry.Words, entry.Events())).Where(entry => entry.Item3 > 0);
    }
}
