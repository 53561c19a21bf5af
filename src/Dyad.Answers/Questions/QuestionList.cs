using Dyad.Model;

namespace Dyad.Answers.Questions;

/// <summary>The questions that can be asked, in the order of a brief.</summary>
public static class QuestionList
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Question> All { get; } =
    [
        new("identity", "Who is it?", "who", Identity.Ask),
        new("family", "How does it compare with its sister groups?", "who", Family.Ask) { IsRecorded = true },
        new("recent", "What has it been up to lately?", "lately", Recent.Ask) { Needs = "events of the year to the as-of date", LooksBack = Back.OfRecent },
        new("tempo", "How often is it involved, against its own past?", "tempo", Tempo.Ask) { Needs = "events over several years", LooksBack = Back.OfTempo, Looks = Tempo.Looks },
        new("opponents", "Whom does it fight, and who inflicts its losses?", "against", Opponents.Ask) { Needs = "events with both sides, and deaths by side" },
        new("rivalry", "Why are it and its rivals enemies, and how do they fight?", "against", Rivalry.Ask) { Needs = "events with both sides", IsAskedWithoutEvents = true },
        new("coordination", "With whom is it said to act together, and who against it?", "against", Coordination.Ask) { Needs = "events with both sides, places and days", IsAskedWithoutEvents = true, Looks = StruckTogether.Looks },
        new("power", "How large is its share of the recorded violence?", "against", Power.Ask) { Needs = "all events of its countries" },
        new("killed", "How many did it kill, and how many did it lose?", null, Killed.Ask) { Needs = "events with deaths, by side" },
        new("methods", "How does it attack?", "methods", Methods.Ask) { Needs = "events with coded methods or headlines", IsAskedWithoutEvents = true },
        new("targets", "Whom does it attack?", "methods", Targets.Ask) { Needs = "events of one-sided violence", IsAskedWithoutEvents = true },
        new("landmarks", "What stands out?", "methods", Landmarks.Ask) { Needs = "events with deaths", IsAskedWithoutEvents = true },
        new("claims-of-responsibility", "Which attacks did it claim, and which are only ascribed to it?", "methods", ClaimsOfResponsibility.Ask) { IsRecorded = true },
        new("territory", "Where is it active, and is it spreading or shrinking?", "where", Territory.Ask) { Needs = "events with places", LooksBack = Back.OfTerritory, Looks = Territory.Looks },
        new("origins", "Where did it come from?", "lineage", Origins.Ask) { IsRecorded = true, LooksBack = "how it began, whenever that was, up to the end of that time" },
        new("leaders", "Who leads it, and how did each leader's time end?", "lineage", Leaders.Ask) { IsRecorded = true, LooksBack = "leaders of that time; the days beside a change of leader may lie outside it" },
        new("command", "Does it act alone or answer to someone?", "lineage", Command.Ask) { IsRecorded = true, LooksBack = "what is recorded up to the end of that time" },
        new("ranks", "Where do its members come from?", "lineage", Ranks.Ask) { IsRecorded = true },
        new("strength", "How large is it?", "lineage", Strength.Ask) { IsRecorded = true },
        new("threat", "How much of a threat is it, and to whom?", "outlook", Threat.Ask) { Needs = "events over two years", IsAskedWithoutEvents = true, LooksBack = "the latest year up to the end of that time that can be compared with the year before it", Looks = ThreatFactors.Looks },
        new("precedent", "Has this happened before?", "outlook", Precedent.Ask) { Needs = "events of everybody, month by month", IsAskedWithoutEvents = true, LooksBack = "the last twelve months up to the end of that time, and what ran like them before" },
        new("outlook", "What might happen?", "outlook", Outlook.Ask) { IsAskedWithoutEvents = true, LooksBack = "the months up to the end of that time, beside the rate of the phase that they lie in", Looks = Tempo.Looks },
        new("warnings", "What was warned about it?", "outlook", Warnings.Ask) { IsRecorded = true },
        new("claims", "Which published statements about it hold?", "claims", PublishedClaims.Ask) { IsRecorded = true },
    ];

    /// <summary>Their ids.</summary>
    public static IReadOnlyList<string> Ids { get; } = [.. All.Select(question => question.Id)];

    /// <summary>Those that a brief asks.</summary>
    public static IReadOnlyList<Question> InBrief { get; } = [.. All.Where(question => question.Section is not null)];

    /// <summary>One of them.</summary>
    /// <exception cref="DyadException">There is no such question; the message names the nearest and all.</exception>
    public static Question Named(string id) => Named(All, id);

    /// <summary>One of some of them.</summary>
    /// <exception cref="DyadException">There is no such question among them; the message names the nearest and all.</exception>
    public static Question Named(IReadOnlyList<Question> some, string id) => some.FirstOrDefault(question => question.Id == id)
        ?? throw new DyadException(Trouble.Usage, $"There is no question '{id}' here{Nearest.Hint(id, [.. some.Select(question => question.Id)])}; there are {string.Join(", ", some.Select(question => question.Id))}");
}
