using Dyad.Model.Claims;

namespace Dyad.Answers.Claims;

/// <summary>The first look at a test: why it is not run, or what the primary counted and the chance of it.</summary>
/// <param name="Test">The test.</param>
/// <param name="Refusal">Why it is not run; null where it is.</param>
/// <param name="Primary">What the primary counted; null where it is not run.</param>
/// <param name="Chance">The chance of a number so far from the region were the claim true; 1 where nothing speaks against it.</param>
internal sealed record First(ClaimTest Test, Refusal? Refusal, Look? Primary, double Chance)
{
    public static First Of(Looks looks, Claim claim, ClaimTest test)
    {
        if (Admission.Of(looks, claim, test) is { } refusal)
        {
            return new First(test, refusal, null, 1);
        }

        var primary = looks.Of(claim, test, Specification.Primary);
        return new First(test, null, primary, primary.Evidence is { } evidence && test.Region is { } region ? evidence.Chance(region) : 1);
    }
}
