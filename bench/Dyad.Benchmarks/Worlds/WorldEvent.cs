namespace Dyad.Benchmarks.Worlds;

/// <summary>One made-up event, as its publisher would know it.</summary>
public sealed record WorldEvent
{
    /// <summary>Unlike every other event's.</summary>
    public required int Id { get; init; }

    /// <summary>Who fought.</summary>
    public required WorldPair Pair { get; init; }

    /// <summary>Where, as precisely as anybody knows.</summary>
    public required WorldTown Town { get; init; }

    /// <summary>UCDP's code, 1 exact to 7 international.</summary>
    public required int PlacePrecision { get; init; }

    /// <summary>UCDP's code, 1 day to 5 longer than a month.</summary>
    public required int DatePrecision { get; init; }

    /// <summary>The first day.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>The last day.</summary>
    public required DateOnly End { get; init; }

    /// <summary>Whether it stands for several happenings.</summary>
    public required bool IsSummary { get; init; }

    /// <summary>Whether its pair reached 25 deaths that year, as it says itself.</summary>
    public required bool IsActive { get; init; }

    /// <summary>Dead of side A.</summary>
    public required int DeathsA { get; init; }

    /// <summary>Dead of side B.</summary>
    public required int DeathsB { get; init; }

    /// <summary>Dead civilians.</summary>
    public required int DeathsCivilians { get; init; }

    /// <summary>Dead whose side nobody knows.</summary>
    public required int DeathsUnknown { get; init; }

    /// <summary>The low estimate.</summary>
    public required int Low { get; init; }

    /// <summary>The high estimate.</summary>
    public required int High { get; init; }

    /// <summary>What its texts are made from.</summary>
    public required int TextSeed { get; init; }

    /// <summary>The best estimate: the sum of the sides.</summary>
    public int Best => DeathsA + DeathsB + DeathsCivilians + DeathsUnknown;

    /// <summary>Whether its estimates are out of order.</summary>
    public bool IsBreak => Low > Best || Best > High;
}
