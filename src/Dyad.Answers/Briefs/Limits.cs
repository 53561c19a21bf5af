using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Questions;
using Dyad.Answers.Sentences;
using Dyad.Model;

namespace Dyad.Answers.Briefs;

/// <summary>What the brief cannot see, made from the data and never left out: coverage, precision, unknown shares, breaks of order, identity.</summary>
internal static class Limits
{
    private const string Asks = "What do we not know?";

    public static Answer Ask(Inquiry about)
    {
        if (!about.HasEvents)
        {
            return new Answer("limits", Asks, Sentence.Of($"Absence from this brief does not mean an event did not happen: {Show.Words(NoEvents.Held(about))}, so nothing of its activity is counted here."))
            {
                Details = [Unopened(about)],
            };
        }

        var total = about.Total(about.Filter);
        return new Answer("limits", Asks, Sentence.Of(
            $"Absence from this brief does not mean an event did not happen: {total.Events:event was|events were} recorded and counted, of which the following is not known."))
        {
            Details = [.. Precision(total), .. LongRows.Of(about), .. LongRows.Open(about), .. Numbers(total), .. Nobody(about), .. Coverage(about), .. Identity(about), .. about.Knowledge.Pack is not null ? [Unopened(about)] : Array.Empty<Sentence>()],
            Tables = [.. Families.Beside(about)],
            HowWeKnow = Sentence.Of($"Worked out from {total.Source} over the same events as the rest of the brief."),
        };
    }

    /// <summary>The events of which the selected ones are told: a candidate stands in a file of its month with others of earlier ones, and is told as a candidate.</summary>
    public static Counted Selected(Inquiry about) =>
        about.Total(about.Total(about.Filter).Tally.Candidates > 0 && !about.Filter.IsSet("status") ? about.Filter.With("status", "final") : about.Filter);

    /// <summary>The events that a filter leaves out as doubtful without having been told to; null where there is none.</summary>
    public static Counted? Doubtful(Inquiry about) =>
        !about.Filter.IsSet("status") && about.Coverage.Parts.Any(part => part.Status == "candidate") && about.Total(about.Filter.With("status", "doubtful")) is { Tally.Events: > 0 } doubtful ? doubtful : null;

    /// <summary>What counts although a newer release of the same dataset, which holds others of the group's events, lacks it; null where there is nothing of the kind.</summary>
    public static (Figure Events, Figure Deaths, string Older, string Newest)? OnlyOlder(Inquiry about)
    {
        if (about.Filter["release"] is not null || about.Filter.IsSet("status"))
        {
            return null;
        }

        var final = about.Coverage.Parts.Where(part => part is { Status: "final", CurrentEvents: > 0 }).ToArray();
        foreach (var dataset in final.GroupBy(part => part.Dataset).Where(dataset => dataset.Select(part => part.Release).Distinct().Count() > 1))
        {
            var releases = dataset.OrderByDescending(part => part.Published ?? DateOnly.MinValue).Select(part => part.Release).Distinct().ToArray();
            var all = about.Total(about.Filter.With("dataset", dataset.Key).With("status", "final"));
            var newest = about.Total(about.Filter.With("dataset", dataset.Key).With("release", releases[0]).With("status", "final"));
            if (newest.Tally.Events > 0 && all.Tally.Events > newest.Tally.Events)
            {
                return (Derived.Difference(all.Events, newest.Events), Derived.Difference(all.Deaths, newest.Deaths), string.Join(", ", releases.Skip(1).Select(release => $"{dataset.Key} {release}")), $"{dataset.Key} {releases[0]}");
            }
        }

        return null;
    }

    private static IEnumerable<Sentence> Precision(Counted total)
    {
        yield return (total.Tally.DateUnstated, total.Tally.DateUnstated == total.Tally.Events) switch
        {
            (_, true) => Sentence.Of($"Dates: the files do not say how precise they are."),
            (0, _) => Sentence.Of($"Dates: {total.DateInexact:event is|events are} not dated to the day."),
            _ => Sentence.Of($"Dates: {total.DateUnstated:event does|events do} not say how precise the date is; of the others {Derived.Difference(total.DateInexact, total.DateUnstated):is|are} not dated to the day."),
        };
        yield return (total.Tally.PlaceUnstated, total.Tally.PlaceUnstated == total.Tally.Events) switch
        {
            (_, true) => Sentence.Of($"Places: the files do not say how precise they are."),
            (0, _) => Sentence.Of($"Places: {total.PlaceInexact:event is|events are} placed no better than by district."),
            _ => Sentence.Of($"Places: {total.PlaceUnstated:event does|events do} not say how precise the place is; of the others {Derived.Difference(total.PlaceInexact, total.PlaceUnstated):is|are} placed no better than by district."),
        };
    }

    private static IEnumerable<Sentence> Numbers(Counted total)
    {
        yield return total.Tally.OutOfOrder == 0
            ? Sentence.Of($"Estimates: in no event do low, best and high are out of order.")
            : Sentence.Of($"Estimates: in {total.OutOfOrder:event|events} low, best and high are out of order; they are counted as stated.");
        yield return total.Tally.SidesUnstated == total.Tally.Events
            ? Sentence.Of($"Losses: no event states deaths by side.")
            : Sentence.Of($"Losses: {total.Unknown:death is|deaths are} of unknown side; {total.SidesUnstated:event does|events do} not state sides at all.");
        yield return total.Tally.SummaryUnstated == total.Tally.Events
            ? Sentence.Of($"Summary records: the files do not say which records cover several incidents.")
            : total.Tally.SummaryUnstated > 0
            ? Sentence.Of($"Summary records: {total.SummaryUnstated:record does|records do} not say whether they cover several incidents; of the others {total.Summary:does|do}, counted like any.")
            : Sentence.Of($"Summary records: {total.Summary:record stands|records stand} for several incidents, counted like any.");
    }

