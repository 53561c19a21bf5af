namespace Dyad.Model.Registry;

/// <summary>A first-level division a binding holds for. Packs write it <c>PAK Khyber Pakhtunkhwa</c>.</summary>
/// <param name="Country">ISO 3166-1 alpha-3.</param>
/// <param name="Name">As the dataset family spells it.</param>
public readonly record struct BoundAdmin1(string Country, string Name);
