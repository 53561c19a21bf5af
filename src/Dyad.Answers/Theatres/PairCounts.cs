using Dyad.Answers.Inquiries;
using Dyad.Model.Events;
using Dyad.Model.Requests;

namespace Dyad.Answers.Theatres;

/// <summary>The events of a theatre by pair, each event in one of three: two armed sides, one that attacks civilians, one actor alone.</summary>
/// <param name="Armed">Pairs of armed actors, those with most events first.</param>
/// <param name="Civilian">Pairs of which one is civilians, in the same order.</param>
/// <param name="Alone">Events that name one actor alone, by that actor, in the same order.</param>
internal sealed record PairCounts(IReadOnlyList<Counted> Armed, IReadOnlyList<Counted> Civilian, IReadOnlyList<Counted> Alone)
{
    private const string Pair = "pair";

    /// <summary>Those of an inquiry.</summary>
    public static PairCounts Of(Inquiry about) => Of(about, about.Filter);

    /// <summary>Those of one-sided violence alone.</summary>
    public static PairCounts OneSided(Inquiry about) => Of(about, about.Filter.With("violence", "one_sided"));

    /// <summary>Those of the year to the as-of date.</summary>
    public static PairCounts OfLastYear(Inquiry about) => Of(about, about.In(about.LastYear));

    /// <summary>The actor of a pair that is neither civilians nor unnamed, by id or name.</summary>
    public static string Attacker(Inquiry about, Counted pair) =>
        Ends(pair).FirstOrDefault(end => end != UnnamedSide.Word && !about.IsCivilian(end)) ?? Ends(pair)[^1];

    /// <summary>The two ends of a pair, by id or name.</summary>
    public static string[] Ends(Counted pair) => pair.Tally.Keys[Pair].Split('~');

    private static PairCounts Of(Inquiry about, Filter filter)
    {
        var all = about.Count(filter, [Pair], "-events");
        return new(
            [.. all.Where(pair => pair.IsNamed(Pair) && !Ends(pair).Any(about.IsCivilian))],
            [.. all.Where(pair => pair.IsNamed(Pair) && Ends(pair).Any(about.IsCivilian))],
            [.. all.Where(pair => !pair.IsNamed(Pair))]);
    }
}
