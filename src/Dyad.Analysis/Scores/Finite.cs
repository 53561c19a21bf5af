using System.Runtime.CompilerServices;

namespace Dyad.Analysis.Scores;

/// <summary>The guard that a number is one that can be scored.</summary>
internal static class Finite
{
    public static void Require(double value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentOutOfRangeException(name, value, "Only a finite number can be scored.");
        }
    }
}
