namespace Dyad.Analysis.Series;

/// <summary>A stream of random numbers that is wholly given by its seed, the same on every machine.</summary>
/// <remarks>
/// SplitMix64 (Steele, Lea and Flood, 2014): 64 bits of state, period 2⁶⁴. One instance belongs to one thread;
/// equality is by reference. It is for resampling and simulation, not for secrets.
/// </remarks>
public sealed class SeededRandom(ulong seed)
{
    private const ulong Step = 0x9E3779B97F4A7C15;
    private ulong _state = seed;

    /// <summary>A fixed scrambling of 64 bits: equal inputs give equal outputs, near inputs give unrelated ones.</summary>
    public static ulong Mix(ulong value)
    {
        value += Step;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    /// <summary>The next 64 random bits.</summary>
    public ulong NextBits()
    {
        var bits = Mix(_state);
        _state += Step;
        return bits;
    }

    /// <summary>The next number of the uniform distribution on [0, 1), a multiple of 2⁻⁵³.</summary>
    public double NextDouble() => (NextBits() >> 11) * (1.0 / (1UL << 53));

    /// <summary>The next whole number of the uniform distribution on [0, <paramref name="end"/>).</summary>
    /// <remarks>Unbiased up to 2⁻³² for any positive <paramref name="end"/> (multiply and shift; Lemire, 2019).</remarks>
    public int NextBelow(int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(end);
        return Below(NextBits(), end);
    }

    /// <summary>The whole number in [0, <paramref name="end"/>) that stands for these bits.</summary>
    internal static int Below(ulong bits, int end) => (int)Math.BigMul(bits, (ulong)end, out _);
}
