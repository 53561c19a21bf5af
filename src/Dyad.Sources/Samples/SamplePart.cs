using Dyad.Model;
using Dyad.Model.Places;

namespace Dyad.Sources.Samples;

/// <summary>One file of the sample, with what an import of it would be told.</summary>
/// <param name="File">The file's path.</param>
/// <param name="Dataset">The dataset.</param>
/// <param name="Release">The release.</param>
/// <param name="Extent">How fully it covers its countries and months.</param>
/// <param name="Place">How well the place of every row is known at worst; null where the selection says nothing of places.</param>
public sealed record SamplePart(string File, string Dataset, string Release, ExtentKind Extent, PlacePrecision? Place);
