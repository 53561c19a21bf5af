using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;
using Dyad.Answers.Theatres;

namespace Dyad.Answers.Summaries;

/// <summary>The first sentence and the key points of a theatre, the most important first.</summary>
internal static class TheatrePoints
{
    /// <summary>The most lines of a point: pairs have two names each, and there are few points.</summary>
    public const int Lines = 3;

    private const int Most = 3;

    /// <summary>The questions whose answers the points are made from.</summary>
    public static readonly IReadOnlyList<string> Asks = ["pairs", "tempo", "territory", "civilians"];

    /// <summary>How many events there are in all, and of which kinds.</summary>
    public static Sentence Lead(Inquiry about)
    {
        var total = about.Total(about.Filter);
        var kinds = about.Count(about.Filter, ["violence"], "-events").Select(kind => Sentence.Of($"{kind.Events} {kind["violence"]}"));
        var when = about.Asked is null ? Sentence.Of($"Recorded from {total.First} to {total.Last}") : Sentence.Of($"In the period asked about,{about.When}");
        return when.Then(Sentence.Of($": {total.Events:event|events} with {total.Deaths:death|deaths}; by kind of violence {Sentence.List(kinds)}."));
    }

    /// <summary>Each point as the pieces that could be said, the most important first.</summary>
    public static IEnumerable<(string Question, IReadOnlyList<Piece> Pieces)> Of(Inquiry about, IReadOnlyDictionary<string, Answer> answers) =>
    [
        ("pairs", Pairs(about, answers["pairs"])),
        ("recent", CountedPoints.Recent(about)),
        ("tempo", CountedPoints.Tempo(about, answers["tempo"])),
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
                new(Sentence.Of($"One-sided violence in all years{Years(all)}: {all.Events:event|events} with {all.Deaths:death|deaths}, {attacks[0].Count.Deaths} of them by {attacks[0].Actor}{Years(attacks[0].Count)}.")),
                .. answer.Details.Select(says => new Piece(says)),
            ]
            : [new(answer.Reply), .. answer.Details.Select(says => new Piece(says))];
    }

    // What was long ago is not what is: the last year comes first, and what is counted over all time says of which years it is.
    private static IEnumerable<Piece> LatelyFought(Inquiry about) => PairCounts.OfLastYear(about).Armed.Take(1).Select(pair => new Piece(
        Sentence.Of($"In the year to {about.AsOf} {pair["pair"]} in {pair.Events} of {about.Total(about.In(about.LastYear)).Events:event|events}.")));

    private static IEnumerable<Piece> LatelyAttacked(Inquiry about) =>
        about.Total(about.In(about.LastYear).With("violence", "one_sided")) is { Tally.Events: > 0 } attacks
            ? [new Piece(Sentence.Of($"In the year to {about.AsOf} {attacks.Events:event|events} of one-sided violence with {attacks.Deaths:death|deaths}."))]
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
                new(Sentence.Of($"In all years {armed[0]["pair"]} in {armed[0].Events} of {about.Total(about.Filter).Events:event|events}{Years(armed[0])}.")),
                .. armed.Skip(1).Take(Most).Select(pair => new Piece(Sentence.Of($"{pair["pair"]} in {pair.Events}{Years(pair)}."))),
                .. answer.Details.Select(says => new Piece(says)),
            ];
    }
}
