namespace Dyad.Answers;

/// <summary>The questions that can be asked, by their ids.</summary>
public static class QuestionList
{
    // Whether a question needs events: without any it says which data would answer.
    private static readonly Dictionary<string, (Func<Inquiry, Answer> Ask, bool NeedsEvents)> Questions = new()
    {
        ["identity"] = (Identity.Ask, false),
        ["family"] = (Family.Ask, false),
        ["recent"] = (Recent.Ask, true),
        ["tempo"] = (Tempo.Ask, true),
        ["opponents"] = (Opponents.Ask, true),
        ["rivalry"] = (Rivalry.Ask, false),
        ["coordination"] = (Coordination.Ask, false),
        ["power"] = (Power.Ask, true),
        ["targets"] = (Targets.Ask, false),
        ["landmarks"] = (Landmarks.Ask, false),
        ["claims-of-responsibility"] = (ClaimsOfResponsibility.Ask, false),
        ["territory"] = (Territory.Ask, true),
        ["origins"] = (Origins.Ask, false),
        ["command"] = (Command.Ask, false),
        ["leaders"] = (Leaders.Ask, false),
        ["ranks"] = (Ranks.Ask, false),
        ["strength"] = (Strength.Ask, false),
        ["outlook"] = (Outlook.Ask, false),
    };

    private static readonly string[] RecordedOnly =
        ["family", "rivalry", "coordination", "claims-of-responsibility", "origins", "command", "leaders", "ranks", "strength", "outlook"];

    /// <summary>The ids, in the order of a brief.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Questions.Keys];

    /// <summary>Whether a question rests on recorded statements alone.</summary>
    internal static bool IsRecorded(string id) => RecordedOnly.Contains(id);

    internal static Func<Inquiry, Answer> Named(string id)
    {
        var (ask, needsEvents) = Questions[id];
        return about => needsEvents && !about.HasEvents ? NoEvents.Of(id, about) : ask(about);
    }
}
