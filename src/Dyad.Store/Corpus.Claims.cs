using Dyad.Store.Claims;

namespace Dyad.Store;

/// <content>Published statements with their tests.</content>
public sealed partial class Corpus
{
    private readonly Lock _readingClaims = new();
    private IReadOnlyList<ClaimEntry>? _claims;

    /// <summary>Every claim that counts, of each id the highest version, by origin and in the order of the files.</summary>
    public IReadOnlyList<ClaimEntry> Claims()
    {
        using var _ = _readingClaims.EnterScope();
        return _claims ??= ClaimRows.All(_database);
    }
}
