namespace Dyad.Analysis.Analogues;

/// <summary>Arithmetic on several windows at once, one window in each lane; the search is written once and runs on whatever the machine has.</summary>
/// <remarks>Every operation rounds as plain <see cref="double"/> arithmetic does, so all widths give the same bits.</remarks>
/// <typeparam name="TVector">The lanes: a vector register, or a single number.</typeparam>
internal interface ILanes<TVector>
    where TVector : unmanaged
{
    /// <summary>How many lanes there are.</summary>
    static abstract int Count { get; }

    /// <summary>The same number in every lane.</summary>
    static abstract TVector Broadcast(double value);

    /// <summary>Consecutive numbers, the first lane's at the given place.</summary>
    static abstract TVector Load(ref readonly double first, int place);

    /// <summary>Writes the lanes to consecutive places.</summary>
    static abstract void Store(TVector value, Span<double> target);

    static abstract TVector Add(TVector left, TVector right);

    static abstract TVector Subtract(TVector left, TVector right);

    static abstract TVector Multiply(TVector left, TVector right);

    static abstract TVector Divide(TVector left, TVector right);

    static abstract TVector Min(TVector left, TVector right);

    static abstract TVector Max(TVector left, TVector right);

    /// <summary>Whether any lane is at most the other's.</summary>
    static abstract bool AnyAtMost(TVector left, TVector right);

    /// <summary>A bit for each lane that is at most the other's; the first lane is the lowest bit.</summary>
    static abstract ulong AtMost(TVector left, TVector right);

    /// <summary>The number in one lane.</summary>
    static abstract double Lane(TVector value, int lane);
}
