using Dyad.Analysis.Intervals;
using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Questions;
using Dyad.Answers.Sentences;
using Dyad.Model.Time;

namespace Dyad.Answers.Theatres;

/// <summary>What changed most? Every group and pair by its rate of events in the last months, against those before and against three years, corrected over all of them.</summary>
internal static class Change
{
    /// <summary>The question's id.</summary>
    public const string Id = "change";

    private const int Most = 30;
    private const int Others = 10;
    private const int Named = 2;

    // What alone could as well be chance is not kept beside others.
    private const double Alone = 0.05;

    public static Answer Ask(Question question, Inquiry about)
    {
        var units = ChangedUnits.Of(about);
        return units.Compared.Compared.IsAlike ? Told(question, about, units) : Untold(question, about, units);
    }

    private static Answer Untold(Question question, Inquiry about, ChangedUnits units) => new(question.Id, question.Words, units.Compared.Break is { } change
        ? Sentence.Of($"Cannot be said: counting changed in {Coverage.Told(change)}, and fewer than twelve months to {units.Now.Latest!.Value} are counted alike.")
        : Sentence.Of($"Cannot be said: the files do not cover the two years to {units.Now.Latest!.Value} in {about.Subject}."))
    {
        CanSay = false,
        HowWeKnow = Sentence.Of($"Counted from {about.SourceOf(about.History)}."),
    };

    private static Answer Told(Question question, Inquiry about, ChangedUnits units)
    {
        var rows = Rows.Of(about, units);
        return new Answer(question.Id, question.Words, Reply(about, units, rows))
        {
            Details = [Rule(units), .. Unjudged(rows)],
            Tables = rows.Judged.Count == 0 ? [] : [Ranked(about, units, rows)],
            Caveats =
            [
                .. units.Compared is { IsShortened: true, Break: { } change } ? [Sentence.Of($"Counting changed in {Coverage.Told(change)}, so {Show.Words(units.Compared.Told)} months are compared with the {Show.Words(units.Compared.Told)} before.")] : Array.Empty<Sentence>(),
                Sentence.Of($"A pair shares events with its two groups; one that has all events of a group is shown as the group alone. A joined name is an actor of its own. A change is one in recorded events: more reporting looks like more events."),
                .. LongRows.Of(about),
            ],
            HowWeKnow = Sentence.Of($"Counted from {about.SourceOf(about.History)}, by group, pair and month; ratios are of events a month, with intervals meant to hold the true ratio in nineteen cases of twenty, allowing for unrest that lasts over months (see the method page on rates).").Then(about.Looks.Told),
        };
    }

    private static Sentence Reply(Inquiry about, ChangedUnits units, Rows rows)
    {
        var span = Sentence.Of($"In the {Show.Words(units.Compared.Told)} months to {units.Now.Latest!.Value}");
        if (rows.Judged.Count == 0)
        {
            return span.Then(Sentence.Of($" no group or pair in {about.Subject} has enough events to compare with the time before."));
        }

        var judged = HowMany(rows.Judged);
        if (rows.Kept.Count == 0)
        {
            return span.Then(Sentence.Of($" no clear change in {about.Subject}: none of {judged:group or pair|groups and pairs} with enough events has another rate of events than before, beyond the usual variation of months."));
        }

        var first = Sentence.List(rows.Kept.Take(Named).Select(unit => Sentence.Of($"{unit.Name} with {Events(unit.Recent)} against {Events(unit.Earlier)} in the {Show.Words(units.Compared.Told)} before")));
        return span.Then(Sentence.Of($" the rate of events changed beyond the usual variation of months for {HowMany(rows.Kept)} of {judged:group or pair|groups and pairs} with enough events in {about.Subject}; most for {first}."));
    }

    private static Sentence Rule(ChangedUnits units)
    {
        var past = units.Past is null
            ? Sentence.Of($"the {Show.Words(units.Compared.Told)} months before; the three years before are not covered and counted alike, so they are not compared")
            : Sentence.Of($"the {Show.Words(units.Compared.Told)} months before, or of the three years before, in which each month of the year counts as often");
        return Sentence.Of($"A group or pair changed if its rate of events differs from that of {past}. Of all that are named as changed, at most one in ten is expected to be chance, however many were looked at.");
    }

    private static IEnumerable<Sentence> Unjudged(Rows rows) => rows.Unjudged.Count == 0
        ? []
        : [Sentence.Of($"Not judged: {HowMany(rows.Unjudged):group or pair has|groups and pairs have} too few events to compare, five or fewer in each stretch of time.")];

    private static Figure HowMany(IReadOnlyList<ChangedUnit> units) =>
        Derived.HowMany("groups and pairs", [.. units.Select(unit => unit.Events)]);

