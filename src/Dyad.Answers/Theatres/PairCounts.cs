using Dyad.Answers.Inquiries;
using Dyad.Model.Events;

namespace Dyad.Answers.Theatres;

/// <summary>The events of a theatre by pair, each event in one of three: two armed sides, one that attacks civilians, one actor alone.</summary>
/// <param name="Armed">Pairs of armed actors, those with most events first.</param>
/// <param name="Civilian">Pairs of which one is civilians, in the same order.</param>
/// <param name="Alone">Events that name one actor alone, by that actor, in the same order.</param>
internal sealed record PairCounts(IReadOnlyList<Counted> Armed, IReadOnlyList<Counted> Civilian, IReadOnlyList<Counted> Alone)
{
    private const string Pair = "pair";

    /// <summary>Those of an inquiry.</summary>
    public static PairCounts Of(Inquiry about) => Of(about, about.Count(about.Filter, [Pair], "-events"));

    /// <summary>Those of one-sided violence alone.</summary>
    public static PairCounts OneSided(Inquiry about) => Of(about, about.Count(about.Filter.With("violence", "one_sided"), [Pair], "-events"));

    /// <summary>The actor of a pair that is neither civilians nor unnamed, by id or name.</summary>
    public static string Attacker(Inquiry about, Counted pair) =>
        Ends(pair).FirstOrDefault(end => end != UnnamedSide.Word && !about.IsCivilian(end)) ?? Ends(pair)[^1];

    /// <summary>The two ends of a pair, by id or name.</summary>
    public static string[] Ends(Counted pair) => pair.Tally.Keys[Pair].Split('~');

    private static PairCounts Of(Inquiry about, IReadOnlyList<Counted> all) => new(
        [.. all.Where(pair => pair.IsNamed(Pair) && !Ends(pair).Any(about.IsCivilian))],
        [.. all.Where(pair => pair.IsNamed(Pair) && Ends(pair).Any(about.IsCivilian))],
        [.. all.Where(pair => !pair.IsNamed(Pair))]);
}
