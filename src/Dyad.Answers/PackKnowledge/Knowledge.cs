using Dyad.Answers.Sentences;
using Dyad.Model;
using Dyad.Model.Evidence;
using Dyad.Model.Packs;
using Dyad.Model.Registry;
using Dyad.Model.Time;
using Dyad.Store.Packs;

namespace Dyad.Answers.PackKnowledge;

/// <summary>What the packs of a corpus record of one actor, up to one day.</summary>
/// <remarks>
/// A statement counts when it speaks of a time, or of an event, that began on or before the as-of day, or of no time at all. With <c>known-on</c>, one of its sources must also have been published by then.
/// </remarks>
internal sealed class Knowledge
{
    private readonly string _subject;
    private readonly DateOnly _asOf;
    private readonly DateOnly? _knownOn;
    private readonly DateOnly? _since;
    private readonly KnownFacts _facts;

    /// <summary>What packs record of an actor up to a day; where a first day is given, without what was over before it.</summary>
    public Knowledge(KnownFacts facts, string subject, DateOnly asOf, DateOnly? knownOn, DateOnly? since = null)
    {
        (_facts, _subject, _asOf, _knownOn, _since) = (facts, subject, asOf, knownOn, since);
        Pack = facts.Pack;
        Ever = since is null ? this : new Knowledge(facts, subject, asOf, knownOn);
    }

    /// <summary>The same from the beginning: for what lasts after the day that it is dated to, such as a founding.</summary>
    public Knowledge Ever { get; }

    /// <summary>The pack that registers the actor, with its version; null where none does.</summary>
    public PackEntry? Pack { get; }

    /// <summary>The pack's name and version.</summary>
    public string PackName => Pack is null ? "" : $"{Pack.Name} {Pack.Version}";

    /// <summary>The actor's other names.</summary>
    public IReadOnlyList<string> Aliases => _facts.Aliases;

    /// <summary>Whether anything it records up to the as-of day rests on a document published later.</summary>
    public bool LooksBack => _knownOn is null && _facts.Sources.Values.Any(source => source.Published?.First > _asOf);

    /// <summary>The documents the pack rests on.</summary>
    public IReadOnlyList<PackSource> Sources => [.. _facts.Sources.Values];

    /// <summary>What is said of the subject under some predicates, oldest first and those of one date as the pack has them; what has no date comes last.</summary>
    public IReadOnlyList<(Statement Statement, StatementNote Note)> Said(params Predicate[] predicates) => Said(statement => statement.Subject == _subject, predicates);

    /// <summary>What is said of others under some predicates that touches the subject, as the other end of it or as the one at whom it is directed; in the same order.</summary>
    public IReadOnlyList<(Statement Statement, StatementNote Note)> SaidOfOthers(params Predicate[] predicates) =>
        Said(statement => statement.Subject != _subject && (statement.Actor == _subject || statement.Against.Contains(_subject)), predicates);

    private (Statement Statement, StatementNote Note)[] Said(Func<Statement, bool> isMeant, Predicate[] predicates) =>
    [
        .. _facts.Statements
            .Where(statement => isMeant(statement) && predicates.Contains(statement.Predicate) && Counts(statement.On ?? statement.From, statement.On ?? statement.Until, statement.Sources) && !(EventOf(statement.About)?.Date.Start > _asOf))
            .Select(statement => (statement, Note(statement)))
            .OrderBy(pair => Begin(pair.statement))
            .ThenBy(pair => Array.IndexOf(predicates, pair.statement.Predicate)),
    ];

    /// <summary>The subject's relations of some kinds in either direction, in words, oldest first.</summary>
    public IReadOnlyList<(Relation Relation, StatementNote Note)> Related(params RelationKind[] kinds) =>
    [
        .. _facts.Relations
            .Where(relation => kinds.Contains(relation.Kind) && Counts(relation.ValidFrom, relation.ValidUntil, relation.Sources))
            .Select(relation => (relation, Note(relation)))
            .OrderBy(pair => pair.relation.ValidFrom?.First ?? DateOnly.MaxValue)
            .ThenBy(pair => (pair.relation.From, pair.relation.Kind, pair.relation.To)),
    ];

