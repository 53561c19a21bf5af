namespace Dyad.Sources.Datasets;

/// <summary>The licence under which a dataset is published.</summary>
/// <param name="Class">What it lets a user do with the rows.</param>
/// <param name="Name">Its name, such as CC BY 4.0.</param>
/// <param name="Url">Where its text stands; null where nobody published it.</param>
public sealed record Licence(LicenceClass Class, string Name, string? Url);
