namespace Dyad.Store.Packs;

/// <summary>Something that a pack records, and which pack.</summary>
/// <param name="Pack">The pack's name.</param>
/// <param name="Item">What it records.</param>
public sealed record Recorded<T>(string Pack, T Item);