    private static Table Ranked(Inquiry about, ChangedUnits units, Rows rows)
    {
        var others = rows.Judged.Except(rows.Kept).OrderBy(unit => Chance(about, unit)).ThenBy(unit => unit.BeforeId, StringComparer.Ordinal).ToArray();
        ChangedUnit[] shown = [.. rows.Kept.Take(Most), .. others.Take(Others)];
        var rest = rows.Kept.Concat(others).Except(shown).ToArray();
        return new Table(
            $"What changed most in the {units.Compared.Told} months to {units.Now.Latest:yyyy-MM-dd}",
            [
                new Column("unit", "Group or pair", false),
                new Column("finding", "Finding", false),
                new Column("events", "Events", true),
                new Column("before_events", "In the span before", true),
                new Column("ratio", "Times that rate", true),
                new Column("rate_of_chance", "q", true),
                .. units.Past is null
                    ? Array.Empty<Column>()
                    : [new Column("past_events", "In the three years before", true), new Column("past_ratio", "Times that rate", true), new Column("past_rate_of_chance", "q", true)],
                new Column("deaths", "Deaths: best (low–high)", true),
            ],
            [.. shown.Select(unit => Row(about, units, unit))])
        {
            Note = Sentence.Of($"First those that changed, by how far the nearer end of the interval of a ratio is from one; then the others, the least likely to be chance first. q is the share of chance among all that are named, were this one the last that is.").Then(
                rest.Length == 0 ? Sentence.Of($"") : Sentence.Of($" {HowMany(rest):further group or pair is|further groups and pairs are} not listed.")),
        };
    }

    private static IReadOnlyList<Span> Row(Inquiry about, ChangedUnits units, ChangedUnit unit) =>
    [
        Show.Name(unit.Name),
        Show.Words(Finding(about, units, unit)),
        Cell(unit.Recent, count => count.Events),
        Cell(unit.Earlier, count => count.Events),
        .. Ratio(about, unit, unit.BeforeId, units.Now, units.Before),
        .. units.Past is { } past ? [Cell(unit.Past, count => count.Events), .. Ratio(about, unit, unit.PastId, units.Now, past)] : Array.Empty<Span>(),
        Cell(unit.Recent, count => count.Deaths),
    ];

    private static string Finding(Inquiry about, ChangedUnits units, ChangedUnit unit) =>
        IsKept(about, unit.BeforeId) ? Direction(unit, units.Now, units.Before)
        : IsKept(about, unit.PastId) ? $"{Direction(unit, units.Now, units.Past!.Value)} against three years"
        : "no clear change";

    private static string Direction(ChangedUnit unit, Period now, Period then) =>
        RateRatio.Of(unit.In(now).Series.Observed(), unit.In(then).Series.Observed())!.Ratio > 1 ? "rise" : "fall";

    private static IEnumerable<Span> Ratio(Inquiry about, ChangedUnit unit, string id, Period now, Period then)
    {
        if (!about.Looks.Took(id))
        {
            return [Show.Words("too few"), Show.Words("not judged")];
        }

        var compared = unit.In(now).ComparedTo(unit.In(then));
        return
        [
            compared is null ? Show.Words(unit.In(now).Months.Count == 0 ? "to none" : "from none")
                : compared.HasNumber ? Show.Number(compared.Ratio)
                : Show.Words("order of magnitude only"),
            Show.Number(about.Looks.RateOf(id)),
        ];
    }

    private static Span Cell(Counted? count, Func<Counted, Figure> figure) => count is null ? Show.Words("none recorded") : Show.Number(figure(count));

    private static Sentence Events(Counted? count) => count is null ? Sentence.Of($"no event") : Sentence.Of($"{count.Events:event|events}");

    private static double Chance(Inquiry about, ChangedUnit unit) =>
        new[] { unit.BeforeId, unit.PastId }.Where(about.Looks.Took).Min(about.Looks.Alone);

    private static bool IsKept(Inquiry about, string id) => about.Looks.Keep(id) && about.Looks.Alone(id) <= Alone;

    private static double Least(Inquiry about, ChangedUnits units, ChangedUnit unit) => Math.Max(
        IsKept(about, unit.BeforeId) ? unit.LeastChange(units.Now, units.Before) : 0,
        IsKept(about, unit.PastId) ? unit.LeastChange(units.Now, units.Past!.Value) : 0);

    /// <summary>The groups and pairs: those that changed in the order of the table, all with enough events, and those without.</summary>
    private sealed record Rows(IReadOnlyList<ChangedUnit> Kept, IReadOnlyList<ChangedUnit> Judged, IReadOnlyList<ChangedUnit> Unjudged)
    {
        public static Rows Of(Inquiry about, ChangedUnits units)
        {
            ChangedUnit[] judged = [.. units.All.Where(unit => about.Looks.Took(unit.BeforeId) || about.Looks.Took(unit.PastId))];
            return new(
                [
                    .. judged.Where(unit => IsKept(about, unit.BeforeId) || IsKept(about, unit.PastId))
                        .OrderByDescending(unit => Least(about, units, unit)).ThenBy(unit => unit.BeforeId, StringComparer.Ordinal),
                ],
                judged,
                [.. units.All.Except(judged)]);
        }
    }
}
