namespace Dyad.Analysis.Analogues;

/// <summary>What counts as alike: how long a window is, how far it may be stretched, and what its level weighs.</summary>
/// <remarks>Two settings are equal when all five values are. <see cref="OneYear"/> is the usual choice.</remarks>
public sealed record AnalogueSettings
{
    /// <summary>States the five choices.</summary>
    /// <param name="months">Months in the query, at least 4.</param>
    /// <param name="slack">By how many months a matched window may be shorter or longer than the query; from 0 to the band.</param>
    /// <param name="band">By how many months the warping may shift; from 0 to a quarter of the query.</param>
    /// <param name="levelWeight">What the squared difference of the levels weighs beside the shape; above 0.</param>
    /// <param name="horizon">How many months must follow a matched window before the as-of month; at least 1.</param>
    public AnalogueSettings(int months, int slack, int band, double levelWeight, int horizon)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 4);
        ArgumentOutOfRangeException.ThrowIfNegative(band);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(band, months / 4);
        ArgumentOutOfRangeException.ThrowIfNegative(slack);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(slack, band);
        ArgumentOutOfRangeException.ThrowIfLessThan(horizon, 1);
        if (!(levelWeight > 0 && double.IsFinite(levelWeight)))
        {
            throw new ArgumentOutOfRangeException(nameof(levelWeight), levelWeight, "The level weighs more than nothing.");
        }

        (Months, Slack, Band, LevelWeight, Horizon) = (months, slack, band, levelWeight, horizon);
    }

    /// <summary>Months in the query.</summary>
    public int Months { get; }

    /// <summary>By how many months a matched window may be shorter or longer than the query.</summary>
    public int Slack { get; }

    /// <summary>By how many months the warping may shift.</summary>
    public int Band { get; }

    /// <summary>What the squared difference of the levels weighs; at 1 and without warping the distance is the plain root mean square difference of log counts.</summary>
    public double LevelWeight { get; }

    /// <summary>How many months must follow a matched window before the as-of month.</summary>
    public int Horizon { get; }

    /// <summary>Two matches in one series start further apart than this many months: half the query.</summary>
    public int Exclusion => Months / 2;

    /// <summary>A year, give or take two months, shifted by at most two, level and shape weighing alike.</summary>
    /// <param name="horizon">How many months must follow a matched window before the as-of month.</param>
    public static AnalogueSettings OneYear(int horizon) => new(months: 12, slack: 2, band: 2, levelWeight: 1, horizon);
}
