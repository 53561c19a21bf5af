namespace Dyad.Answers;

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
            Details = [.. Precision(total), .. Numbers(total), .. Nobody(about), .. Coverage(about), .. Identity(about), .. about.Knowledge.Pack is not null ? [Unopened(about)] : Array.Empty<Sentence>()],
            HowWeKnow = Sentence.Of($"Worked out from {total.Source} over the same events as the rest of the brief."),
        };
    }

    /// <summary>The events of which the selected ones are told: a candidate stands in a file of its month with others of earlier ones, and is told as a candidate.</summary>
    public static Counted Selected(Inquiry about) =>
        about.Total(about.Total(about.Filter).Tally.Candidates > 0 && about.Filter["status"] is null ? about.Filter.With("status", "final") : about.Filter);

    private static IEnumerable<Sentence> Precision(Counted total)
    {
        yield return total.Tally.DateUnstated == total.Tally.Events
            ? Sentence.Of($"Dates: the files do not say how precise they are.")
            : Sentence.Of($"Dates: {total.DateInexact:event is|events are} not dated to the day, {total.DateUnstated} of them without saying how far off.");
        yield return total.Tally.PlaceUnstated == total.Tally.Events
            ? Sentence.Of($"Places: the files do not say how precise they are.")
            : Sentence.Of($"Places: {total.PlaceInexact:event is|events are} placed no better than by district, {total.PlaceUnstated} of them without saying how far off.");
    }

    private static IEnumerable<Sentence> Numbers(Counted total)
    {
        yield return total.Tally.Breaks == 0
            ? Sentence.Of($"Estimates: in no event do low, best and high stand out of order.")
            : Sentence.Of($"Estimates: in {total.Breaks:event|events} low, best and high stand out of order; they are counted as stated.");
        yield return total.Tally.SidesUnstated == total.Tally.Events
            ? Sentence.Of($"Losses: no event states deaths by side.")
            : Sentence.Of($"Losses: {total.Unknown:death is|deaths are} of unknown side; {total.SidesUnstated:event does|events do} not state sides at all.");
        yield return total.Tally.SummaryUnstated == total.Tally.Events
            ? Sentence.Of($"Summary records: the files do not say which records stand for several happenings.")
            : Sentence.Of($"Summary records: {total.Summary:record stands|records stand} for several happenings, counted like any.");
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
            yield return Sentence.Of($"Beginning: the first event falls in the first month that the files cover, so the group may be older than they show.");
        }

        if (Selected(about) is { Tally.Selected: > 0 } chosen)
        {
            yield return Sentence.Of($"Selection: {chosen.Selected:event comes|events come} from files that do not hold every event of their extent; totals are totals of the selection.");
        }

        if (about.Coverage.Spans.Count > 1)
        {
            yield return Sentence.Of($"Gaps: the files cover {Sentence.List(about.Coverage.Spans.Select(span => Sentence.Of($"{span.Earliest!.Value} to {span.Latest!.Value}")))}; what happened in between is not known, and no month of it is a zero.");
        }

        if (total.Tally.Candidates > 0)
        {
            yield return Sentence.Of($"Candidates: {total.Candidates:event|events} may still change or go.");
        }
    }

    private static IEnumerable<Sentence> Identity(Inquiry about)
    {
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
