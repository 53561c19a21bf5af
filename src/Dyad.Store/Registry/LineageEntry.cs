using Dyad.Model.Registry;
using Dyad.Model.Time;

namespace Dyad.Store.Registry;

/// <summary>One relation of an actor seen from it.</summary>
/// <param name="IsFirst">Whether the actor is the first of the relation ("it is a splinter of the other") and not the second.</param>
/// <param name="Kind">How the first is related to the second.</param>
/// <param name="Other">The other's id.</param>
/// <param name="Name">What the other is called; its id where nothing says.</param>
/// <param name="Since">When it began, as exactly as is known; null where unknown or without bound.</param>
/// <param name="Until">When it ended, as exactly as is known; of a day, the first on which it no longer holds. Null where unknown or without bound.</param>
/// <param name="Dates"><c>stated</c>, <c>from events</c> where worked out from when both have events, or <c>unknown</c>.</param>
/// <param name="Source">Where it is stated; null where not said.</param>
/// <param name="Hedge">The source's own hedge; null where it states it flatly.</param>
/// <param name="Confidence">How far it is trusted; null where nobody graded it.</param>
/// <param name="IsInferred">Whether it was worked out and is stated by nobody.</param>
/// <param name="IsContested">Whether a source of weight disagrees.</param>
/// <param name="Origin">Who says so.</param>
/// <param name="CountedAs">The other's id or exact name by which its events are counted; null where no name is its alone.</param>
public sealed record LineageEntry(
    bool IsFirst, RelationKind Kind, string Other, string Name, StatedDate? Since, StatedDate? Until, string Dates, string? Source, string? Hedge, string? Confidence,
    bool IsInferred, bool IsContested, string Origin, string? CountedAs);
