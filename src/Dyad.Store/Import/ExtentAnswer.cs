using Dyad.Model;

namespace Dyad.Store.Import;

/// <summary>What a user says a file holds every event of.</summary>
/// <param name="Extent">Complete, or selected where it holds every event of nothing.</param>
/// <param name="Countries">The countries of a complete file, as ISO 3166-1 alpha-3 codes; null for all of the world.</param>
public sealed record ExtentAnswer(ExtentKind Extent, IReadOnlyList<string>? Countries);
