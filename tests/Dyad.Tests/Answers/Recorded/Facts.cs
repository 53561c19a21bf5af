using Dyad.Answers.PackKnowledge;
using Dyad.Model.Evidence;
using Dyad.Model.Packs;
using Dyad.Model.Time;
using Dyad.Store.Packs;

namespace Dyad.Tests.Answers.Recorded;

/// <summary>Made-up recorded facts in one pack.</summary>
internal static class Facts
{
    public static readonly SourceUse Report = new("report", "page 3");

    public static KnownFacts Saying(params Statement[] statements) => new(
        new PackEntry("facts", "1.0", "Facts", "CC0-1.0", ["Nobody"], new DateOnly(2026, 1, 1), "", true), [], statements, [], [], [],
        new Dictionary<string, PackSource>
        {
            ["report"] = new("report", "A report", "An institute", [], SourceKind.Report, StatedDate.Find("2019-09"), null, null, new SourceCheck("maintainers", new DateOnly(2026, 1, 1))),
            ["rumour"] = new("rumour", "A rumour", "A station", [], SourceKind.News, null, null, null, null),
        },
        id => id == "front" ? "Example Front" : id);

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
