using Dyad.Model.Packs;

namespace Dyad.Sources.Packs;

/// <summary>A sound pack and the files it was read from.</summary>
/// <param name="Pack">What it says.</param>
/// <param name="Files">Its files by name; a README is not among them.</param>
/// <param name="Hash">SHA-256 over the files, line breaks aside, as 64 hex digits.</param>
/// <param name="Lines">Where in the files stands what can be checked against a corpus.</param>
public sealed record LoadedPack(Pack Pack, IReadOnlyList<PackFile> Files, string Hash, PackLines Lines);
