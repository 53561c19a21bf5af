using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;
using Dyad.Model.Time;

namespace Dyad.Answers.Questions;

/// <summary>Indicators to watch, each with what it is lately and a threshold by one rule: the upper end of the interval of the rate of the phase before.</summary>
internal static class Watchlist
{
    private const int Lately = 3;
    private const int FewestMonths = 3;
    private const int Opponents = 2;

    /// <summary>The table of a group with events.</summary>
    public static Table Of(Inquiry about) => new(
        "Indicators to watch",
        [
            new Column("indicator", "Indicator", false),
            new Column("since", "Phase since", false),
            new Column("rate", "Its rate, events a month", true),
            new Column("threshold", "Threshold: more than", true),
            new Column("until", "Last three months to", false),
            new Column("now", "Their mean", true),
            new Column("state", "Is", false),
        ],
        [.. Watched(about).Take(about.IsAskedAlone ? int.MaxValue : 1).Select(one => Row(one.What, one.Of))])
    {
        Note = Sentence.Of($"A phase begins where the rate or the way of counting changed last. The threshold is the upper end of the interval of its rate, without the last three covered months; above it, the mean of these is more than the phase explains. That is a sign to look, and no forecast."),
    };

    // A rate rests on its months, and each is a figure: a brief has those of the first alone, which its tempo has already.
    private static IEnumerable<(string What, Inquiry Of)> Watched(Inquiry about) =>
    [
        ("events with it", about),
        ("attacks coded as its own", Part(about, "role", "attacker")),
        .. about.Count(about.In(about.LastCoveredYear), ["opponent"], "-events").Where(opponent => opponent.IsOpponentNamed && !about.IsCivilian(opponent.Tally.Keys["opponent"])).Take(Opponents)
            .Select(opponent => ($"events against {opponent["opponent"]}", Part(about, "with", opponent.Tally.Keys["opponent"]))),
    ];

    // Its phases are searched as tempo searches those of a group, so they are looks of its own.
    private static Inquiry Part(Inquiry about, string key, string value) => about.Narrowed(key, value, Tempo.Looks);

    private static IReadOnlyList<Span> Row(string what, Inquiry of)
    {
        if (!of.IsEverRecorded || Phases.Of(of).Latest is not { } phase)
        {
            return [Show.Name(what), .. Enumerable.Repeat(Show.Words("unknown"), 5), Show.Words(of.IsEverRecorded ? "not known: too few covered months" : "not known: none is coded")];
        }

        var last = phase.Latest!.Value;
        var lately = new Period(UnbrokenMonths.Begin(last, Lately), last);
        var head = new[] { Show.Name(what), Show.Month(phase.Earliest!.Value) };

        // Three months that begin before the phase were at another rate, or counted otherwise.
        var now = lately.Earliest < phase.Earliest ? null : MonthRun.Of(of, lately);
        var nowRate = now is { Months.Count: > 0 } ? now.Rate() : null;
        var mean = now is null ? Show.Words("unknown") : nowRate is null ? Show.Words("none recorded") : Show.Bare(nowRate);
        if (now is null || phase.Months().Count() < Lately + FewestMonths || MonthRun.Of(of, new Period(phase.Earliest, lately.Earliest!.Value.AddDays(-1))) is not { Months.Count: > 0 } run || run.Rate() is not { High: { } high, Low: { } low } rate)
        {
            return [.. head, Show.Words("unknown"), Show.Words("unknown"), Show.Date($"{last:yyyy-MM-dd}"), mean, Show.Words("not known: too few events or months in the phase")];
        }

        var value = nowRate is null ? 0 : nowRate.Value;
        return
        [
            .. head, Show.Number(rate), Show.Number(Derived.Of("upper_end", "events a month", [rate], high)), Show.Date($"{last:yyyy-MM-dd}"), mean,
            Show.Words(value > high ? "above" : value < low ? "below the interval" : "within the interval"),
        ];
    }
}
