using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;
using Dyad.Model.Time;

namespace Dyad.Answers.Questions;

/// <summary>What has it been up to lately? The last 30 and 90 days and the last year, beside the same span before.</summary>
internal static class Recent
{
    /// <summary>The days looked back on, beside the year.</summary>
    public static readonly IReadOnlyList<int> Windows = [30, 90];

    /// <summary>The last so many days, beside as many before them.</summary>
    public static Comparison Last(Inquiry about, int days) => new(about, Before(about.AsOf, days), Before(about.AsOf.AddDays(-days), days));

    public static Answer Ask(Question question, Inquiry about)
    {
        (string Name, Comparison Compared)[] spans =
        [
            .. Windows.Select(days => ($"{days} days", Last(about, days))),
            ("year", new Comparison(about, about.LastYear, about.YearBefore)),
        ];
        about.CountWindows(spans.SelectMany(span => (Period[])[span.Compared.Now, span.Compared.Before]));
        var last = about.Total(about.History).Last;
        return new Answer(question.Id, question.Words, Reply(about, spans[^1].Compared.Recent, last))
        {
            Tables =
            [
                new Table(
                    "Lately, against the same span before",
                    [
                        new Column("window", "To the as-of date", false),
                        new Column("events", "Events", true),
                        new Column("deaths", "Deaths: best (low–high)", true),
                        new Column("before_events", "Events in the span before", true),
                        new Column("before_deaths", "Deaths in the span before", true),
                        .. HasLong(about)
                            ? [new Column("longer_events", "Rows left out as longer", true), new Column("longer_deaths", "Deaths in these", true)]
                            : Array.Empty<Column>(),
                    ],
                    [.. spans.Select(span => Row(about, span.Name, span.Compared))]),
            ],
            Details = [.. OneRecord(about, spans), .. News(about)],
            Missing = spans.Where(span => span.Compared.Recent is null).Select(span => Sentence.Of($"{Show.Date(span.Name)}")).ToArray() is { Length: > 0 } open
                ? [Sentence.Of($"Unknown, not none: what happened in the last {Sentence.List(open)}, which the files do not cover whole.")]
                : [],
            Caveats =
            [
                .. spans[^1].Compared.Break is { } change
                    ? [Sentence.Of($"Counting changed in {Coverage.Told(change)}: spans before and after it are not counted alike.")]
                    : Array.Empty<Sentence>(),
                .. LongRows.Of(about),
                .. LongRows.Open(about),
            ],
            HowWeKnow = Sentence.Of($"Counted from {about.SourceOf(about.History)}; days count back from {about.AsOf}, never from today."),
        };
    }

    private static Sentence Reply(Inquiry about, Counted? year, Figure last) => year switch
    {
        null when about.IsTheatre => Sentence.Of($"The corpus does not cover the whole year to {about.AsOf} in {about.Subject}; its last event there was on {last}."),
        null => Sentence.Of($"The corpus does not cover the whole year to {about.AsOf}; its last event with {about.Subject} was on {last}.").Then(Since.Of(about)),
        { Tally.Events: 0 } => Sentence.Of($"In the year to {about.AsOf} no event {Show.Words(about.IsTheatre ? "there" : "with it")} is recorded; the last was on {last}."),
        _ when about.IsTheatre => Sentence.Of($"In the year to {about.AsOf} {year.Events:event is|events are} recorded, with {year.Deaths:death|deaths}; the last was on {last}."),
        _ => Sentence.Of($"In the year to {about.AsOf} it was involved in {year.Events:event|events} with {year.Deaths:death|deaths}; the last event was on {last}."),
    };

    private static IEnumerable<Sentence> OneRecord(Inquiry about, IEnumerable<(string Name, Comparison Compared)> spans) =>
        from span in spans
        let record = Concentration.Of(about, span.Compared)
        where record is not null
        select Sentence.Of($"In the last {Show.Date(span.Name)} one record, of {record.First}, has {record.Deaths} of the {span.Compared.Recent!.Deaths:death|deaths}.");

    private static IReadOnlyList<Span> Row(Inquiry about, string name, Comparison compared) =>
        [Show.Date($"{name} ({compared.Now})"), .. Cells(compared.Recent), .. Cells(compared.Earlier), .. HasLong(about) ? Longer(about, compared.Now) : []];

    private static bool HasLong(Inquiry about) => about.Total(about.History).Tally.Long > 0;

    // Rows that begin in the span and do not belong to it: longer than it, or of months and not over when it ends.
    private static IEnumerable<Span> Longer(Inquiry about, Period period) => LongRows.LeftOut(about, period) is var (whole, fitting)
        ? [Show.Number(Derived.Difference(whole.Events, fitting.Events)), Show.Number(fitting.Tally.Best is null ? whole.Deaths : Derived.Difference(whole.Deaths, fitting.Deaths))]
        : [Show.Words("none"), Show.Words("none")];

    private static IEnumerable<Span> Cells(Counted? count) => count is null
        ? [Show.Words("not covered"), Show.Words("not covered")]
        : [Show.Number(count.Events), count.Tally.Events == 0 ? Show.Words("none recorded") : Show.Number(count.Deaths)];

    // Opponents, or in a theatre pairs, seen in the last year and never before, where all the time since the first event is known.
    private static IReadOnlyList<Sentence> News(Inquiry about)
    {
        var period = about.LastYear;
        var (dimension, words) = about.IsTheatre ? ("pair", "Pairs") : ("opponent", "Opponents");
        var fresh = about.Count(about.History, [dimension]).Where(count => count.IsNamed(dimension) && count.Tally.First >= period.Earliest).ToArray();
        return fresh.Length == 0 || about.Total(about.History).Tally.First is not { } first || first >= period.Earliest || !about.Coverage.Covers(new Period(first, about.AsOf)) || about.Coverage.BreakIn(new Period(first, about.AsOf)) is not null
            ? []
            : [Sentence.Of($"{Show.Words(words)} first recorded in that year: {Sentence.List(fresh.Select(count => Sentence.Of($"{count[dimension]} ({count.Events:event|events} from {count.First})")))}.")];
    }

    private static Period Before(DateOnly last, int days) => new(last.AddDays(1 - days), last);
}
