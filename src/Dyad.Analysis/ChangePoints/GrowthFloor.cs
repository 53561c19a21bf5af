namespace Dyad.Analysis.ChangePoints;

/// <summary>What any stretch costs more, at the least, once it has grown over whole blocks of points: the sum of the blocks' own costs.</summary>
/// <remarks>
/// It holds because cutting never costs more (<see cref="ISegmentCost"/>): a stretch that grew over some blocks costs no less than what it cost before and each block
/// by itself. Every block is counted a little short, so that rounding does not add up.
/// </remarks>
internal sealed class GrowthFloor
{
    /// <summary>Points in a block: a longer one grows more nearly as the stretch does, a shorter one is sooner whole. Five computed the fewest costs.</summary>
    private const int Block = 5;

    private readonly double[] _before;

    private GrowthFloor(double[] before) => _before = before;

    /// <summary>The floor under a cost, each block counted short by <paramref name="slack"/> of what the series up to its end costs.</summary>
    public static GrowthFloor Under<TCost>(TCost cost, double slack)
        where TCost : ISegmentCost
    {
        var blocks = cost.Length / Block;
        var before = new double[blocks + 2];
        for (var i = 0; i < blocks; i++)
        {
            var (start, end) = (i * Block, (i + 1) * Block);
            before[i + 1] = before[i] + Math.Max(0, cost.Of(start, end) - (slack * (1 + cost.Of(0, end))));
        }

        before[^1] = before[blocks];
        return new GrowthFloor(before);
    }

    /// <summary>The cost of the blocks that end by a place: as far as every stretch that ends there has grown.</summary>
    public double Ended(int place) => _before[place / Block];

    /// <summary>The cost of the blocks that begin before a place: what a stretch that ends there may hold part of already.</summary>
    public double Begun(int place) => _before[(place + Block - 1) / Block];
}