    private static IEnumerable<Sentence> Nobody(Inquiry about) => about.Total(about.Filter.With("deaths", "best:0..0")) is { Tally.Events: > 0 } zero
        ? [Sentence.Of($"Deaths: in {zero.Events:event|events} the best estimate is that nobody died; what makes them events is their high estimate, or another rule of the dataset.")]
        : [];

    private static IEnumerable<Sentence> Coverage(Inquiry about)
    {
        foreach (var dataset in about.Corpus.Manifest.Datasets.Where(dataset => about.Coverage.Parts.Any(part => part.Dataset == dataset.Name)))
        {
            yield return Sentence.Of($"{dataset.Title}: {dataset.Inclusion}");
        }

        if (about.Filter.Day("known-on") is { } day)
        {
            yield return Sentence.Of($"Releases: {KnownOn.Of(about.Corpus.Manifest, day)}");
        }

        var total = about.Total(about.Filter);
        if (about.Coverage.First is { } start && start <= total.Tally.First && total.Tally.First < start.AddMonths(1))
        {
            yield return Sentence.Of($"Beginning: the first event falls in the first month that the files cover, so {Show.Words(about.IsTheatre ? "the violence" : "the group")} may be older than they show.");
        }

        if (Selected(about) is { Tally.Selected: > 0 } chosen)
        {
            yield return Sentence.Of($"Selection: {chosen.Selected:event comes|events come} from files that do not hold every event of their extent; totals are totals of the selection").Then(Selected(Selections.Of(about)));
        }

        if (about.Coverage.Spans.Count > 1)
        {
            yield return Sentence.Of($"Gaps: the files cover {about.Coverage.SpansTold()}; what happened in between is not known, and no month of it is a zero.");
        }

        if (OnlyOlder(about) is { } older)
        {
            yield return Sentence.Of($"Releases: {older.Events:event|events} with {older.Deaths:death|deaths} are only in {older.Older} and not in {older.Newest}. Some may have been withdrawn, or be counted twice under a new id; {Hint.Give("release")} counts one release alone.");
        }

        foreach (var unread in Unsaid.Unread(about.Corpus, about.Filter))
        {
            yield return Sentence.Of($"Reading: {Show.Words(unread)}");
        }

        if (Doubtful(about) is { } doubtful)
        {
            yield return Sentence.Of($"Doubtful: {doubtful.Events:event|events} with {doubtful.Deaths:death|deaths} are left out, because the publisher is still checking them. They count with {Hint.Give("status", "candidate,final,doubtful")}.");
        }

        if (total.Tally.Candidates > 0)
        {
            yield return Sentence.Of($"Candidates: {total.Candidates:event|events} may still change or be withdrawn.");
        }
    }

    private static Sentence Selected(IEnumerable<string> held) => string.Join("; ", held) is { Length: > 0 } words ? Sentence.Of($": {words}.") : Sentence.Of($".");

    private static IEnumerable<Sentence> Identity(Inquiry about)
    {
        if (about.IsTheatre)
        {
            if (about.Corpus.CountriesWithoutEvents(about.Filter) is { } missing)
            {
                yield return Sentence.Of($"Countries: {missing}");
            }

            yield return Sentence.Of($"Identity: actors have their names in the registry where it binds a dataset's actor to them, by place and day; else their names as coded. Joined names are actors of their own.");
            yield return Sentence.Of($"Groups: who leads them, how large they are and what they want is not in event data; a brief of one group has what packs record of it.");
            yield break;
        }

        yield return about.IsRegistered
            ? Sentence.Of($"Identity: {about.Subject} is counted where recorded knowledge binds a dataset's actor to it, by place and day; contested bindings are left out, and joined names are other actors here.")
            : Sentence.Of($"Identity: {about.Subject} is counted by its exact name; other spellings, predecessors and joined names are other actors here.");
        if (Registered.Behind(about) is { } behind)
        {
            yield return behind;
        }

        var joined = about.Total(about.Filter.With("coalitions", "yes"));
        if (joined.Tally.Events > about.Total(about.Filter).Tally.Events)
        {
            yield return Sentence.Of($"With coalitions that include it there would be {joined.Events:event|events}.");
        }
    }

    private static Sentence Unopened(Inquiry about)
    {
        var sources = about.Knowledge.Sources;
        var unopened = sources.Where(source => source.Checked is null).ToArray();
        return unopened.Length == 0
            ? Sentence.Of($"Recorded knowledge is repeated here and not vouched for. Somebody checked in every document what the pack says of it.")
            : Sentence.Of($"Recorded knowledge is repeated here and not vouched for. Nobody checked in these documents what the pack says of them: {Sentence.List(unopened.Select(source => Sentence.Of($"{source.Title} ({source.Publisher})")))}.");
    }
}
