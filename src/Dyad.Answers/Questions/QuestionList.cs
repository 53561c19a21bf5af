namespace Dyad.Answers;

/// <summary>The questions that can be asked, by their ids.</summary>
public static class QuestionList
{
    private static readonly Dictionary<string, Func<Inquiry, Answer>> Questions = new()
    {
        ["identity"] = Identity.Ask,
        ["recent"] = Recent.Ask,
        ["tempo"] = Tempo.Ask,
        ["opponents"] = Opponents.Ask,
        ["power"] = Power.Ask,
        ["targets"] = Targets.Ask,
        ["landmarks"] = Landmarks.Ask,
        ["territory"] = Territory.Ask,
    };

    /// <summary>The ids, in the order of a brief.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Questions.Keys];

    internal static Func<Inquiry, Answer> Named(string id) => Questions[id];
}
