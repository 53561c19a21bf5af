using Dyad.Model;

namespace Dyad.Answers;

/// <summary>What has it been up to lately? The last 30, 90 and 365 days beside the same number of days before them.</summary>
internal static class Recent
{
    private static readonly int[] Windows = [30, 90, 365];

    public static Answer Ask(Inquiry about)
    {
        var rows = Windows.Select(days => Row(about, days)).ToArray();
        var year = about.Total(about.Filter.With("t", Before(about.AsOf, 365).ToString()));
        var last = about.Total(about.Filter).Last;
        return new Answer("recent", "What has it been up to lately?", Reply(about, year, last))
        {
            Tables =
            [
                new Table(
                    "The last days against the same number before them",
                    [
                        new Column("window", "Days to the as-of date", false),
                        new Column("events", "Events", true),
                        new Column("deaths", "Deaths: best (low–high)", true),
                        new Column("before_events", "Events in the days before", true),
                        new Column("before_deaths", "Deaths in the days before", true),
                    ],
                    rows),
            ],
            Details = News(about),
            HowWeKnow = Sentence.Of($"Counted from {about.SourceOf(about.Filter)}; days count back from {about.AsOf}, never from today."),
        };
    }

    private static Sentence Reply(Inquiry about, Counted year, Figure last) => about.Coverage.Covers(Before(about.AsOf, 365))
        ? Sentence.Of($"In the year to {about.AsOf} it was involved in {year.Events} events with {year.Deaths} deaths; the last event is counted on {last}.")
        : Sentence.Of($"The corpus does not cover the whole year to {about.AsOf}; its last event with {about.Subject} is counted on {last}.");

    private static IReadOnlyList<Span> Row(Inquiry about, int days)
    {
        var now = Before(about.AsOf, days);
        var then = Before(now.Earliest!.Value.AddDays(-1), days);
        return [Show.Date($"{days} ({now})"), .. Cells(about, now), .. Cells(about, then)];
    }

    private static IEnumerable<Span> Cells(Inquiry about, Period period)
    {
        if (!about.Coverage.Covers(period))
        {
            return [Show.Words("not covered"), Show.Words("not covered")];
        }

        var count = about.Total(about.Filter.With("t", period.ToString()));
        return [Show.Number(count.Events), count.Tally.Events == 0 ? Show.Words("none recorded") : Show.Number(count.Deaths)];
    }

    // Opponents and provinces seen in the last year and never before.
    private static IReadOnlyList<Sentence> News(Inquiry about)
    {
        var period = Before(about.AsOf, 365);
        var fresh = about.Count(about.Filter, ["opponent"]).Where(opponent => opponent.Tally.First >= period.Earliest).ToArray();
        return fresh.Length == 0 || about.Total(about.Filter).Tally.First >= period.Earliest
            ? []
            : [Sentence.Of($"Opponents met for the first time in that year: {Sentence.List(fresh.Select(opponent => Sentence.Of($"{opponent["opponent"]} ({opponent.Events} events from {opponent.First})")))}.")];
    }

    private static Period Before(DateOnly last, int days) => new(last.AddDays(1 - days), last);
}
