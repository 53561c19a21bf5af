using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Dyad.Analysis.ChangePoints;

/// <summary>What a Kalman filter knows before it sees a count, reading backwards from four last months side by side: how sure it is, and what it will learn.</summary>
/// <remarks>The unknown level of a stretch is profiled out, so how far it moves each forecast is followed too.</remarks>
internal sealed class UnrestGains
{
    private readonly Step[] _steps;

    private UnrestGains(Step[] steps) => _steps = steps;

    /// <summary>What is known after so many months back from the last.</summary>
    public ref readonly Step this[int back] => ref _steps[back];

    /// <summary>The gains for the stretches that end before a place, before the next, and so on.</summary>
    /// <param name="firstEnd">The place after the last month of the first lane's stretches; 1 or more.</param>
    /// <param name="passing">The variance of each month that is gone with it, with <see cref="UnrestCost.Padding"/> more before and after.</param>
    /// <param name="carried">The correlation of the lasting part with that of the month before, padded alike.</param>
    /// <param name="lasting">The variance of the lasting part.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static UnrestGains Before(int firstEnd, double[] passing, double[] carried, double lasting)
    {
        var steps = new Step[firstEnd + UnrestCost.Padding - 1];
        var (one, steady) = (Vector256<double>.One, Vector256.Create(lasting));
        var (variance, shift, logs, information) = (steady, Vector256<double>.Zero, Vector256<double>.Zero, Vector256<double>.Zero);
        for (var back = 0; back < steps.Length; back++)
        {
            var at = firstEnd - 1 - back + UnrestCost.Padding;
            var kept = Vector256.Create(carried, at);
            var all = variance + Vector256.Create(passing, at);
            var (precision, gain, moved) = (one / all, variance / all, one - shift);
            logs += Vector256.Log(all);
            information += moved * moved * precision;
            steps[back] = new Step(precision, moved * precision, kept * (one - gain), kept * gain, logs, one / information);
            shift = kept * (shift + (gain * moved));
            variance = steady - (kept * kept * (steady - (variance * (one - gain))));
        }

        return new UnrestGains(steps);
    }

    /// <summary>One month of four stretches.</summary>
    /// <param name="Precision">One over the variance of the forecast's error.</param>
    /// <param name="Pull">What an error says about the level.</param>
    /// <param name="Keep">What the next forecast keeps of this one.</param>
    /// <param name="Take">What the next forecast takes from this month.</param>
    /// <param name="LogVariance">The logs of the errors' variances, added up so far.</param>
    /// <param name="LevelVariance">The variance of the level that fits the months so far.</param>
    internal readonly record struct Step(
        Vector256<double> Precision, Vector256<double> Pull, Vector256<double> Keep, Vector256<double> Take, Vector256<double> LogVariance, Vector256<double> LevelVariance);
}
