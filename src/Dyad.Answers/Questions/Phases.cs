using Dyad.Analysis.ChangePoints;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;
using Dyad.Model.Time;

namespace Dyad.Answers.Questions;

/// <summary>The months from which a group's events came at another rate, found by change points over its covered months.</summary>
/// <param name="Says">What was found, in sentences.</param>
/// <param name="Starts">Each month from which another rate was found, with the change in a few letters and in words; in order.</param>
internal sealed record Phases(IReadOnlyList<Sentence> Says, IReadOnlyList<(DateOnly Month, string Sign, Sentence Says)> Starts)
{
    /// <summary>The months since the rate or the way of counting changed last; null where there are too few months to look.</summary>
    public Period? Latest { get; private init; }

    // Fewer months hold no two phases of the search's minimum length with room to tell them apart.
    private const int FewestMonths = 24;

    /// <summary>The months that are searched, and what is found in them; null where there are too few.</summary>
    public static Search? Searched(Inquiry about) => about.Once(() => new Finding(Find(about))).Search;

    public static Phases Of(Inquiry about)
    {
        if (Searched(about) is not var (months, found))
        {
            return new Phases([Sentence.Of($"There are too few covered months to look for changes of rate.")], []);
        }

        var isKept = about.Looks.Keep(Look.Phases);
        var starts = found.Changes.Select(change => change.Month).ToArray();
        var told = found.Changes.Select((change, at) => (change.Kind, at)).Where(change => isKept && change.Kind != ChangeKind.CollectionBreak)
            .Select(change => Change(about, months, starts, change.at)).ToArray();
        var breaks = found.Changes.Where(change => change.Break is not null).Select(change => Coverage.Told(change.Break!.Value)).ToArray();
        var apart = breaks.Length == 0 ? Sentence.Of($".") : Sentence.Of($"; counting changed in {Sentence.List(breaks)}, and no rate is compared across that.");
        var changes = told.Length == 0
            ? Sentence.Of($"No change in its monthly number of events was found from {Show.Month(months.Earliest!.Value)} to {Show.Month(months.Latest!.Value)}").Then(apart)
            : Sentence.Of($"Its monthly number of events changed: {Sentence.List(told.Select(change => change.Says))}").Then(apart);
        var possible = (isKept ? found.Possible : [.. found.Changes.Concat(found.Possible).OrderBy(change => change.Month)]).Where(change => change.Kind != ChangeKind.CollectionBreak).Select(change => Sentence.Of($"{Show.Month(change.Month)}")).ToArray();
        return new Phases(possible.Length == 0
            ? [changes, Rule]
            : [changes, Sentence.Of($"It may have changed in {Sentence.List(possible)}, though about one in four groups whose rate is constant shows such a month by chance."), Rule], told)
        {
            Latest = new Period(starts is [.., var latest] ? latest : months.Earliest, months.Latest),
        };
    }

    private static Sentence Rule => Sentence.Of($"A phase lasts at least six covered months. A change counts only if it lowers the cost of describing the months by four and a quarter times the log of their number; a possible change, by twice that log.");

    private static Search? Find(Inquiry about) => Months(about) is { } months && MonthRun.Of(about, months).Series is var series && series.Observed().Length >= FewestMonths
        ? new Search(months, TempoChanges.Find(series, TempoQuestion.Usual))
        : null;

    // Whole covered months, from that of the first event to the last that ended by the as-of date.
    private static Period? Months(Inquiry about)
    {
        if (about.Coverage is not { First: { } covered, Last: { } last })
        {
            return null;
        }

        var first = about.Total(about.History).Tally.First!.Value;
        var earliest = first < covered ? covered : new DateOnly(first.Year, first.Month, 1);
        var end = last.AddDays(1);
        var latest = new DateOnly(end.Year, end.Month, 1).AddDays(-1);
        return latest < earliest ? null : new Period(earliest, latest);
    }

    private static (DateOnly Month, string Sign, Sentence Says) Change(Inquiry about, Period months, DateOnly[] starts, int at)
    {
        var before = MonthRun.Of(about, new Period(at == 0 ? months.Earliest : starts[at - 1], starts[at].AddDays(-1)));
        var after = MonthRun.Of(about, new Period(starts[at], at + 1 < starts.Length ? starts[at + 1].AddDays(-1) : months.Latest));
        var since = Sentence.Of($"from {Show.Month(starts[at])}");
        var (sign, says) = after.Months.Count == 0 ? ("none", Sentence.Of($" no event in any month"))
            : after.ComparedTo(before) switch
            {
                null => ("again", Sentence.Of($" events again")),
                { IsFromFew: true } => ("▲", Sentence.Of($" {after.Told()}, from almost none ({before.AllEvents:event|events} since {Show.Month(at == 0 ? months.Earliest!.Value : starts[at - 1])})")),
                { HasNumber: true } compared => ($"× {Show.Bare(compared.Ratio).Text}", Sentence.Of($" {compared.Ratio} times the rate before")),
                { Ratio.Value: > 1 } => ("▲", Sentence.Of($" {after.Told()}, before {before.Told()}")),
                _ => ("▼", Sentence.Of($" {after.Told()}, before {before.Told()}")),
            };
        return (starts[at], sign, since.Then(says));
    }

    /// <summary>The months that were searched for other rates, and what was found.</summary>
    internal sealed record Search(Period Months, TempoChanges Changes);

    // That there were too few months is found out once too.
    private sealed record Finding(Search? Search);
}
