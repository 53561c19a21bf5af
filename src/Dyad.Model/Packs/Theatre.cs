using Dyad.Model.Time;

namespace Dyad.Model.Packs;

/// <summary>Countries and a period: the frame that a pack speaks of.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Countries">ISO 3166-1 alpha-3 codes; never empty.</param>
/// <param name="From">Since when; null for no bound.</param>
/// <param name="Until">Until when; null for no bound.</param>
public sealed record Theatre(string Name, IReadOnlyList<string> Countries, StatedDate? From, StatedDate? Until);
