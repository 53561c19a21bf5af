using Dyad.Model.Evidence;
using Dyad.Model.Time;

namespace Dyad.Model.Registry;

/// <summary>A dated, sourced and graded relation of one actor to another. Read as "<see cref="From"/>, kind, <see cref="To"/>".</summary>
/// <param name="From">The Dyad id of the first actor.</param>
/// <param name="Kind">How the first is related to the second.</param>
/// <param name="To">The Dyad id of the second actor.</param>
/// <param name="ValidFrom">Since when; null where not known.</param>
/// <param name="ValidUntil">When it no longer held; null where not known or it still holds.</param>
/// <param name="Sources">Where it says so; empty only for what was inferred.</param>
/// <param name="Hedge">The source's own hedge, such as "reportedly"; null where it states it flatly.</param>
/// <param name="Confidence">How far we trust it.</param>
/// <param name="IsContested">Whether a source of weight says otherwise.</param>
/// <param name="IsInferred">Whether it was worked out and not stated by anybody: drawn dashed and labelled.</param>
/// <param name="Note">What a reader should know; null for nothing.</param>
public sealed record Relation(
    string From,
    RelationKind Kind,
    string To,
    StatedDate? ValidFrom,
    StatedDate? ValidUntil,
    IReadOnlyList<SourceUse> Sources,
    string? Hedge,
    Confidence Confidence,
    bool IsContested,
    bool IsInferred,
    string? Note);
