using Dyad.Answers.Charts;
using Dyad.Answers.Inquiries;
using Dyad.Answers.PackKnowledge;
using Dyad.Answers.Sentences;
using Dyad.Model;
using Dyad.Model.Registry;
using Dyad.Store.Registry;

namespace Dyad.Answers.Questions;

/// <summary>The lineage of a group as swim lanes: itself and everybody it is related to, over time.</summary>
internal static class Lineage
{
    /// <summary>The lanes; null where no relation of the group is known by the day.</summary>
    public static LaneChart? Of(Inquiry about)
    {
        var edges = about.Corpus.Lineage(about.Id, asOf: null).Where(edge => !(edge.Since?.First > about.AsOf) && IsKnown(about, edge)).ToArray();
        if (edges.Length == 0)
        {
            return null;
        }

        var counts = about.Together([about.Id, .. edges.Select(edge => edge.CountedAs).OfType<string>()], about.Everywhere);
        var others = edges.GroupBy(edge => edge.Other)
            .Select(group => LaneOf(about, counts, group.Key, group.First().Name, group.First().CountedAs, [.. group.Select(edge => LinkOf(about, edge))]))
            .OrderBy(lane => lane.Links.Min(link => link.Since?.First ?? DateOnly.MaxValue))
            .ThenBy(lane => lane.Name, StringComparer.Ordinal)
            .ThenBy(lane => lane.Actor, StringComparer.Ordinal);
        Lane[] lanes = [LaneOf(about, counts, about.Id, about.Subject, about.Id, []), .. others];
        return new LaneChart(
            "lineage",
            $"Where {about.Subject} comes from, and whom it is tied to",
            $"One lane for each actor, to {about.AsOf:yyyy-MM-dd}; connectors are recorded relations with {about.Subject}",
            string.Join("; ", [.. about.Coverage.Parts.Count > 0 ? [Frame.Source(about)] : Array.Empty<string>(), .. edges.Select(edge => OriginOf(about, edge)).Distinct()]),
            "A filled bar runs from an actor's first to its last recorded event, an outlined one over the days for which the registry binds it to a dataset's actor; an end with an arrow is open. "
                + "A connector stands on the day its relation began; a month or year is drawn as long as it is, and what has no date is shown separately. An arrow reads from the first of the two to the second. "
                + "Relations that nobody recorded are not drawn: their absence says nothing.",
            Describe(about, lanes),
            TableOf(lanes, about.Corpus.Manifest.Parts.Count == 0 ? "no event data" : "none recorded"),
            Hint.Ask("actor", about.Id, "lineage"),
            lanes,
            StartOf(lanes, about.AsOf),
            about.AsOf);
    }

    // With known-on, what a pack says needs a source published by then, and a list of actors has to be.
    private static bool IsKnown(Inquiry about, LineageEntry edge) => about.Filter.Day("known-on") is not { } day
        || about.Corpus.Manifest.Parts.Any(part => edge.Origin == $"list {part.Dataset} {part.Release}" && part.Published <= day)
        || about.Knowledge.Ever.Related([edge.Kind]).Any(known => (known.Relation.From == about.Id) == edge.IsFirst && (edge.IsFirst ? known.Relation.To : known.Relation.From) == edge.Other && known.Relation.ValidFrom == edge.Since);

    private static string OriginOf(Inquiry about, LineageEntry edge) =>
        about.Corpus.Manifest.Packs.FirstOrDefault(pack => pack.IsCurrent && pack.Origin == edge.Origin) is { } pack ? $"pack {pack.Name} {pack.Version}" : edge.Origin;

    private static Lane LaneOf(Inquiry about, IReadOnlyDictionary<string, Counted> counts, string id, string name, string? countedAs, IReadOnlyList<LaneLink> links)
    {
        var count = countedAs is null ? null : counts.GetValueOrDefault(countedAs);
        var bound = about.Corpus.BoundDays(id, about.AsOf);
        return new Lane(id, name, count?.First, count?.Last, bound is { } days ? new LaneSpan(days.Since, days.Until) : null, links);
    }

