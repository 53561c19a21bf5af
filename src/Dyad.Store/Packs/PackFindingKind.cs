namespace Dyad.Store.Packs;

/// <summary>How grave a finding is.</summary>
public enum PackFindingKind
{
    /// <summary>The pack contradicts a row that the corpus holds.</summary>
    Error,

    /// <summary>Something of the pack leads nowhere in this corpus, where it could.</summary>
    Warning,

    /// <summary>The corpus has nothing to check it against.</summary>
    Unchecked,
}
