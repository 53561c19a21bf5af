using Dyad.Model;

namespace Dyad.Sources.Datasets;

/// <summary>What a file's name tells.</summary>
/// <param name="Release">The release.</param>
/// <param name="Extent">How much of its countries and months the file holds.</param>
/// <param name="Added">How many characters somebody added to a name of the publisher; 0 for the name itself.</param>
public readonly record struct NamedRelease(string Release, ExtentKind Extent, int Added);
