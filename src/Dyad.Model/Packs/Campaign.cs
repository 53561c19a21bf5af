using Dyad.Model.Evidence;
using Dyad.Model.Time;

namespace Dyad.Model.Packs;

/// <summary>A named series of operations by an actor.</summary>
/// <param name="Id">By which it is referred to: lower-case letters, digits and hyphens.</param>
/// <param name="Actor">The Dyad id of the actor whose campaign it is.</param>
/// <param name="Name">What it is called.</param>
/// <param name="From">When it began; null where unknown.</param>
/// <param name="Until">When it was over; null where unknown or it goes on.</param>
/// <param name="Against">The Dyad ids of the actors it is directed at; empty where not stated.</param>
/// <param name="SaidBy">Who calls it that; null where the source does in its own name.</param>
/// <param name="Hedge">The speaker's own hedge; null where it is stated flatly.</param>
/// <param name="Sources">Where it stands; never empty.</param>
/// <param name="Confidence">How far the pack's authors trust it.</param>
/// <param name="Note">What a reader should know; null for nothing.</param>
public sealed record Campaign(
    string Id,
    string Actor,
    string Name,
    StatedDate? From,
    StatedDate? Until,
    IReadOnlyList<string> Against,
    string? SaidBy,
    string? Hedge,
    IReadOnlyList<SourceUse> Sources,
    Confidence Confidence,
    string? Note);
