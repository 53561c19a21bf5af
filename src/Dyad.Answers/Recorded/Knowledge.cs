using Dyad.Model;

namespace Dyad.Answers;

/// <summary>What the packs of a corpus record of one actor, up to one day.</summary>
/// <remarks>
/// A statement counts when it speaks of a time that began on or before the as-of day, or of no time at all. With <c>known-on</c>, one of its sources must also have been published by then.
/// </remarks>
internal sealed class Knowledge(IReadOnlyList<Pack> packs, string subject, DateOnly asOf, DateOnly? knownOn)
{
    private readonly Dictionary<string, RegisteredActor> _actors = packs.SelectMany(pack => pack.Actors).GroupBy(actor => actor.Id).ToDictionary(same => same.Key, same => same.First());
    private readonly Dictionary<string, PackEvent> _events = packs.SelectMany(pack => pack.Events).GroupBy(happening => happening.Id).ToDictionary(same => same.Key, same => same.First());

    /// <summary>The registered actor; null where no pack knows it.</summary>
    public RegisteredActor? Actor { get; } = packs.SelectMany(pack => pack.Actors).FirstOrDefault(actor => actor.Id == subject);

    /// <summary>The packs that speak of it.</summary>
    public IReadOnlyList<Pack> Packs { get; } =
        [.. packs.Where(pack => pack.Subjects.Contains(subject) || pack.Actors.Any(actor => actor.Id == subject))];

    /// <summary>The name to show of a Dyad id; the id itself where no pack knows it.</summary>
    public string NameOf(string id) => _actors.TryGetValue(id, out var actor) ? actor.Name : id;

    /// <summary>The registered actor of an id.</summary>
    public RegisteredActor? ActorOf(string id) => _actors.GetValueOrDefault(id);

    /// <summary>The actors whose parent is the one given, but for the subject.</summary>
    public IReadOnlyList<RegisteredActor> ChildrenOf(string parent) => [.. _actors.Values.Where(actor => actor.Parent == parent && actor.Id != subject).OrderBy(actor => actor.Id, StringComparer.Ordinal)];

    /// <summary>What is said of the subject under some predicates, oldest first; what has no date comes last.</summary>
    public IReadOnlyList<(Statement Statement, StatementNote Note)> Said(params Predicate[] predicates) =>
    [
        .. packs.SelectMany(pack => pack.Statements
            .Where(statement => statement.Subject == subject && predicates.Contains(statement.Predicate) && Counts(pack, statement.On ?? statement.From, statement.Sources))
            .Select(statement => (statement, Note(pack, statement))))
            .OrderBy(pair => Begin(pair.statement))
            .ThenBy(pair => Array.IndexOf(predicates, pair.statement.Predicate))
            .ThenBy(pair => pair.statement.Id, StringComparer.Ordinal),
    ];

    /// <summary>The subject's relations of some kinds in either direction, in words, oldest first.</summary>
    public IReadOnlyList<(Relation Relation, StatementNote Note)> Related(params RelationKind[] kinds) =>
    [
        .. packs.SelectMany(pack => pack.Relations
            .Where(relation => (relation.From == subject || relation.To == subject) && kinds.Contains(relation.Kind) && Counts(pack, relation.ValidFrom, relation.Sources))
            .Select(relation => (relation, Note(pack, relation))))
            .OrderBy(pair => pair.relation.ValidFrom?.First ?? DateOnly.MaxValue)
            .ThenBy(pair => (pair.relation.From, pair.relation.Kind, pair.relation.To)),
    ];

    /// <summary>The subject's campaigns, oldest first.</summary>
    public IReadOnlyList<StatementNote> Campaigns() =>
    [
        .. packs.SelectMany(pack => pack.Campaigns
            .Where(campaign => campaign.Actor == subject && Counts(pack, campaign.From, campaign.Sources))
            .OrderBy(campaign => campaign.From?.First ?? DateOnly.MaxValue)
            .Select(campaign => new StatementNote(
                campaign.Id, NameOf(pack), Wording.When(null, campaign.From, campaign.Until),
                $"a campaign called {campaign.Name}{(campaign.Against.Count > 0 ? $" against {string.Join(" and ", campaign.Against.Select(NameOf))}" : "")}",
                campaign.SaidBy, null, campaign.Hedge, null, Words.Of(campaign.Confidence), Sources(pack, campaign.Sources), campaign.Note))),
    ];

    /// <summary>The notable events the subject has a part in, up to the as-of day, oldest first. They are no census and are never counted.</summary>
    public IReadOnlyList<(Pack Pack, PackEvent Event)> Events() =>
    [
        .. packs.SelectMany(pack => pack.Events
            .Where(happening => (happening.SideA.Contains(subject) || happening.SideB.Contains(subject) || happening.ClaimedBy == subject) && happening.Date.Start <= asOf)
            .Select(happening => (pack, happening)))
            .OrderBy(pair => pair.happening.Date.Start)
            .ThenBy(pair => pair.happening.Id, StringComparer.Ordinal),
    ];

    /// <summary>An event of a pack by its id, or the id itself of a dataset's.</summary>
    public string TitleOf(string id) => _events.TryGetValue(id, out var happening) ? $"{happening.Title} ({happening.Date.Start:yyyy-MM-dd})" : id;

    /// <summary>The documents that some uses of sources name.</summary>
    public static IReadOnlyList<NotedSource> Sources(Pack pack, IEnumerable<SourceUse> uses) =>
    [
        .. uses.Select(use => (use, source: pack.Sources.Single(source => source.Key == use.Key)))
            .Select(pair => new NotedSource(pair.source.Title, pair.source.Publisher, pair.source.Published?.ToString() ?? "", pair.use.Locator, pair.source.Checked is not null)),
    ];

    /// <summary>A pack with its version.</summary>
    public static string NameOf(Pack pack) => $"{pack.Name} {pack.Version}";

    private static DateOnly Begin(Statement statement) => (statement.On ?? statement.From ?? statement.Until)?.First ?? DateOnly.MaxValue;

    private bool Counts(Pack pack, StatedDate? begin, IReadOnlyList<SourceUse> sources) =>
        !(begin?.First > asOf)
        && (knownOn is null || sources.Any(use => pack.Sources.Single(source => source.Key == use.Key).Published?.Last <= knownOn));

    private StatementNote Note(Pack pack, Statement statement) => new(
        statement.Id, NameOf(pack), Wording.When(statement.On, statement.From, statement.Until is { } until && until.First <= asOf ? until : null), Wording.Capital(Wording.Of(statement, NameOf, TitleOf)),
        statement.SaidBy, statement.ReportedBy, statement.Hedge, statement.Condition, Words.Of(statement.Confidence), Sources(pack, statement.Sources), statement.Note);

    private StatementNote Note(Pack pack, Relation relation) => new(
        $"{relation.From}-{Words.Of(relation.Kind)}-{relation.To}", NameOf(pack), Wording.When(null, relation.ValidFrom, relation.ValidUntil is { } until && until.First <= asOf ? until : null),
        $"{NameOf(relation.From)} {Words.Of(relation.Kind).Replace('_', ' ')} {NameOf(relation.To)}{(relation.IsContested ? ", which is contested" : "")}{(relation.IsInferred ? ", inferred and stated by nobody" : "")}",
        null, null, relation.Hedge, null, Words.Of(relation.Confidence), Sources(pack, relation.Sources), relation.Note);
}
