using Dyad.Answers.Questions;

namespace Dyad.Answers.Theatres;

/// <summary>The questions that can be asked of countries, in the order of a brief.</summary>
public static class TheatreQuestions
{
    /// <summary>All of them; what changed is asked only by its name.</summary>
    public static IReadOnlyList<Question> All { get; } =
    [
        new("pairs", "Which armed actors fight each other, and who dies on which side?", "pairs", Pairs.Ask),
        new("recent", "What happened in the last weeks, months and year?", "lately", Recent.Ask) { LooksBack = Back.OfRecent },
        new(Change.Id, "Who changed most in the last twelve months?", "lately", Change.Ask) { Looks = ChangedUnits.Looks, IsAskedByName = true },
        new("tempo", "How often are events recorded, against the past?", "tempo", Tempo.Ask) { LooksBack = Back.OfTempo, Looks = Tempo.Looks },
        new("territory", "Where is the violence, and is it spreading or shrinking?", "where", Territory.Ask) { LooksBack = Back.OfTerritory, Looks = Territory.Looks },
        new("civilians", "Who kills civilians on purpose, and how many die in fights?", "civilians", CivilianDeaths.Ask),
    ];
}
