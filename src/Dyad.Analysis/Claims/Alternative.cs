namespace Dyad.Analysis.Claims;

/// <summary>Another choice that could fairly have been made, and what it says of the claim.</summary>
/// <param name="Primary">How much the primary counts: rows or, of deaths, the dead.</param>
/// <param name="Own">How much this choice counts of the same.</param>
/// <param name="Stance">What it says; null where the files cannot answer it.</param>
public readonly record struct Alternative(long Primary, long Own, Stance? Stance)
{
    private const double Copy = 0.98;
    private const double Thin = 0.30;

    /// <summary>The smaller of the two counts as a share of the larger: of choices one of which holds the other's rows, how many they share.</summary>
    public double Shared => Math.Max(Primary, Own) == 0 ? 1 : (double)Math.Min(Primary, Own) / Math.Max(Primary, Own);

    /// <summary>How it is used.</summary>
    public AlternativeUse Use =>
        Stance is null ? AlternativeUse.NotApplicable
        : Shared > Copy ? AlternativeUse.Copy
        : Own < Thin * Primary ? AlternativeUse.Thin
        : AlternativeUse.Used;
}
