using Dyad.Sources.Packs;
using Dyad.Sources.Registry;

namespace Dyad.Store.Registry;

/// <summary>What comes with the program and is in every corpus that it makes.</summary>
/// <param name="Registry">The registry of the world's armed actors.</param>
/// <param name="Packs">The built-in packs.</param>
/// <param name="Hash">A hash over all of it: a corpus that has another is brought up to date when it changes.</param>
public sealed record BuiltInKnowledge(LoadedRegistry Registry, IReadOnlyList<LoadedPack> Packs, string Hash);
