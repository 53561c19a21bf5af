namespace Dyad.Model.Events;

/// <summary>Who died in an event by side, as far as the source tells the sides apart.</summary>
/// <remarks>Each part is null where the source does not say; null is unknown, never zero. The default value says nothing about anyone.</remarks>
public readonly record struct SideDeaths
{
    /// <summary>Makes a count by side.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public SideDeaths(long? sideA, long? sideB, long? civilians, long? unknown) =>
        (SideA, SideB, Civilians, Unknown) = (Checked(sideA), Checked(sideB), Checked(civilians), Checked(unknown));

    /// <summary>Dead of side A, in persons.</summary>
    public long? SideA { get; }

    /// <summary>Dead of side B, in persons.</summary>
    public long? SideB { get; }

    /// <summary>Dead civilians, in persons.</summary>
    public long? Civilians { get; }

    /// <summary>Dead whose side the source does not know, in persons.</summary>
    public long? Unknown { get; }

    /// <summary>The sum of all four parts, or null where any part is missing.</summary>
    public long? Total => SideA + SideB + Civilians + Unknown;

    /// <summary>The same deaths seen with the sides exchanged.</summary>
    public SideDeaths Swapped => new(SideB, SideA, Civilians, Unknown);

    /// <summary>The four parts, with a question mark for what the source does not say.</summary>
    /// <remarks>Written out, because the text that a record makes of itself would follow <see cref="Swapped"/> without end.</remarks>
    public override string ToString() => $"a {Shown(SideA)}, b {Shown(SideB)}, civilians {Shown(Civilians)}, unknown {Shown(Unknown)}";

    private static string Shown(long? number) => number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "?";

    private static long? Checked(long? number) =>
        number is < 0 ? throw new ArgumentOutOfRangeException(nameof(number), number, "A number of deaths is 0 or more.") : number;
}
