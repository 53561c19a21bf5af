using Dyad.Answers.Inquiries;
using Dyad.Answers.Quality;
using Dyad.Answers.Questions;
using Dyad.Answers.Sentences;

namespace Dyad.Answers.Briefs;

/// <summary>The two sentences that stand above everything: status, direction and number; then the main doubt.</summary>
internal static class Lead
{
    public static IReadOnlyList<Sentence> Of(Inquiry about) => about.HasEvents ? Counted(about) : [Recorded(about)];

    // What would have shown a difference stands under tempo too, and gives way where the lead grows long.
    private static IReadOnlyList<Sentence> Counted(Inquiry about)
    {
        var doubt = MainDoubt.Of(about);
        IReadOnlyList<Sentence> full = [Status(about, isShort: false), doubt];
        return full.Sum(QualityGate.Words) > QualityGate.LeadWords ? [Status(about, isShort: true), doubt] : full;
    }

    private static Sentence Recorded(Inquiry about) => Sentence.Of(
        $"{about.Subject}: {Show.Words(NoEvents.Held(about, "it"))}, so nothing is counted here; what follows is recorded by the pack {about.Knowledge.PackName} up to {about.AsOf}, each statement under its speaker or its source.");

    private static Sentence Status(Inquiry about, bool isShort)
    {
        var compared = new Comparison(about, about.LastYear, about.YearBefore);
        var last = about.Total(about.Filter).Last;
        if (compared.Recent is not { } recent)
        {
            return Sentence.Of($"{about.Subject}{about.Where}: the files do not cover the whole year to {about.AsOf}; the last event was on {last}.").Then(Since.Of(about));
        }

        if (recent.Tally.Events == 0)
        {
            return Sentence.Of($"{about.Subject}{about.Where}: no event recorded in the year to {about.AsOf}; the last was on {last}.");
        }

        return Sentence.Of($"{about.Subject}{about.Where}: {recent.Events:recorded event|recorded events} with {recent.Deaths:death|deaths} in the year to {about.AsOf}").Then(compared.Kind switch
        {
            Comparability.BeforeNotCovered => Sentence.Of($"; the year before is not wholly covered."),
            Comparability.None => Sentence.Of($"; in the year before none is recorded."),
            Comparability.Broken => Broken(about, compared, isShort),
            _ => Moved(recent, compared.Earlier!).Then(Variation(compared, isShort)),
        });
    }

    private static Sentence Broken(Inquiry about, Comparison compared, bool isShort)
    {
        var before = compared.Earlier!;
        return UnbrokenMonths.Of(about, about.AsOf) is { IsShortened: true } months
            ? AfterBreak(about, months, isShort)
            : Sentence.Of($"; the year before, with {before.Events:event|events} and {before.Deaths:death|deaths}, was not counted alike: counting changed in {Coverage.Told(compared.Break!.Value)}.");
    }

    private static Sentence Moved(Counted recent, Counted before)
    {
        var (events, deaths) = (Direction(recent.Tally.Events, before.Tally.Events), Direction(recent.Tally.Best, before.Tally.Best));
        return events == deaths || deaths is null
            ? Sentence.Of($", {Show.Words(events!)} {before.Events:event|events} with {before.Deaths:death|deaths} in the year before")
            : Sentence.Of($"; events are {Show.Words(events!)} {before.Events:bare} and deaths {Show.Words(deaths)} {before.Deaths} in the year before");
    }

    // What is counted alike is less than two years: as many months of each year as there are after the change.
    private static Sentence AfterBreak(Inquiry about, UnbrokenMonths months, bool isShort)
    {
        var (recent, before, change) = (months.Compared.Recent!, months.Compared.Earlier!, months.Break!.Value);
        var since = Sentence.Of($"; counting changed in {(isShort ? Sentence.Of($"{Show.Month(change.Month)}") : Coverage.Told(change))}, and in the {Show.Words(months.Told)} months to {about.AsOf}");
        if (recent.Tally.Events == 0)
        {
            return since.Then(Sentence.Of($" none is recorded."));
        }

        if (before.Tally.Events == 0)
        {
            return since.Then(Sentence.Of($" {recent.Events:event is|events are} recorded, in the {Show.Words(months.Told)} before none."));
        }

        var (events, deaths) = (Direction(recent.Tally.Events, before.Tally.Events), Direction(recent.Tally.Best, before.Tally.Best));
        return since.Then(Sentence.Of($" there are {recent.Events:event|events}, {Show.Words(events!)} {before.Events} in the {Show.Words(months.Told)} before"))
            .Then(deaths is null ? Sentence.Of($".") : Sentence.Of($", with {recent.Deaths:death|deaths}, {Show.Words(deaths)} {before.Deaths}."));
    }

    // Events and deaths each have their own direction; null where either year leaves it unknown.
    private static string? Direction(long? now, long? then) => (now - then) switch
    {
        null => null,
        > 0 => "up from",
        < 0 => "down from",
        _ => "unchanged from",
    };

    private static Sentence Variation(Comparison compared, bool isShort) =>
        compared.Rates is { } rates ? Sentence.Of($"; {(isShort ? rates.ShortVerdict : rates.Verdict)}.") : Sentence.Of($".");
}
