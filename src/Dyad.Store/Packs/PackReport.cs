namespace Dyad.Store.Packs;

/// <summary>What became of a pack that was added.</summary>
/// <param name="Name">The pack's name.</param>
/// <param name="Version">The version that was added.</param>
/// <param name="IsRepeat">Whether it was there already, so that nothing changed.</param>
/// <param name="Counts">The version of this name that counts now.</param>
/// <param name="Superseded">The version that counted before; null where there was none, or it still counts.</param>
/// <param name="Actors">How many actors the registry has now, from all packs and from the program.</param>
/// <param name="BoundSides">How many sides of events are bound to them now.</param>
public sealed record PackReport(string Name, string Version, bool IsRepeat, string Counts, string? Superseded, long Actors, long BoundSides);
