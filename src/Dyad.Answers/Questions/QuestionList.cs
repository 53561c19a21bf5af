using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;

namespace Dyad.Answers.Questions;

/// <summary>The questions that can be asked, by their ids.</summary>
public static class QuestionList
{
    // Whether a question needs events: without any it says which data would answer. Whether it rests on recorded statements alone.
    private static readonly Dictionary<string, Question> Questions = new()
    {
        ["identity"] = new(Identity.Ask, NeedsEvents: false, IsRecorded: false),
        ["family"] = new(Family.Ask, NeedsEvents: false, IsRecorded: true),
        ["recent"] = new(Recent.Ask, NeedsEvents: true, IsRecorded: false),
        ["tempo"] = new(Tempo.Ask, NeedsEvents: true, IsRecorded: false),
        ["opponents"] = new(Opponents.Ask, NeedsEvents: true, IsRecorded: false),
        ["rivalry"] = new(Rivalry.Ask, NeedsEvents: false, IsRecorded: true),
        ["coordination"] = new(Coordination.Ask, NeedsEvents: false, IsRecorded: true),
        ["power"] = new(Power.Ask, NeedsEvents: true, IsRecorded: false),
        ["targets"] = new(Targets.Ask, NeedsEvents: false, IsRecorded: false),
        ["landmarks"] = new(Landmarks.Ask, NeedsEvents: false, IsRecorded: false),
        ["claims-of-responsibility"] = new(ClaimsOfResponsibility.Ask, NeedsEvents: false, IsRecorded: true),
        ["territory"] = new(Territory.Ask, NeedsEvents: true, IsRecorded: false),
        ["origins"] = new(Origins.Ask, NeedsEvents: false, IsRecorded: true),
        ["command"] = new(Command.Ask, NeedsEvents: false, IsRecorded: true),
        ["leaders"] = new(Leaders.Ask, NeedsEvents: false, IsRecorded: true),
        ["ranks"] = new(Ranks.Ask, NeedsEvents: false, IsRecorded: true),
        ["strength"] = new(Strength.Ask, NeedsEvents: false, IsRecorded: true),
        ["threat"] = new(Threat.Ask, NeedsEvents: false, IsRecorded: true),
        ["precedent"] = new(Precedent.Ask, NeedsEvents: false, IsRecorded: true),
        ["outlook"] = new(Outlook.Ask, NeedsEvents: false, IsRecorded: true),
        ["warnings"] = new(Warnings.Ask, NeedsEvents: false, IsRecorded: true),
    };

    /// <summary>The ids, in the order of a brief.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Questions.Keys];

    /// <summary>Whether a question rests on recorded statements alone.</summary>
    internal static bool IsRecorded(string id) => Questions[id].IsRecorded;

    internal static Func<Inquiry, Answer> Named(string id)
    {
        var (ask, needsEvents, _) = Questions[id];
        return about => Beside.With(needsEvents && !about.HasEvents ? NoEvents.Of(id, about) : ask(about), about);
    }

    private sealed record Question(Func<Inquiry, Answer> Ask, bool NeedsEvents, bool IsRecorded);
}
