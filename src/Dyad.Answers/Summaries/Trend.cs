using Dyad.Analysis.Intervals;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;
using Dyad.Model.Time;

namespace Dyad.Answers.Summaries;

/// <summary>Whether it is getting better or worse, in one place: the verdict, then the numbers of both stretches of time that it rests on.</summary>
internal static class Trend
{
    private const int Window = 90;

    // From fewer events it is chance as soon as it is a change.
    private const int Few = 5;

    /// <summary>The verdict first, then what cannot be compared and how much may be chance.</summary>
    public static IReadOnlyList<Piece> Of(Inquiry about)
    {
        var end = UnbrokenMonths.End(about);
        var months = UnbrokenMonths.Of(about, end);
        var (compared, length) = (months.Compared, Show.Words($"{months.Told} months"));
        return compared switch
        {
            { Recent: null } => Lately(about, Sentence.Of($"the files do not cover the {length} to {end}")),
            { Earlier: null } => Lately(about, Sentence.Of($"the files do not cover all of the {length} before the last {length}")),
            { Recent.Tally.Events: 0, Earlier.Tally.Events: 0 } => [new(Sentence.Of($"Quiet: no event is recorded in the {length} to {end}, nor in the {length} before; the last was on {about.Total(about.History).Last}."))],
            { Break: not null } => Lately(about, Sentence.Of($"counting changed in {Show.Month(months.Break!.Value.Month)}")),
            _ =>
            [
                new(Told(compared, length, Verdict(compared)).Then(Chance(compared))),
                .. compared.Kind == Comparability.Ratio ? [new(Sentence.Of($"The rate of events was {compared.Rates!.Ratio} times that of the {length} before."))] : Array.Empty<Piece>(),
                .. months.Break is { } change ? [new(Sentence.Of($"Earlier years cannot be compared: counting changed in {Show.Month(change.Month)}."))] : Array.Empty<Piece>(),
            ],
        };
    }

    // Where the year before was counted another way, the last weeks may still be set beside those before them.
    private static IReadOnlyList<Piece> Lately(Inquiry about, Sentence why)
    {
        var compared = new Comparison(about, new Period(about.AsOf.AddDays(1 - Window), about.AsOf), new Period(about.AsOf.AddDays(1 - (2 * Window)), about.AsOf.AddDays(-Window)));
        return compared is { Recent.Tally.Events: var now, Earlier.Tally.Events: var then, Break: null } && now + then > 0
            ? [new(Told(compared, Show.Date($"{Window} days"), Untested(compared)).Then(Sentence.Of($"."))), new(Sentence.Of($"It cannot be compared with the year before: {why}."))]
            : [new(Sentence.Of($"Cannot be told: {why}."))];
    }

    private static Sentence Told(Comparison compared, Span length, string verdict)
    {
        var (now, before) = (compared.Recent!, compared.Earlier!);
        var (events, deaths) = Directions(compared);
        var link = before.Tally.Events == 0 ? "; none is recorded" : events == deaths && events != 0 ? $", {(events > 0 ? "up" : "down")} from " : "; ";
        var recent = now.Tally.Events == 0 ? Sentence.Of($"no event is recorded") : Sentence.Of($"{now.Events:event|events} with {now.Deaths:death|deaths}");
        var earlier = before.Tally.Events == 0 ? Sentence.Of($"") : Sentence.Of($"{before.Events} with {before.Deaths}");
        return Sentence.Of($"{Show.Words(verdict)}: {recent} in the {length} to {compared.Now.Latest!.Value}{Show.Words(link)}{earlier} in the {length} before");
    }

    private static string Verdict(Comparison compared) => compared.Kind == Comparability.Ratio
        ? (compared.Rates!.Said, Directions(compared).Deaths) switch
        {
            (RateDifference.Higher, < 0) => "More events, fewer deaths",
            (RateDifference.Higher, _) => "Worse",
            (RateDifference.Lower, > 0) => "Fewer events, more deaths",
            (RateDifference.Lower, _) => "Better",
            _ => "No clear change",
        }
        : compared.Kind == Comparability.None && compared.IsKept && Math.Max(compared.Recent!.Tally.Events, compared.Earlier!.Tally.Events) >= Few
        ? compared.Earlier.Tally.Events == 0 ? "Worse" : "Better"
        : Untested(compared);

    // What nobody tested for chance is better or worse perhaps.
    private static string Untested(Comparison compared) => Directions(compared) switch
    {
        (0, 0) => "No change",
        ( > 0, < 0) => "Mixed, more events but fewer deaths",
        ( < 0, > 0) => "Mixed, fewer events but more deaths",
        var (events, deaths) => events + deaths > 0 ? "Perhaps worse" : "Perhaps better",
    };

    private static Sentence Chance(Comparison compared) => Sentence.Of($"{Show.Words(compared switch
    {
        { Kind: Comparability.Ratio, Rates.Said: RateDifference.NotToldApart } => "; months usually vary that much.",
        { Kind: Comparability.Ratio } => ". That is beyond the usual variation of months.",
        { Kind: Comparability.TooFew, Rates.Difference: RateDifference.MagnitudeOnly } => "; counts vary so much from month to month that this may be chance.",
        { Kind: Comparability.TooFew } => "; with so few events this may be chance.",
        _ => ".",
    })}");

    private static (int Events, int Deaths) Directions(Comparison compared) =>
        (Math.Sign(compared.Recent!.Tally.Events - compared.Earlier!.Tally.Events), Math.Sign((compared.Recent.Tally.Best - compared.Earlier.Tally.Best) ?? 0));
}
