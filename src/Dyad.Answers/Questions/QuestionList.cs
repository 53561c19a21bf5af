namespace Dyad.Answers;

/// <summary>The questions that can be asked, by their ids.</summary>
public static class QuestionList
{
    // Whether a question needs events: without any it says which data would answer.
    private static readonly Dictionary<string, Question> Questions = new()
    {
        ["identity"] = new(Identity.Ask, NeedsEvents: false),
        ["family"] = new(Family.Ask, NeedsEvents: false),
        ["recent"] = new(Recent.Ask, NeedsEvents: true),
        ["tempo"] = new(Tempo.Ask, NeedsEvents: true),
        ["opponents"] = new(Opponents.Ask, NeedsEvents: true),
        ["rivalry"] = new(Rivalry.Ask, NeedsEvents: false),
        ["coordination"] = new(Coordination.Ask, NeedsEvents: false),
        ["power"] = new(Power.Ask, NeedsEvents: true),
        ["targets"] = new(Targets.Ask, NeedsEvents: false),
        ["landmarks"] = new(Landmarks.Ask, NeedsEvents: false),
        ["claims-of-responsibility"] = new(ClaimsOfResponsibility.Ask, NeedsEvents: false),
        ["territory"] = new(Territory.Ask, NeedsEvents: true),
        ["origins"] = new(Origins.Ask, NeedsEvents: false),
        ["command"] = new(Command.Ask, NeedsEvents: false),
        ["leaders"] = new(Leaders.Ask, NeedsEvents: false),
        ["ranks"] = new(Ranks.Ask, NeedsEvents: false),
        ["strength"] = new(Strength.Ask, NeedsEvents: false),
        ["outlook"] = new(Outlook.Ask, NeedsEvents: false),
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

    private sealed record Question(Func<Inquiry, Answer> Ask, bool NeedsEvents);
}
