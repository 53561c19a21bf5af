using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;
using Dyad.Model;
using Dyad.Model.Packs;
using Dyad.Model.Time;

namespace Dyad.Answers.Questions;

/// <summary>Who leads, since when, who before, how did each end? And the events before and after each change, beside the same count at dates when nothing changed.</summary>
internal static class Leaders
{
    private const int Window = 180;
    private const string TooYoung = "begins before its first event";

    // Whole years away, so that the season is the same.
    private static readonly int[] PlaceboYears = [-2, -1, 1, 2];

    public static Answer Ask(Question question, Inquiry about)
    {
        var said = about.Knowledge.Said(Predicate.Leader, Predicate.LeaderEnd, Predicate.LeaderProfile, Predicate.Deputy);
        var leadership = Leadership.Of(about);
        var recorded = RecordedAnswer.Of(question, about, "who leads it", [.. said.Select(entry => entry.Note)], leadership.Leads);
        var answer = leadership is { Leads: null, MayLead: [], Last: null } ? recorded : leadership.Leads is null ? recorded with { Reply = leadership.Gap(about.AsOf) } : recorded;
        var changes = said.Where(entry => entry.Statement.Predicate == Predicate.LeaderEnd && entry.Statement.On is { Precision: not DatePrecision.Longer }).ToArray();
        about.CountWindows(about.HasEvents ? changes.SelectMany(change => Windows(about, change.Statement.On!.Value)) : []);
        var rows = about.HasEvents ? changes.Select(change => Row(about, change.Statement)).OfType<IReadOnlyList<Span>>().ToArray() : [];
        return rows.Length == 0 ? answer : answer with
        {
            Tables = [BeforeAndAfter(rows)],
            Caveats =
            [
                Sentence.Of($"What follows a change of leader may have other causes. The same count at the same day of other years shows how far it moves anyhow, though those windows may hold other changes of leader: a change says something only where it stands out among them."),
            ],
        };
    }

    private static Table BeforeAndAfter(IReadOnlyList<IReadOnlyList<Span>> rows) => new(
        $"Events in the {Window} days before and after each recorded change of leader",
        [
            new Column("leader", "Leader", false),
            new Column("before", "Before", true),
            new Column("after", "After", true),
            new Column("change_in_events", "Change", true),
            .. PlaceboYears.Select(years => new Column(
                $"placebo_{(years < 0 ? "minus" : "plus")}_{Math.Abs(years)}", $"Change at the same day {Math.Abs(years)} {(Math.Abs(years) == 1 ? "year" : "years")} {(years < 0 ? "earlier" : "later")}", true)),
        ],
        rows)
    {
        Note = Sentence.Of($"Windows of the same length on both sides, up to the as-of date, the day of the change in the later one; where a window is not covered, or counting changed within the two, nothing is counted. Windows of changes less than a year apart share events. Where only the month of a change is recorded, the month itself is left out: the windows end before it and begin after it."),
    };

    private static IReadOnlyList<Span>? Row(Inquiry about, Statement change)
    {
        var on = change.On!.Value;
        if (Counts(about, on, years: 0) is not { } own)
        {
            return null;
        }

        var isYoung = IsBeforeIt(about, on.First);
        return
        [
            Show.Name($"{change.Who}: {Words.Of(change.How!.Value)}, {change.On}"),
            isYoung ? Show.Words(TooYoung) : Show.Number(own.Before.Events),
            Show.Number(own.After.Events),
            isYoung ? Show.Words(TooYoung) : Show.Number(Change(own)),
            .. PlaceboYears.Select(years => Counts(about, on, years) is not { } placebo ? Show.Words("not covered alike") : IsBeforeIt(about, on.First.AddYears(years)) ? Show.Words(TooYoung) : Show.Number(Change(placebo))),
        ];
    }

    private static bool IsBeforeIt(Inquiry about, DateOnly day) => day.AddDays(-Window) < about.Total(about.History).Tally.First;

    private static Figure Change((Counted Before, Counted After) counts) => Derived.Difference(counts.After.Events, counts.Before.Events);

    private static IEnumerable<Period> Windows(Inquiry about, StatedDate on) =>
        PlaceboYears.Prepend(0).Select(years => Around(about, on, years)).OfType<(Period Before, Period After)>().SelectMany(around => (Period[])[around.Before, around.After]);

    private static (Counted Before, Counted After)? Counts(Inquiry about, StatedDate on, int years) =>
        Around(about, on, years) is var (before, after) ? (about.Total(about.In(before)), about.Total(about.In(after))) : null;

    // The day of a change counts as after it; a month of which no day is known is neither. Null where the two windows are not covered alike.
    private static (Period Before, Period After)? Around(Inquiry about, StatedDate on, int years)
    {
        var first = on.First.AddYears(years);
        var since = on.First == on.Last ? first : on.Last.AddYears(years).AddDays(1);
        var (before, after) = (new Period(first.AddDays(-Window), first.AddDays(-1)), new Period(since, since.AddDays(Window - 1)));
        return new Comparison(about, after, before).IsAlike ? (before, after) : null;
    }
}
