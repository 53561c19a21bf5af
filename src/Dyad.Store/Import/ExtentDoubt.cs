namespace Dyad.Store.Import;

/// <summary>Why a file that is named like a whole release may be only a part of it.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Release">The release.</param>
/// <param name="Reason">What speaks against it, in words.</param>
/// <param name="Countries">The countries of its events, as ISO 3166-1 alpha-3 codes; empty where none is known.</param>
public sealed record ExtentDoubt(string File, string Release, string Reason, IReadOnlyList<string> Countries);
