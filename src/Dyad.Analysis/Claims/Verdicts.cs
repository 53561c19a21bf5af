using Dyad.Model.Claims;

namespace Dyad.Analysis.Claims;

/// <summary>From what the primary and the alternatives say to one verdict. Alternatives only weaken.</summary>
public static class Verdicts
{
    private const int ThatContradictToo = 2;

    /// <summary>The verdict of one test.</summary>
    public static ClaimVerdict Of(Stance primary, IReadOnlyCollection<Alternative> alternatives)
    {
        var used = alternatives.Where(other => other.Use is AlternativeUse.Used).Select(other => other.Stance).ToArray();
        return primary switch
        {
            Stance.Supports => used.Contains(Stance.Contradicts) ? ClaimVerdict.Depends : ClaimVerdict.Consistent,
            Stance.Contradicts when used.Contains(Stance.Supports) => ClaimVerdict.Depends,
            Stance.Contradicts when used.Count(stance => stance is Stance.Contradicts) >= ThatContradictToo => ClaimVerdict.NotConsistent,
            _ => ClaimVerdict.CannotTell,
        };
    }

    /// <summary>The verdict of a claim with several tests: the weakest speaks for the whole.</summary>
    public static ClaimVerdict Whole(IEnumerable<ClaimVerdict> verdicts) => verdicts.Min();
}
