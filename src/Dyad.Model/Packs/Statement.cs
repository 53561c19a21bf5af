using Dyad.Model.Evidence;
using Dyad.Model.Time;

namespace Dyad.Model.Packs;

/// <summary>A recorded fact that is no event: what is said of an actor, for when, by whom, and where it stands.</summary>
/// <remarks><see cref="PredicateRule"/> says which of the parts a predicate needs. A part that is null was not stated.</remarks>
public sealed record Statement
{
    /// <summary>By which it is referred to: the pack's own id, else <c>s-</c> and 12 hex digits of a hash over its content.</summary>
    public required string Id { get; init; }

    /// <summary>The Dyad id of the actor it is about.</summary>
    public required string Subject { get; init; }

    /// <summary>What it says.</summary>
    public required Predicate Predicate { get; init; }

    /// <summary>The Dyad id of the actor that is its object; null for none.</summary>
    public string? Actor { get; init; }

    /// <summary>The text that is its object; null for none.</summary>
    public string? Text { get; init; }

    /// <summary>The number that is its object; null for none.</summary>
    public StatedRange? Value { get; init; }

    /// <summary>The leader it names; null where its predicate names nobody.</summary>
    public string? Who { get; init; }

    /// <summary>How the leader's time ended; null where its predicate does not say.</summary>
    public LeaderEnd? How { get; init; }

    /// <summary>The event it is about: <c>family:native</c>, or the id of an event of the pack; null for none.</summary>
    public string? About { get; init; }

    /// <summary>The Dyad ids of the actors at whom it is directed; empty for none.</summary>
    public IReadOnlyList<string> Against { get; init; } = [];

    /// <summary>When it was so, where that is one date; null where not stated.</summary>
    public StatedDate? On { get; init; }

    /// <summary>Since when it was so; null where not stated.</summary>
    public StatedDate? From { get; init; }

    /// <summary>When it was no longer so; null where not stated or still so.</summary>
    public StatedDate? Until { get; init; }

    /// <summary>Who says so; null where the source says it in its own name.</summary>
    public string? SaidBy { get; init; }

    /// <summary>Who reports that it was said; null where the source has it at first hand.</summary>
    public string? ReportedBy { get; init; }

    /// <summary>The speaker's own hedge, such as "believed to be"; null where it is stated flatly.</summary>
    public string? Hedge { get; init; }

    /// <summary>What the speaker made it depend on; null for nothing.</summary>
    public string? Condition { get; init; }

    /// <summary>Where it stands; never empty.</summary>
    public required IReadOnlyList<SourceUse> Sources { get; init; }

    /// <summary>How far the pack's authors trust it.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>What a reader should know; null for nothing.</summary>
    public string? Note { get; init; }
}
