namespace Dyad.Sources.Registry;

/// <summary>Another name of an actor of the registry.</summary>
/// <param name="Actor">The actor's Dyad id.</param>
/// <param name="Text">The name in its own script.</param>
/// <param name="Language">The BCP 47 tag of its language where known; null where not said.</param>
/// <param name="Kind"><c>name</c>, <c>acronym</c>, <c>former</c>, <c>translation</c> or <c>native</c>.</param>
/// <param name="IsChecked">Whether it was read in its source.</param>
/// <param name="Source">Where it was read; null where it was not.</param>
public sealed record RegistryName(string Actor, string Text, string? Language, string Kind, bool IsChecked, string? Source);
