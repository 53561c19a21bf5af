namespace Dyad.Analysis.ChangePoints;

/// <summary>What the costs share: the check of their points and the one function with a limit at zero.</summary>
internal static class Points
{
    /// <summary>Throws unless every count is zero or more and every exposure a positive number.</summary>
    public static void Check(ReadOnlySpan<int> counts, ReadOnlySpan<double> exposures)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(exposures.Length, counts.Length, nameof(exposures));
        for (var i = 0; i < counts.Length; i++)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(counts[i], nameof(counts));
            if (!(exposures[i] > 0 && double.IsFinite(exposures[i])))
            {
                throw new ArgumentOutOfRangeException(nameof(exposures), exposures[i], $"Exposure {i} must be a positive number.");
            }
        }
    }

    /// <summary>Throws unless every value is a number.</summary>
    public static void Check(ReadOnlySpan<double> values)
    {
        foreach (var value in values)
        {
            if (!double.IsFinite(value))
            {
                throw new ArgumentOutOfRangeException(nameof(values), value, "Every value must be a finite number.");
            }
        }
    }

    /// <summary><c>amount · log(amount / over)</c>, which is zero where the amount is.</summary>
    public static double TimesLog(double amount, double over) => amount == 0 ? 0 : amount * (WholeLogs.Of(amount) - WholeLogs.Of(over));
}
