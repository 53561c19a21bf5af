using System.Collections.Frozen;

namespace Dyad.Analysis.Analogues;

/// <summary>A question: where else did it go as it went here?</summary>
/// <remarks>An instance never changes. Two queries are equal when they are the same object.</remarks>
public sealed class AnalogueQuery
{
    private readonly double[] _counts;

    /// <summary>Takes a copy of the counts.</summary>
    /// <param name="counts">The last months of the series in question, oldest first; all covered.</param>
    /// <param name="asOf">The number of the first month that is not known yet: a match and all that followed it lie before.</param>
    /// <param name="count">How many matches are wanted, at least 1.</param>
    /// <param name="leftOut">The indexes of the series that are not searched: the query's own, and those that tell of the same war.</param>
    public AnalogueQuery(ReadOnlySpan<double> counts, int asOf, int count, params ReadOnlySpan<int> leftOut)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        foreach (var value in counts)
        {
            if (!(value >= 0 && double.IsFinite(value)))
            {
                throw new ArgumentException($"A count is {value}; the months of a query are covered and not negative.", nameof(counts));
            }
        }

        (_counts, AsOf, Count, LeftOut) = (counts.ToArray(), asOf, count, leftOut.ToArray().ToFrozenSet());
    }

    /// <summary>The last months of the series in question, oldest first.</summary>
    public ReadOnlySpan<double> Counts => _counts;

    /// <summary>The number of the first month that is not known yet.</summary>
    public int AsOf { get; }

    /// <summary>How many matches are wanted.</summary>
    public int Count { get; }

    /// <summary>The indexes of the series that are not searched.</summary>
    public IReadOnlySet<int> LeftOut { get; }
}
