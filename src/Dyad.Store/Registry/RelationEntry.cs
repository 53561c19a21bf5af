using Dyad.Model.Registry;

namespace Dyad.Store.Registry;

/// <summary>A relation of one actor to another as the registry keeps it. Read as "first, kind, second".</summary>
/// <param name="First">The Dyad id of the first actor, or <c>family:native</c> for one that only a dataset's list knows.</param>
/// <param name="Kind">How the first is related to the second.</param>
/// <param name="Second">The second actor, written likewise.</param>
/// <param name="Since">The first day it holds; null where unknown or without bound.</param>
/// <param name="Until">The first day it no longer holds; null where unknown or without bound.</param>
/// <param name="Source">Where it is stated; null where not said.</param>
/// <param name="Hedge">The source's own hedge, such as "reportedly"; null where it states it flatly.</param>
/// <param name="Confidence"><c>high</c>, <c>medium</c> or <c>low</c>; null where nobody graded it.</param>
/// <param name="IsInferred">Whether it was worked out and is stated by nobody.</param>
public sealed record RelationEntry(
    string First,
    RelationKind Kind,
    string Second,
    DateOnly? Since,
    DateOnly? Until,
    string? Source,
    string? Hedge = null,
    string? Confidence = null,
    bool IsInferred = false);
