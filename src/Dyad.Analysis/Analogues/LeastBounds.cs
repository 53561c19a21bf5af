namespace Dyad.Analysis.Analogues;

/// <summary>The groups of windows whose lower bounds are least among those seen.</summary>
internal sealed class LeastBounds(int count)
{
    private readonly PriorityQueue<(int Series, int Start), double> _places = new(count);

    /// <summary>The bound from which on an offer is no use.</summary>
    public double Greatest { get; private set; } = double.MaxValue / 1e6;

    /// <summary>Where the groups begin, in no order.</summary>
    public IEnumerable<(int Series, int Start)> Places => _places.UnorderedItems.Select(item => item.Element);

    /// <summary>Shows a group by the least lower bound in it and by where it begins.</summary>
    public void Offer(double bound, int series, int start)
    {
        if (bound > Greatest)
        {
            return;
        }

        if (_places.Count < count)
        {
            _places.Enqueue((series, start), -bound);
        }
        else
        {
            _places.DequeueEnqueue((series, start), -bound);
        }

        if (_places.Count == count && _places.TryPeek(out _, out var worst))
        {
            Greatest = -worst;
        }
    }
}
