using Dyad.Model;

namespace Dyad.Store;

/// <summary>Why a file that is named like a whole release may be only a part of it.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Release">The release.</param>
/// <param name="Reason">What speaks against it, in words.</param>
/// <param name="Countries">The countries of its events, as ISO 3166-1 alpha-3 codes; empty where none is known.</param>
public sealed record ExtentDoubt(string File, string Release, string Reason, IReadOnlyList<string> Countries);

/// <summary>What a user says a file holds every event of.</summary>
/// <param name="Extent">Complete, or selected where it holds every event of nothing.</param>
/// <param name="Countries">The countries of a complete file, as ISO 3166-1 alpha-3 codes; null for all of the world.</param>
public sealed record ExtentAnswer(ExtentKind Extent, IReadOnlyList<string>? Countries);