    /// <summary>The subject's campaigns, oldest first.</summary>
    public IReadOnlyList<StatementNote> Campaigns() =>
    [
        .. _facts.Campaigns
            .Where(campaign => Counts(campaign.From, campaign.Until, campaign.Sources))
            .OrderBy(campaign => campaign.From?.First ?? DateOnly.MaxValue)
            .ThenBy(campaign => campaign.Id, StringComparer.Ordinal)
            .Select(campaign => new StatementNote(
                campaign.Id, PackName, Wording.When(null, campaign.From, Past(campaign.Until)),
                $"A campaign called {campaign.Name}{(campaign.Against.Count > 0 ? $" against {string.Join(" and ", campaign.Against.Select(_facts.NameOf))}" : "")}",
                campaign.SaidBy, null, campaign.Hedge, null, Words.Of(campaign.Confidence), Noted(campaign.Sources), campaign.Note)
                {
                    Begin = campaign.From?.First,
                }),
    ];

    /// <summary>The notable events the subject has a part in, up to the as-of day, oldest first. They are no census and are never counted.</summary>
    public IReadOnlyList<PackEvent> Events() =>
    [
        .. _facts.Events
            .Where(happening => happening.Date.Start <= _asOf && !(happening.Date.End < _since) && IsKnown(happening.Sources))
            .OrderBy(happening => happening.Date.Start)
            .ThenBy(happening => happening.Id, StringComparer.Ordinal),
    ];

    /// <summary>The documents that some uses of sources name.</summary>
    public IReadOnlyList<NotedSource> Noted(IEnumerable<SourceUse> uses) =>
    [
        .. uses.Select(use => Noted(_facts.Sources[use.Key], use.Locator)),
    ];

    /// <summary>The document of a key; null where the pack has none of it.</summary>
    public NotedSource? Noted(string key) => _facts.Sources.TryGetValue(key, out var source) ? Noted(source, null) : null;

    private NotedSource Noted(PackSource source, string? locator) =>
        new(source.Title, source.Publisher, source.Published?.ToString() ?? "", locator, source.Checked is not null, source.Published?.First > _asOf) { Authors = source.Authors, Url = source.Url };

    private PackEvent? EventOf(string? id) => _facts.Events.FirstOrDefault(happening => happening.Id == id);

    private string TitleOf(string id) => EventOf(id) is { } happening ? $"{happening.Title} ({happening.Date.Start:yyyy-MM-dd})" : id;

    // An end that lies ahead of the as-of day is not told.
    private StatedDate? Past(StatedDate? until) => until?.First <= _asOf ? until : null;

    private static DateOnly Begin(Statement statement) => (statement.On ?? statement.From ?? statement.Until)?.First ?? DateOnly.MaxValue;

    private bool Counts(StatedDate? begin, StatedDate? end, IReadOnlyList<SourceUse> sources) =>
        !(begin?.First > _asOf) && !(end?.Last < _since) && IsKnown(sources);

    private bool IsKnown(IReadOnlyList<SourceUse> sources) => _knownOn is null || sources.Any(use => _facts.Sources[use.Key].Published?.Last <= _knownOn);

    private StatementNote Note(Statement statement) => new(
        statement.Id, PackName, Wording.When(statement.On, statement.From, Past(statement.Until)), Says(statement),
        statement.SaidBy, statement.ReportedBy, statement.Hedge, statement.Condition, Words.Of(statement.Confidence), Noted(statement.Sources), statement.Note)
    {
        Begin = (statement.On ?? statement.From ?? statement.Until)?.First,
        IsOfAnother = statement.Subject != _subject,
    };

    // In a statement of another, "it" is the other.
    private string Says(Statement statement)
    {
        var words = Wording.Of(statement, _facts.NameOf, TitleOf);
        return statement.Subject == _subject ? Wording.Capital(words) : $"About {_facts.NameOf(statement.Subject)}: {words}";
    }

    private StatementNote Note(Relation relation) => new(
        $"{relation.From}-{Words.Of(relation.Kind)}-{relation.To}", PackName, Wording.When(null, relation.ValidFrom, Past(relation.ValidUntil)),
        Wording.Of(relation, _facts.NameOf),
        null, null, relation.Hedge, null, Words.Of(relation.Confidence), Noted(relation.Sources), relation.Note)
    {
        Begin = relation.ValidFrom?.First,
        IsOfAnother = relation.From != _subject,
    };
}
