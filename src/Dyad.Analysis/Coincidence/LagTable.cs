namespace Dyad.Analysis.Coincidence;

/// <summary>How many weeks in cells would coincide if the second actor's series were shifted by each number of weeks around the circle.</summary>
internal sealed class LagTable
{
    private readonly int[] _coinciding;

    public LagTable(int weeks) => _coinciding = new int[weeks];

    /// <summary>The number of coinciding weeks at a shift from 0 to one less than the number of weeks.</summary>
    public int this[int shift] => _coinciding[shift];

    /// <summary>Adds a cell's pair of series, each told by the weeks in which its actor struck.</summary>
    public void Add(IEnumerable<int> first, IReadOnlyCollection<int> second)
    {
        foreach (var week in first)
        {
            foreach (var other in second)
            {
                var lag = week - other;
                _coinciding[lag < 0 ? lag + _coinciding.Length : lag]++;
            }
        }
    }
}
