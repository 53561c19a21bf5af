using System.Globalization;

namespace Dyad.Benchmarks.Worlds;

/// <summary>Sums over some events of a world; nothing by default.</summary>
/// <param name="Events">Events.</param>
/// <param name="DeathsA">Dead of side A.</param>
/// <param name="DeathsB">Dead of side B.</param>
/// <param name="DeathsCivilians">Dead civilians.</param>
/// <param name="DeathsUnknown">Dead whose side nobody knows.</param>
/// <param name="Low">Low estimates.</param>
/// <param name="Best">Best estimates.</param>
/// <param name="High">High estimates.</param>
/// <param name="Breaks">Events whose estimates are out of order.</param>
/// <param name="Summary">Events that stand for several happenings.</param>
public readonly record struct TruthCell(
    long Events, long DeathsA, long DeathsB, long DeathsCivilians, long DeathsUnknown, long Low, long Best, long High, long Breaks, long Summary)
{
    internal IEnumerable<string> Values =>
        new[] { Events, DeathsA, DeathsB, DeathsCivilians, DeathsUnknown, Low, Best, High, Breaks, Summary }.Select(value => value.ToString(CultureInfo.InvariantCulture));

    internal TruthCell With(WorldEvent happening) => new(
        Events + 1,
        DeathsA + happening.DeathsA,
        DeathsB + happening.DeathsB,
        DeathsCivilians + happening.DeathsCivilians,
        DeathsUnknown + happening.DeathsUnknown,
        Low + happening.Low,
        Best + happening.Best,
        High + happening.High,
        Breaks + (happening.IsBreak ? 1 : 0),
        Summary + (happening.IsSummary ? 1 : 0));
}
