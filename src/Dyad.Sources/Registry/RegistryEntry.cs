using Dyad.Model.Registry;

namespace Dyad.Sources.Registry;

/// <summary>An actor of the registry and one binding of it.</summary>
/// <param name="Id">Its Dyad id.</param>
/// <param name="Name">The name shown.</param>
/// <param name="Kind">What kind of actor it is.</param>
/// <param name="Parent">The id of the actor whose province it is; null for none.</param>
/// <param name="Binding">The dataset's actor it stands for.</param>
/// <param name="IsPlaced">Whether it takes its places and days from the dataset actor's row in <c>actors.csv</c>.</param>
public sealed record RegistryEntry(string Id, string Name, ActorKind Kind, string? Parent, Binding Binding, bool IsPlaced);
