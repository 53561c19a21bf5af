namespace Dyad.Analysis.ChangePoints;

/// <summary>How to look for changes of tempo.</summary>
/// <remarks>Two questions are equal when all their settings are. <see cref="Usual"/> is what answers use unless told otherwise.</remarks>
public sealed record TempoQuestion
{
    private readonly int _minimumMonths = 6;

    /// <summary>At least six covered months a rate, the firm penalty, seasons left in, 95 % intervals.</summary>
    public static TempoQuestion Usual { get; } = new();

    /// <summary>The fewest covered months a rate must hold; 1 or more.</summary>
    public int MinimumMonths
    {
        get => _minimumMonths;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _minimumMonths = value;
        }
    }

    /// <summary>What a change must save; null takes <see cref="Penalty.Firm"/> for the months there are.</summary>
    public Penalty? Penalty { get; init; }

    /// <summary>Whether seasons are taken out first, where three years of months allow it.</summary>
    public bool WithoutSeasons { get; init; }

    /// <summary>The share of cases an interval shall hold.</summary>
    public double Level { get; init; } = 0.95;
}
