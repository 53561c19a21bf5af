using Dyad.Model.Claims;

namespace Dyad.Analysis.Claims;

/// <summary>What a number with a reporting range says of a claim about its level.</summary>
public static class LevelStance
{
    /// <summary>Supports where the whole range lies in the region, contradicts where none of it does, else open.</summary>
    public static Stance Of(Region region, double low, double high) =>
        region.HoldsAll(low, high) ? Stance.Supports : region.HoldsNone(low, high) ? Stance.Contradicts : Stance.Open;
}
