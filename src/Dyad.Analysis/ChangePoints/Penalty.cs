namespace Dyad.Analysis.ChangePoints;

/// <summary>What a change must save in cost to be kept, with the name it is shown under.</summary>
/// <remarks>
/// Values are for costs that are deviances (twice a log-likelihood); <see cref="Scaled"/> fits one to squared or absolute costs.
/// Two penalties are equal when name and value are. The default value has no name and keeps every change that saves anything.
/// </remarks>
public readonly record struct Penalty
{
    private Penalty(string name, double value) => (Name, Value) = (name, value);

    /// <summary>The name, for showing beside the result.</summary>
    public string Name { get; }

    /// <summary>The amount, in the unit of the cost; zero or more.</summary>
    public double Value { get; }

    /// <summary>Two parameters a change, its place and its level, at log n each (Schwarz, 1978): <c>2·log n</c>.</summary>
    public static Penalty Schwarz(int length) => new("Schwarz (2 log n)", 2 * Math.Log(AtLeastOne(length)));

    /// <summary>Half as much again as Schwarz: <c>3·log n</c>.</summary>
    public static Penalty Strict(int length) => new("Strict (3 log n)", 3 * Math.Log(AtLeastOne(length)));

    /// <summary>Somewhat more than twice Schwarz, for what shall seldom be said wrongly: <c>4.25·log n</c>.</summary>
    /// <remarks>The default of a tempo. Its measured rate of false changes is in docs/methods/change-points.md.</remarks>
    public static Penalty Firm(int length) => new("Firm (4.25 log n)", 4.25 * Math.Log(AtLeastOne(length)));

    /// <summary>Two units for each of two parameters (Akaike, 1974): 4. Finds too many changes in long series; for looking only.</summary>
    public static Penalty Akaike { get; } = new("Akaike (4)", 4);

    /// <summary>An amount the caller chose; zero or more.</summary>
    public static Penalty Chosen(double value)
    {
        if (!(value >= 0 && double.IsFinite(value)))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "A penalty is zero or a positive number.");
        }

        return new("chosen", value);
    }

    /// <summary>The same penalty in the unit of a cost that is <paramref name="unit"/> times a deviance, such as a noise variance; above zero.</summary>
    public Penalty Scaled(double unit)
    {
        if (!(unit > 0 && double.IsFinite(unit)))
        {
            throw new ArgumentOutOfRangeException(nameof(unit), unit, "A unit is a positive number.");
        }

        return new($"{Name} × {unit:0.###}", Value * unit);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Name} = {Value:0.###}";

    private static int AtLeastOne(int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        return Math.Max(1, length);
    }
}
