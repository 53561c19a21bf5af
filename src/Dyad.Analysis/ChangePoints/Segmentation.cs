namespace Dyad.Analysis.ChangePoints;

/// <summary>A series cut into stretches of one level each, as a search found it, with what it cost.</summary>
/// <remarks>Two segmentations are equal when their starts, cost and penalty are.</remarks>
public sealed record Segmentation
{
    /// <summary>A segmentation with these changes.</summary>
    internal Segmentation(int length, ReadOnlySpan<int> starts, double cost, Penalty penalty)
    {
        Length = length;
        ChangeStarts = [.. starts];
        Cost = cost;
        Penalty = penalty;
    }

    /// <summary>The number of points in the series.</summary>
    public int Length { get; }

    /// <summary>The 0-based index of each stretch's first point except the first stretch's, ascending; empty where nothing changes.</summary>
    public IReadOnlyList<int> ChangeStarts { get; }

    /// <summary>The sum of the stretches' costs, without penalties.</summary>
    public double Cost { get; }

    /// <summary>What each change had to save to be kept.</summary>
    public Penalty Penalty { get; }

    /// <summary>What the search minimised: the cost plus one penalty a change.</summary>
    public double Total => Cost + (Penalty.Value * ChangeStarts.Count);

    /// <summary>The stretches in order, as half-open ranges of 0-based indices.</summary>
    public IEnumerable<(int Start, int End)> Stretches()
    {
        var start = 0;
        foreach (var next in ChangeStarts)
        {
            yield return (start, next);
            start = next;
        }

        yield return (start, Length);
    }

    /// <inheritdoc/>
    public bool Equals(Segmentation? other) =>
        other is not null && Length == other.Length && Cost.Equals(other.Cost) && Penalty == other.Penalty && ChangeStarts.SequenceEqual(other.ChangeStarts);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Length, Cost, Penalty, ChangeStarts.Count);

    /// <summary>The same segmentation with a cost that no cut changes.</summary>
    internal Segmentation Plus(double cost) => new(Length, [.. ChangeStarts], Cost + cost, Penalty);

    /// <summary>Reads a segmentation off each point's best last change.</summary>
    internal static Segmentation Trace<TCost>(TCost cost, ReadOnlySpan<int> lastStarts, Penalty penalty)
        where TCost : ISegmentCost
    {
        var starts = new List<int>();
        var total = 0.0;
        for (var end = cost.Length; end > 0; end = lastStarts[end])
        {
            total += cost.Of(lastStarts[end], end);
            if (lastStarts[end] > 0)
            {
                starts.Add(lastStarts[end]);
            }
        }

        starts.Reverse();
        return new Segmentation(cost.Length, [.. starts], total, penalty);
    }
}
