namespace Dyad.Answers.Charts;

/// <summary>A break in collection, at the bar of the period in which it falls: bars before it and after are not counted alike.</summary>
/// <param name="Period">The bar's period.</param>
/// <param name="Month">The first month of the new way, as <c>2021-02</c>.</param>
/// <param name="Reason">What changed.</param>
public sealed record BarBreak(string Period, string Month, string Reason)
{
    /// <summary>All of them in words; empty for none.</summary>
    public static string Words(IReadOnlyList<BarBreak> breaks) => string.Join("; ", breaks.Select(change => $"counting changed in {change.Month} ({change.Reason})"));
}
