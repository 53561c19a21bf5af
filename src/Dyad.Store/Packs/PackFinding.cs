namespace Dyad.Store.Packs;

/// <summary>What came out when a pack was checked against a corpus.</summary>
/// <param name="Kind">How grave it is.</param>
/// <param name="Place">The pack's file and line.</param>
/// <param name="Message">What was found, and what was expected.</param>
public sealed record PackFinding(PackFindingKind Kind, string Place, string Message)
{
    /// <inheritdoc />
    public override string ToString() => $"{Place}: {Message}";
}
