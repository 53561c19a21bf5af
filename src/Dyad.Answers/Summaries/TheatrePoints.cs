using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;
using Dyad.Answers.Theatres;

namespace Dyad.Answers.Summaries;

/// <summary>The kinds of violence and the key points of a theatre, the most important first.</summary>
internal static class TheatrePoints
{
    /// <summary>The most lines of a point: pairs have two names each, and there are few points.</summary>
    public const int Lines = 4;

    private const int Lately = 2;

    /// <summary>The questions whose answers the points are made from.</summary>
    public static readonly IReadOnlyList<string> Asks = ["pairs", "tempo", "territory", "civilians"];

    /// <summary>Of which kinds the violence is, in words for those who do not know the dataset's.</summary>
    public static Sentence Kinds(Inquiry about) =>
        Sentence.Of($"By kind of violence: {Sentence.List(about.Count(about.Filter, ["violence"], "-events").Select(kind => Sentence.Of($"{kind.Events} {kind["violence"]}{Show.Words(Meaning(kind))}")))}.");

    private static string Meaning(Counted kind) => kind.Tally.Keys["violence"] switch
    {
        "state_based" => " (a government fights)",
        "one_sided" => " (attacks on civilians)",
        "non_state" => " (groups fight each other)",
        _ => "",
    };

    /// <summary>Each point as the pieces that could be said, the most important first.</summary>
    public static IEnumerable<(string Question, IReadOnlyList<Piece> Pieces)> Of(Inquiry about, IReadOnlyDictionary<string, Answer> answers) =>
    [
        ("pairs", Pairs(about, answers["pairs"])),
        ("tempo", [.. Trend.Of(about), .. CountedPoints.DeadliestYear(about)]),
        ("territory", CountedPoints.Territory(about, answers["territory"])),
        ("civilians", Civilians(about, answers["civilians"])),
    ];

    private static IReadOnlyList<Piece> Civilians(Inquiry about, Answer answer)
    {
        var attacks = CivilianDeaths.Attacks(about);
        var all = about.Total(about.Filter.With("violence", "one_sided"));
        return answer.CanSay && attacks.Count > 0
            ?
            [
                .. LatelyAttacked(about),
                new(Sentence.Of($"In all years: {all.Events:attack|attacks}{Years(all)} with {all.Deaths:death|deaths}, {attacks[0].Count.Deaths} of them by {attacks[0].Actor}{Years(attacks[0].Count)}.")),
                .. CountedPoints.OnTop(about),
            ]
            : [new(answer.Reply), .. CountedPoints.OnTop(about)];
    }

    // What was long ago is not what is: the last year comes first, and what is counted over all time says of which years it is.
    private static IEnumerable<Piece> LatelyFought(Inquiry about)
    {
        var pairs = PairCounts.OfLastYear(about).Armed.Take(Lately).ToArray();
        return pairs.Length == 0 ? [] :
        [
            new(Sentence.Of($"In the year to {about.AsOf}: {pairs[0]["pair"]} in {pairs[0].Events} of {about.Total(about.In(about.LastYear)).Events:event|events}.")),
            .. pairs.Skip(1).Select(pair => new Piece(Sentence.Of($"{pair["pair"]} in {pair.Events}."))),
        ];
    }

    private static IEnumerable<Piece> LatelyAttacked(Inquiry about) =>
        about.Total(about.In(about.LastYear).With("violence", "one_sided")) is { Tally.Events: > 0 } attacks
            ? [new Piece(Sentence.Of($"In the year to {about.AsOf}: {attacks.Events:attack|attacks} on civilians with {attacks.Deaths:death|deaths}."))]
            : [];

    private static Sentence Years(Counted count) => count.Tally is { First: { } first, Last: { } last }
        ? Sentence.Of($" ({Show.Date(first.Year == last.Year ? $"{first:yyyy}" : $"{first:yyyy}–{last:yyyy}")})")
        : Sentence.Of($"");

    private static IReadOnlyList<Piece> Pairs(Inquiry about, Answer answer)
    {
        var armed = PairCounts.Of(about).Armed;
        return armed.Count == 0
            ? [new(answer.Reply)]
            :
            [
                .. LatelyFought(about),
                new(Sentence.Of($"In all years: {armed[0]["pair"]} in {armed[0].Events} of {about.Total(about.Filter).Events:event|events}{Years(armed[0])}.")),
            ];
    }
}
