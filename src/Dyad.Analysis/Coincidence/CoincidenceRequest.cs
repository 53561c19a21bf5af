namespace Dyad.Analysis.Coincidence;

/// <summary>A question: do two actors strike a third one in the same cell and week more, or less, often than chance would have it?</summary>
/// <remarks>
/// The period should be one in which both actors were about and coverage did not change: outside it the comparison only finds that they lived at the same time.
/// Two requests are equal when they are the same object in all parts.
/// </remarks>
public sealed record CoincidenceRequest
{
    /// <summary>States the question.</summary>
    /// <param name="first">The incidents of the first actor.</param>
    /// <param name="second">The incidents of the second actor.</param>
    /// <param name="startDay">The first day of the period.</param>
    /// <param name="weeks">How many weeks the period has, at least 10.</param>
    /// <param name="shifts">How many random shifts imitate chance, at least 999.</param>
    /// <param name="seed">Chooses the shifts.</param>
    public CoincidenceRequest(
        IReadOnlyList<PlacedIncident> first,
        IReadOnlyList<PlacedIncident> second,
        int startDay,
        int weeks,
        int shifts,
        int seed)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        ArgumentOutOfRangeException.ThrowIfLessThan(weeks, 10);
        ArgumentOutOfRangeException.ThrowIfLessThan(shifts, 999);
        (First, Second, StartDay, Weeks, Shifts, Seed) = (first, second, startDay, weeks, shifts, seed);
    }

    /// <summary>The incidents of the first actor.</summary>
    public IReadOnlyList<PlacedIncident> First { get; }

    /// <summary>The incidents of the second actor.</summary>
    public IReadOnlyList<PlacedIncident> Second { get; }

    /// <summary>The first day of the period.</summary>
    public int StartDay { get; }

    /// <summary>How many weeks the period has.</summary>
    public int Weeks { get; }

    /// <summary>How many random shifts imitate chance.</summary>
    public int Shifts { get; }

    /// <summary>Chooses the shifts.</summary>
    public int Seed { get; }
}