    private static LaneLink LinkOf(Inquiry about, LineageEntry edge) => new(
        edge.Kind,
        edge.Kind is RelationKind.AlliedWith or RelationKind.RivalOf or RelationKind.CoordinatedWith ? LinkDirection.Both : edge.IsFirst ? LinkDirection.Down : LinkDirection.Up,
        edge.Since,
        edge.Until?.First <= about.AsOf ? edge.Until : null,
        edge.IsInferred ? LinkGround.Inferred : edge.Dates == "from events" ? LinkGround.Events : LinkGround.Stated,
        edge.Confidence,
        edge.IsContested)
    {
        Source = edge.Source is { } keys ? Sources(about, keys) : edge.Origin,
        Hedge = edge.Hedge,
    };

    private static DateOnly? StartOf(IReadOnlyList<Lane> lanes, DateOnly asOf)
    {
        DateOnly?[] days =
        [
            .. lanes.Select(lane => lane.First?.Day),
            .. lanes.SelectMany(lane => new[] { lane.Bound?.Start, lane.Bound?.End }),
            .. lanes.SelectMany(lane => lane.Links).SelectMany(link => new[] { link.Since?.First, link.Until?.First }),
        ];
        return days.Where(day => day <= asOf).Min() is { } first ? new DateOnly(first.Year, 1, 1) : null;
    }

    // A pack names its documents by keys that no reader knows.
    private static string Sources(Inquiry about, string keys) =>
        string.Join("; ", keys.Split("; ").Select(use => about.Knowledge.Noted(use.Split('#')[0])?.Short ?? use).Distinct());

    private static string Describe(Inquiry about, IReadOnlyList<Lane> lanes) =>
        $"{about.Subject} and {lanes.Count - 1} {Plural.Of(lanes.Count - 1, "actor")} it is related to. "
        + string.Join("; ", lanes.Skip(1).SelectMany(lane => lane.Links.Select(link => link.Direction == LinkDirection.Up
            ? $"{lane.Name} {Wording.Of(link.Kind)} it, {link.When}"
            : $"it {Wording.Of(link.Kind)} {lane.Name}, {link.When}"))) + ".";

    private static Table TableOf(IReadOnlyList<Lane> lanes, string none) => new(
        "The lanes and their relations",
        [
            new Column("actor", "Actor", false),
            new Column("relation", "Relation", false),
            new Column("when", "When", false),
            new Column("grade", "Grade", false),
            new Column("source", "Source", false),
            new Column("bound", "Bound", false),
            new Column("first", "First event", false),
            new Column("last", "Last event", false),
        ],
        [.. lanes.SelectMany(lane => lane.Links.Count == 0 ? [Row(lane, null, none)] : lane.Links.Select(link => Row(lane, link, none)))])
    {
        Note = Sentence.Of($"↓ reads from the group in the first row to the actor of the row, ↑ the other way, ↕ either way."),
    };

    private static IReadOnlyList<Span> Row(Lane lane, LaneLink? link, string none) =>
    [
        Show.Name(lane.Name),
        link is null ? Show.Words("the group itself") : Show.Words(link.Verb),
        link is null ? Show.Words("–") : Show.Date(link.When),
        link is null ? Show.Words("–") : Show.Name(link.Hedge is null ? link.Grade : $"{link.Grade}; “{link.Hedge}”"),
        link is null ? Show.Words("–") : Show.Name(link.Source),
        lane.Bound is { } bound ? Show.Date($"{Day(bound.Start)} to {Day(bound.End)}") : Show.Words("not bound"),
        lane.First is { } first ? Show.Number(first) : Show.Words(none),
        lane.Last is { } last ? Show.Number(last) : Show.Words(none),
    ];

    private static string Day(DateOnly? day) => day is { } known ? $"{known:yyyy-MM-dd}" : "open";
}
