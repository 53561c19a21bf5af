using Dyad.Answers.Sentences;

namespace Dyad.Answers.Inquiries;

/// <summary>Civilians who died in fights between armed sides, which are not in the numbers of one-sided violence.</summary>
/// <param name="Dead">Those recorded, over the events that state deaths by side; null where none does.</param>
/// <param name="Unstated">The events of fighting that do not state them; null where all do.</param>
internal sealed record CiviliansInFights(Figure? Dead, Figure? Unstated)
{
    private static readonly string[] Fighting = ["state_based", "non_state"];

    /// <summary>Those of an inquiry.</summary>
    public static CiviliansInFights Of(Inquiry about)
    {
        var fights = about.Count(about.Filter, ["violence"]).Where(kind => Fighting.Contains(kind.Tally.Keys["violence"])).ToArray();
        return new(
            Together(fights.Where(kind => kind.Tally.Civilians is not null), kind => kind.Civilians, "deaths by side"),
            Together(fights.Where(kind => kind.Tally.SidesUnstated > 0), kind => kind.SidesUnstated, "events"));
    }

    /// <summary>A sentence for each of the two.</summary>
    public IEnumerable<Sentence> Told()
    {
        if (Dead is { } dead)
        {
            yield return Sentence.Of($"Civilians recorded dead in fights, whoever fired: {dead}.");
        }

        if (Unstated is { } unstated)
        {
            yield return Sentence.Of($"{unstated:event of fighting does|events of fighting do} not state deaths by side, so how many civilians died in them is unknown.");
        }
    }

    private static Figure? Together(IEnumerable<Counted> kinds, Func<Counted, Figure> figure, string unit) => kinds.Select(figure).ToArray() switch
    {
        [] => null,
        [var only] => only,
        var several => Derived.Sum(unit, several),
    };
}
