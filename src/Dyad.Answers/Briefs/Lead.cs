using Dyad.Model;

namespace Dyad.Answers;

/// <summary>The two sentences that stand above everything: status, direction and number; then the main doubt.</summary>
internal static class Lead
{
    public static IReadOnlyList<Sentence> Of(Inquiry about) => about.HasEvents ? [Status(about), Doubt(about)] : [Recorded(about)];

    private static Sentence Recorded(Inquiry about) => Sentence.Of(
        $"{about.Subject}: {Show.Words(NoEvents.Held(about, "it"))}, so nothing is counted here; what follows is recorded by the pack {about.Knowledge.PackName} up to {about.AsOf}, each statement under its speaker or its source.");

    private static Sentence Status(Inquiry about)
    {
        var (now, then) = (about.LastYear, about.YearBefore);
        var last = about.Total(about.Filter).Last;
        if (!about.Coverage.Covers(now))
        {
            return Sentence.Of($"{about.Subject}{about.Where}: the files do not cover the whole year to {about.AsOf}; the last event is counted on {last}.").Then(Since.Of(about));
        }

        var recent = about.Total(about.In(now));
        if (recent.Tally.Events == 0)
        {
            return Sentence.Of($"{about.Subject}{about.Where}: no event recorded in the year to {about.AsOf}; the last is counted on {last}.");
        }

        var start = Sentence.Of($"{about.Subject}{about.Where}: {recent.Events:recorded event|recorded events} with {recent.Deaths:death|deaths} in the year to {about.AsOf}");
        if (!about.Coverage.Covers(then))
        {
            return start.Then(Sentence.Of($"; the year before is not wholly covered."));
        }

        var before = about.Total(about.In(then));
        if (before.Tally.Events == 0)
        {
            return start.Then(Sentence.Of($"; in the year before none is recorded."));
        }

        if (about.Coverage.BreakIn(new Period(then.Earliest, now.Latest)) is { } change)
        {
            return start.Then(Sentence.Of($"; the year before, with {before.Events:event|events} and {before.Deaths:death|deaths}, was not counted alike: counting changed in {Coverage.Told(change)}."));
        }

        var (events, deaths) = (Direction(recent.Tally.Events, before.Tally.Events), Direction(recent.Tally.Best, before.Tally.Best));
        var moved = events == deaths || deaths is null
            ? Sentence.Of($", {Show.Words(events!)} {before.Events:event|events} with {before.Deaths:death|deaths} in the year before")
            : Sentence.Of($"; events are {Show.Words(events!)} {before.Events:bare} and deaths {Show.Words(deaths)} {before.Deaths} in the year before");
        return start.Then(moved).Then(Variation(about, now, then));
    }

    // Events and deaths each have their own direction; null where either year leaves it unknown.
    private static string? Direction(long? now, long? then) => (now - then) switch
    {
        null => null,
        > 0 => "up from",
        < 0 => "down from",
        _ => "unchanged from",
    };

    // Rates are compared month by month, so only where both years are whole months.
    private static Sentence Variation(Inquiry about, Period now, Period then) =>
        now.Earliest!.Value.Day == 1 && MonthRun.Of(about, now).ComparedTo(MonthRun.Of(about, then)) is { } compared
            ? Sentence.Of($"; {compared.Verdict}.")
            : Sentence.Of($".");

    private static Sentence Doubt(Inquiry about)
    {
        var total = about.Total(about.Filter);
        if (Limits.OnlyOlder(about) is { } older)
        {
            return Sentence.Of($"The main doubt: {older.Events:event stands|events stand} only in an older release, so totals may be too high.");
        }

        if (Limits.Doubtful(about) is { } doubtful)
        {
            return Sentence.Of($"The main doubt: {doubtful.Events:further event|further events} with {doubtful.Deaths:death|deaths}, still being checked by the publisher, are left out.");
        }

        if (Limits.Selected(about) is { Tally.Selected: > 0 } chosen)
        {
            return Sentence.Of($"The main doubt: {chosen.Selected:event comes|events come} from files that may not hold every event, so totals may be too low.");
        }

        return total.Tally.Candidates > 0
            ? Sentence.Of($"The main doubt: {total.Candidates} of all {total.Events:event|events} are candidates, still to be checked by the publisher.")
            : Sentence.Of($"The main doubt: events that nobody reported, and pairs of actors below the dataset's inclusion rule, are not in it.");
    }
}
