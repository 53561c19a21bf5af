namespace Dyad.Model.Registry;

/// <summary>One actor as Dyad knows it, over all datasets, and what the datasets call it where and when.</summary>
/// <param name="Id">The Dyad id: lower-case letters, digits and hyphens, such as <c>isis-k</c>.</param>
/// <param name="Name">The name shown.</param>
/// <param name="Aliases">Its other names, in any script.</param>
/// <param name="Kind">What kind of actor it is.</param>
/// <param name="Parent">The id of the actor that gets what no province of it claims back, and whose province this one is; null for none.</param>
/// <param name="Bindings">The datasets' actors it stands for.</param>
public sealed record RegisteredActor(
    string Id,
    string Name,
    IReadOnlyList<ActorAlias> Aliases,
    ActorKind Kind,
    string? Parent,
    IReadOnlyList<Binding> Bindings);
