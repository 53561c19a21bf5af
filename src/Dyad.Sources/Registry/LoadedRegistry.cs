namespace Dyad.Sources.Registry;

/// <summary>A sound registry of the world's armed actors.</summary>
/// <param name="Entries">The actors with what each is bound to, a row for each binding; those of <c>actors.csv</c> first.</param>
/// <param name="Names">Their other names, in the order of the file.</param>
public sealed record LoadedRegistry(IReadOnlyList<RegistryEntry> Entries, IReadOnlyList<RegistryName> Names);
