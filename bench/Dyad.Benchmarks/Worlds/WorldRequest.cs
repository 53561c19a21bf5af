namespace Dyad.Benchmarks.Worlds;

/// <summary>Which made-up world to make. The same request gives the same world, byte for byte.</summary>
/// <param name="Rows">How many events; above 0.</param>
/// <param name="Seed">Where its chance starts from.</param>
public sealed record WorldRequest(int Rows, int Seed)
{
    /// <summary>How many actors a world of that size has, the civilians included.</summary>
    public int Actors => Math.Clamp(Rows / 100, 24, 1000);
}
