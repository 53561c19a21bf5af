using Dyad.Model;

namespace Dyad.Tests.Answers.Recorded;

/// <summary>Made-up recorded facts in one pack.</summary>
internal static class Facts
{
    public static readonly SourceUse Report = new("report", "page 3");

    public static Pack Pack(params Statement[] statements) => new()
    {
        Name = "facts",
        Title = "Facts",
        Version = PackVersion.Find("1.0")!.Value,
        Licence = "CC0-1.0",
        Authors = ["Nobody"],
        Language = "en",
        Theatre = new Theatre("Exampleland", ["XEX"], null, null),
        Accessed = new DateOnly(2026, 1, 1),
        Subjects = ["front"],
        Actors =
        [
            new RegisteredActor("front", "Example Front", [], ActorKind.ArmedGroup, "parent", []),
            new RegisteredActor("parent", "Example Parent", [], ActorKind.ArmedGroup, null, []),
            new RegisteredActor("sister", "Example Sister", [], ActorKind.ArmedGroup, "parent", []),
        ],
        Relations = [],
        Statements = statements,
        Campaigns = [],
        Sources =
        [
            new PackSource("report", "A report", "An institute", [], SourceKind.Report, StatedDate.Find("2019-09"), null, null, new SourceCheck("maintainers", new DateOnly(2026, 1, 1))),
            new PackSource("rumour", "A rumour", "A station", [], SourceKind.News, null, null, null, null),
        ],
        Events = [],
    };

    public static Statement Of(Predicate predicate, string? on = null) => new()
    {
        Id = $"s-{predicate}-{on}",
        Subject = "front",
        Predicate = predicate,
        On = on is null ? null : StatedDate.Find(on),
        Sources = [Report],
        Confidence = Confidence.Medium,
    };
}
