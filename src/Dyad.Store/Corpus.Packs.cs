using Dyad.Model;

namespace Dyad.Store;

/// <content>Recorded knowledge.</content>
public sealed partial class Corpus
{
    /// <summary>The packs of the corpus, the newest version of each, by name.</summary>
    public IReadOnlyList<Pack> Packs { get; } = [];
}
